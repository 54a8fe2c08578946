import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { api, unwrap } from '~/api/client';
import type { OwnSession } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { announce } from '~/shared/ui/announcer';
import { Skeleton } from '~/shared/ui/skeleton';
import { sessionsQuery } from './queries';

/** Where one is signed in, and how to sign out there. */
export function SessionsSection() {
  const t = useTranslations('profile');
  const client = useQueryClient();
  const router = useRouter();
  const sessions = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: (sessionId: string) =>
      unwrap(api.DELETE('/me/sessions/{sessionId}', { params: { path: { sessionId } } })),
    onSuccess: () => announce(t('sessionEnded')),
    // Whatever came of it, the list says what is so.
    onSettled: () => client.invalidateQueries(sessionsQuery),
  });
  const endAll = useMutation({
    mutationFn: () => unwrap(api.DELETE('/me/sessions')),
    onSuccess: async () => {
      await router.navigate({ to: '/utloggad' });
      client.clear();
    },
  });
  return (
    <section className="card" aria-labelledby="inloggningar">
      <h2 id="inloggningar">{t('sessions')}</h2>
      <p>{t('sessionsLead')}</p>
      {sessions.isPending && <Skeleton lines={3} />}
      {sessions.data && (
        <ul className="rows">
          {sessions.data.map((session) => (
            <Row key={session.sessionId} session={session} end={end.mutate} />
          ))}
        </ul>
      )}
      {(sessions.isError || end.isError || endAll.isError) && (
        <p className="field-error" role="alert">
          {t('notNow')}
        </p>
      )}
      <button
        type="button"
        className="button danger"
        disabled={endAll.isPending}
        onClick={() => endAll.mutate()}
      >
        {t('endAll')}
      </button>
    </section>
  );
}

function Row({ session, end }: { session: OwnSession; end: (sessionId: string) => void }) {
  const t = useTranslations('profile');
  const format = useFormat();
  const device = session.device ?? t('deviceUnknown');
  const times = { since: format.instant(session.startedAt), seen: format.instant(session.lastSeenAt) };
  return (
    <li className="profile-row">
      <h3>
        {device}
        {session.current && <span className="tag">{t('current')}</span>}
      </h3>
      <p>
        {t(`methods.${session.method}`)}
        <br />
        {t('since', times)}
        {!session.current && ` ${t('seen', times)}`}
      </p>
      {!session.current && (
        <button type="button" className="button secondary" onClick={() => end(session.sessionId)}>
          {t('end')}
          <span className="visually-hidden">: {t('endWhich', { device, ...times })}</span>
        </button>
      )}
    </li>
  );
}
