import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { HeldDelegation } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { Refusal } from '~/shared/access/refusal';
import { heldDelegationsQuery } from '~/shared/patients/held-delegations';
import { announce } from '~/shared/ui/announcer';
import { Ask } from '~/shared/ui/ask';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { Facts, isOpen } from './facts';
import { type Step, useStep } from './queries';

/** What others let one do for them: to answer, to use, and over. */
export function HeldPage() {
  const t = useTranslations('held');
  const common = useTranslations('common');
  const list = useQuery(heldDelegationsQuery);
  if (list.isError) return <ProblemPage error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;
  const open = list.data.filter(isOpen);
  const over = list.data.filter((one) => !isOpen(one));
  return (
    <Page title={t('title')} lead={t('lead')}>
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
          <Card key={one.delegationId} held={one} />
        ))}
      </ul>
      {over.length > 0 && (
        <details>
          <summary>{t('history', { count: over.length })}</summary>
          <ul className="cards">
            {over.map((one) => (
              <li key={one.delegationId} className="card ended">
                <h3>{one.name ?? t('somebody')}</h3>
                <Facts of={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <Link className="onward back" to="/">
          {common('home')}
        </Link>
      </p>
    </Page>
  );
}

function Card({ held }: { held: HeldDelegation }) {
  const t = useTranslations('held');
  const step = useStep();
  const name = held.name ?? t('somebody');
  const take = (which: Step) =>
    step.mutate(
      { held, step: which },
      {
        onSuccess: () => {
          announce(t(`done.${which}`, { name }));
          document.getElementById('nu')?.focus();
        },
      },
    );
  return (
    <li className="card">
      <h3>{name}</h3>
      {held.status === 'OFFERED' && <p>{t('offer', { name })}</p>}
      <Facts of={held} />
      {step.isError && <Failed error={step.error} />}
      {held.status === 'OFFERED' ? (
        <>
          <p className="actions">
            <button type="button" className="button" disabled={step.isPending} onClick={() => take('accept')}>
              {t('accept', { name })}
            </button>
          </p>
          <Ask
            ask={t('decline', { name })}
            question={t('declineSure', { name })}
            means={t('declineMeans')}
            yes={t('declineYes')}
            busy={step.isPending}
            onYes={() => take('decline')}
          />
        </>
      ) : (
        <>
          <p>
            <Link className="button" to="/person/$patientId" params={{ patientId: held.patientId }}>
              {t('open', { name })}
            </Link>
          </p>
          <Ask
            ask={t('leave', { name })}
            question={t('leaveSure', { name })}
            means={t('leaveMeans')}
            yes={t('leaveYes')}
            busy={step.isPending}
            onYes={() => take('leave')}
          />
        </>
      )}
    </li>
  );
}

/** Why not, in the words of the rules; anything else may go well later, or is over. */
function Failed({ error }: { error: unknown }) {
  const t = useTranslations('held');
  if (error instanceof ApiError && error.problem.reason)
    return (
      <div className="notice danger" role="alert">
        <Refusal denial={error.problem} heading="h3" />
      </div>
    );
  const over = error instanceof ApiError && (error.status === 409 || error.status === 404);
  return (
    <p className="notice danger" role="alert">
      {over ? t('over') : t('failed')}
    </p>
  );
}
