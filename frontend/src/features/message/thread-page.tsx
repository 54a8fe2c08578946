import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { Message } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { MessageCard } from '~/shared/messages/message-card';
import { inOrder } from '~/shared/messages/messages';
import { messagesKey } from '~/shared/messages/unread';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { Emergency } from '~/shared/ui/emergency';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { draftQuery, markRead, messagesQuery, threadQuery } from './queries';
import { Reply } from './reply';
import { ThreadStatus } from './thread-status';

const route = getRouteApi('/signed-in/person/$patientId/meddelanden/$threadId');

/** One thread: what has been written, the oldest first, and a way to write more. */
export function ThreadPage() {
  const { patientId, threadId } = route.useParams();
  const t = useTranslations('message');
  const patient = usePatient();
  const name = usePersonName();
  const thread = useQuery(threadQuery(patientId, threadId));
  const messages = useInfiniteQuery(messagesQuery(patientId, threadId));
  const draft = useQuery(draftQuery(patientId, threadId));
  useRead(patientId, threadId, messages.data?.[0], (thread.data?.unread ?? 0) > 0);
  const failed = [thread, messages, draft].find((query) => query.isError && !query.data);
  if (failed?.error) return <ProblemPage error={failed.error} retry={() => failed.refetch()} />;
  if (!thread.data || !messages.data || draft.data === undefined) return <Skeleton lines={6} />;
  const { subject, clinicId, clinicName, state } = thread.data;
  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  return (
    <Page title={subject} lead={whose ? t('withFor', { clinic: clinicName, name: whose }) : clinicName}>
      <p>
        <Link className="onward back" to="/person/$patientId/meddelanden" params={{ patientId }}>
          {t('back')}
        </Link>
      </p>
      <ThreadStatus thread={thread.data} />
      <More list={messages} />
      <ol className="messages" aria-label={t('messages')}>
        {inOrder(messages.data).map((message) => (
          <MessageCard
            key={message.messageId}
            message={message}
            clinic={clinicName}
            fileHref={(id) => `/api/v1/patients/${patientId}/threads/${threadId}/attachments/${id}`}
          />
        ))}
      </ol>
      {state === 'CLOSED' ? (
        <div className="notice">
          <p>{t('closed')}</p>
          <Link
            className="button"
            to="/person/$patientId/meddelanden/nytt"
            params={{ patientId }}
            search={{ hos: clinicId }}
          >
            {whose ? t('newFor', { name: whose }) : t('new')}
          </Link>
        </div>
      ) : (
        <>
          <Emergency />
          <Reply patientId={patientId} threadId={threadId} whose={whose} kept={draft.data} />
        </>
      )}
    </Page>
  );
}

/** What is on the screen is read, as far as it goes. */
function useRead(patientId: string, threadId: string, last: Message | undefined, isNew: boolean) {
  const client = useQueryClient();
  const messageId = last?.messageId;
  useEffect(() => {
    if (!messageId || !isNew) return;
    markRead(patientId, threadId, messageId).then(
      () => client.invalidateQueries({ queryKey: messagesKey(patientId), refetchType: 'none' }),
      () => {}, // It stays unread, and is marked the next time.
    );
  }, [client, patientId, threadId, messageId, isNew]);
}
