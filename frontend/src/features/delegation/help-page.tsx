import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Delegation } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { announce } from '~/shared/ui/announcer';
import { Ask } from '~/shared/ui/ask';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { Facts, isOpen } from './facts';
import { delegationsQuery, useEnd } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/hjalp');

/** Who can help one, and who could: delegations instead of a shared password. */
export function HelpPage() {
  const { patientId } = route.useParams();
  const t = useTranslations('delegation');
  const list = useQuery(delegationsQuery(patientId));
  if (list.isError) return <ProblemPage error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;
  const open = list.data.filter(isOpen);
  const over = list.data.filter((one) => !isOpen(one));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <p>{t('never')}</p>
      <p>
        <Link className="button" to="/person/$patientId/hjalp/ny" params={{ patientId }}>
          {t('new')}
        </Link>
      </p>
      <h2 id="nu" tabIndex={-1}>
        {t('now', { count: open.length })}
      </h2>
      {open.length === 0 && (
        <div className="empty">
          <p>{t('none')}</p>
        </div>
      )}
      <ul className="cards">
        {open.map((one) => (
          <Card key={one.delegationId} delegation={one} patientId={patientId} />
        ))}
      </ul>
      {over.length > 0 && (
        <details>
          <summary>{t('history', { count: over.length })}</summary>
          <ul className="cards">
            {over.map((one) => (
              <li key={one.delegationId} className="card ended">
                <h3>{nameOf(one, t('somebody'))}</h3>
                <Facts of={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Page>
  );
}

const nameOf = ({ name, called }: Delegation, somebody: string) => name ?? called ?? somebody;

function Card({ delegation, patientId }: { delegation: Delegation; patientId: string }) {
  const t = useTranslations('delegation');
  const end = useEnd(patientId);
  const name = nameOf(delegation, t('somebody'));
  const offered = delegation.status === 'OFFERED';
  return (
    <li className="card">
      <h3>{name}</h3>
      <Facts of={delegation} />
      {end.isError && (
        <p className="notice danger" role="alert">
          {t('failed')}
        </p>
      )}
      <Ask
        ask={offered ? t('takeBack', { name }) : t('end', { name })}
        question={offered ? t('takeBackSure', { name }) : t('endSure', { name })}
        means={offered ? t('takeBackMeans') : t('endMeans')}
        yes={offered ? t('takeBackYes') : t('endYes')}
        busy={end.isPending}
        onYes={() =>
          end.mutate(delegation.delegationId, {
            onSuccess: () => {
              announce(t('ended', { name }));
              document.getElementById('nu')?.focus();
            },
          })
        }
      />
    </li>
  );
}
