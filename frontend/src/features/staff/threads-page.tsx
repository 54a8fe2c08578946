import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ThreadState } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { OneOf } from '~/shared/forms/one-of';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { PatientFacts } from './patient-strip';
import { StaffProblem } from './staff-problem';
import { threadsQuery } from './threads';

const route = getRouteApi('/signed-in/personal/$unitId/meddelanden');
const states = ['WAITING', 'ANSWERED', 'CLOSED'] as const satisfies readonly ThreadState[];

/** The queue of messages: who has waited longest for an answer is first. */
export function ThreadsPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('message');
  const [state, setState] = useState<ThreadState>('WAITING');
  return (
    <Page title={t('queue')} lead={t('queueLead')}>
      <p>
        <Link className="button secondary" to="/personal/$unitId/meddelanden/ny" params={{ unitId }}>
          {t('startAsStaff')}
        </Link>
      </p>
      <OneOf
        id="visa"
        legend={t('which')}
        options={states}
        label={(each) => t(`queues.${each}`)}
        chosen={state}
        onChoose={setState}
      />
      <Queue key={state} unitId={unitId} state={state} />
    </Page>
  );
}

function Queue({ unitId, state }: { unitId: string; state: ThreadState }) {
  const t = useTranslations('message');
  const format = useFormat();
  const threads = useInfiniteQuery(threadsQuery(unitId, state));
  if (threads.isError && !threads.data)
    return <StaffProblem error={threads.error} retry={() => threads.refetch()} />;
  if (!threads.data) return <Skeleton lines={4} />;
  return (
    <>
      {threads.data.length === 0 && (
        <div className="empty">
          <p>{t(`queueEmpty.${state}`)}</p>
        </div>
      )}
      <ul className="rows">
        {threads.data.map((thread) => (
          <li key={thread.threadId}>
            <div>
              <PatientFacts patient={thread} />
              <p className="facts">{t(`since.${state}`, { time: format.instant(thread.since) })}</p>
            </div>
            <Link
              className="button secondary"
              to="/personal/$unitId/meddelanden/$threadId"
              params={{ unitId, threadId: thread.threadId }}
            >
              {t('open', { subject: thread.subject })}
            </Link>
          </li>
        ))}
      </ul>
      <More list={threads} />
    </>
  );
}
