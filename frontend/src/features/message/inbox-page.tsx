import '~/shared/messages/messages.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Thread } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { useFormat } from '~/shared/format/useFormat';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { Emergency } from '~/shared/ui/emergency';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { threadsQuery } from './queries';
import { ThreadStatus } from './thread-status';

const route = getRouteApi('/signed-in/person/$patientId/meddelanden');

/** The inbox of one person: threads with every clinic, the latest first. */
export function InboxPage() {
  const { patientId } = route.useParams();
  const t = useTranslations('message');
  const patient = usePatient();
  const name = usePersonName();
  const threads = useInfiniteQuery(threadsQuery(patientId));
  if (threads.isError && !threads.data)
    return <ProblemPage error={threads.error} retry={() => threads.refetch()} />;
  if (!threads.data) return <Skeleton lines={6} />;
  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  return (
    <Page title={whose ? t('titleFor', { name: whose }) : t('title')} lead={t('lead')}>
      <Emergency />
      <div className="actions">
        <Link className="button" to="/person/$patientId/meddelanden/nytt" params={{ patientId }}>
          {whose ? t('newFor', { name: whose }) : t('new')}
        </Link>
        <Link className="button secondary" to="/person/$patientId/aviseringar" params={{ patientId }}>
          {t('notices')}
        </Link>
      </div>
      {threads.data.length === 0 && (
        <div className="empty">
          <p className="empty-title">{t('empty')}</p>
          <p>{t('emptyHow')}</p>
        </div>
      )}
      <ul className="cards">
        {threads.data.map((thread) => (
          <ThreadCard key={thread.threadId} thread={thread} patientId={patientId} />
        ))}
      </ul>
      <More list={threads} />
    </Page>
  );
}

function ThreadCard({ thread, patientId }: { thread: Thread; patientId: string }) {
  const t = useTranslations('message');
  const format = useFormat();
  const { threadId, subject, clinicName, lastAt, unread } = thread;
  return (
    <li className="card">
      <h2 className="thread-title">
        <Link to="/person/$patientId/meddelanden/$threadId" params={{ patientId, threadId }}>
          {subject}
        </Link>
        {unread > 0 && <span className="tag">{t('unread', { count: unread })}</span>}
      </h2>
      <p className="facts">
        {clinicName} · {t('lastAt', { time: format.instant(lastAt) })}
      </p>
      <ThreadStatus thread={thread} />
    </li>
  );
}
