import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { api, unwrap } from '~/api/client';
import { ProblemPage } from '~/shared/access/problem';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { patientKey } from '~/shared/patients/patients';
import { announce } from '~/shared/ui/announcer';
import { Ask } from '~/shared/ui/ask';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';

const route = getRouteApi('/signed-in/person/$patientId/journal/forsegling');

const sealQuery = (patientId: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'journal-seal'],
    queryFn: () => unwrap(api.GET('/patients/{patientId}/journal-seal', { params: { path: { patientId } } })),
  });

/** Seals one's own journal at once, and has it opened the next day. */
export function SealPage() {
  const { patientId } = route.useParams();
  const t = useTranslations('seal');
  const format = useFormat();
  const client = useQueryClient();
  const now = useRef<HTMLHeadingElement>(null);
  const seal = useQuery(sealQuery(patientId));
  const params = { path: { patientId } };
  const change = useMutation({
    mutationFn: (sealed: boolean) =>
      unwrap(
        sealed
          ? api.PUT('/patients/{patientId}/journal-seal', { params })
          : api.DELETE('/patients/{patientId}/journal-seal', { params }),
      ),
    onSuccess: async (after) => {
      announce(after.sealed && !after.opensOn ? t('sealedNow') : t('asked'));
      // The journal, and what one may do, are others now.
      await client.invalidateQueries({ queryKey: patientKey(patientId) });
      now.current?.focus();
    },
  });
  if (seal.isError && !seal.data) return <ProblemPage error={seal.error} retry={() => seal.refetch()} />;
  if (!seal.data) return <Skeleton lines={6} />;
  const { sealed, since, opensOn } = seal.data;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {change.isError && (
        <p className="notice danger" role="alert">
          {t('failed')}
        </p>
      )}
      <section className="card" aria-labelledby="nu">
        <h2 id="nu" ref={now} tabIndex={-1}>
          {sealed ? t('isSealed') : t('isOpen')}
        </h2>
        {sealed && since && <p>{t('since', { date: format.date(dayOf(since)) })}</p>}
        {opensOn ? <p>{t('opensOn', { date: format.date(opensOn) })}</p> : null}
        {(!sealed || opensOn) && (
          <Ask
            key={`seal ${sealed} ${opensOn}`}
            ask={opensOn ? t('keep') : t('seal')}
            question={opensOn ? t('keepSure') : t('sealSure')}
            means={t('sealMeans')}
            yes={opensOn ? t('keepYes') : t('sealYes')}
            busy={change.isPending}
            onYes={() => change.mutate(true)}
          />
        )}
        {sealed && !opensOn && (
          <Ask
            key="open"
            ask={t('open')}
            question={t('openSure')}
            means={t('openMeans')}
            yes={t('openYes')}
            busy={change.isPending}
            onYes={() => change.mutate(false)}
          />
        )}
      </section>
      <h2>{t('whatTitle')}</h2>
      <ul>
        <li>{t('whatYou')}</li>
        <li>{t('whatOthers')}</li>
        <li>{t('whatCare')}</li>
        <li>{t('whatDay')}</li>
      </ul>
    </Page>
  );
}
