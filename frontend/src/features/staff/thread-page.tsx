import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { MessageCard } from '~/shared/messages/message-card';
import { inOrder } from '~/shared/messages/messages';
import { usePersonName } from '~/shared/patients/patients';
import { commissionQuery } from '~/shared/staff/commissions';
import { announce } from '~/shared/ui/announcer';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { AnswerForm } from './answer-form';
import { PatientStrip } from './patient-strip';
import { useUnitChange } from './queries';
import { StaffProblem } from './staff-problem';
import { messagesQuery, threadQuery, turnThread } from './threads';

const route = getRouteApi('/signed-in/personal/$unitId/meddelanden/$threadId');

/** One thread, to those who answer it; whom it is about stays in view. */
export function UnitThreadPage() {
  const { unitId, threadId } = route.useParams();
  const t = useTranslations('message');
  const name = usePersonName();
  const thread = useQuery(threadQuery(unitId, threadId));
  const messages = useInfiniteQuery(messagesQuery(unitId, threadId));
  const { data: commission } = useQuery(commissionQuery);
  const failed = [thread, messages].find((query) => query.isError && !query.data);
  if (failed?.error) return <StaffProblem error={failed.error} retry={() => failed.refetch()} />;
  if (!thread.data || !messages.data) return <Skeleton lines={6} />;
  const { subject, state } = thread.data;
  return (
    <Page title={subject}>
      <PatientStrip patient={thread.data} />
      <p>
        <Link className="onward back" to="/personal/$unitId/meddelanden" params={{ unitId }}>
          {t('toQueue')}
        </Link>
      </p>
      <More list={messages} />
      <ol className="messages" aria-label={t('messages')}>
        {inOrder(messages.data).map(({ message, hiddenFromGuardians }) => (
          <MessageCard
            key={message.messageId}
            message={message}
            clinic={commission?.unitName ?? ''}
            fileHref={(id) => `/api/v1/units/${unitId}/threads/${threadId}/attachments/${id}`}
            mark={hiddenFromGuardians && <span className="tag">{t('hidden')}</span>}
          />
        ))}
      </ol>
      {state !== 'CLOSED' && (
        <AnswerForm
          key={threadId}
          unitId={unitId}
          thread={thread.data}
          to={name(thread.data)}
          reread={() => Promise.all([thread.refetch(), messages.refetch()])}
        />
      )}
      <Turn unitId={unitId} thread={thread.data} />
    </Page>
  );
}

function Turn({ unitId, thread }: { unitId: string; thread: Parameters<typeof turnThread>[1] }) {
  const t = useTranslations('message');
  const turn = useUnitChange(unitId, turnThread(unitId, thread));
  const closed = thread.state === 'CLOSED';
  return (
    <section>
      {turn.isError && (
        <p className="notice danger" role="alert">
          {t('changed')}
        </p>
      )}
      {!closed && <p className="facts">{t('closeMeans')}</p>}
      <button
        type="button"
        className="button secondary"
        disabled={turn.isPending}
        onClick={() =>
          turn.mutate(closed ? 'reopen' : 'close', {
            onSuccess: () => announce(t(closed ? 'isOpen' : 'isClosed')),
          })
        }
      >
        {t(closed ? 'reopen' : 'close')}
      </button>
    </section>
  );
}
