import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { api, unwrap } from '~/api/client';
import { accessQuery } from '~/shared/access/access';
import { handoverQuery } from '~/shared/handover/handover';
import { Skeleton } from '~/shared/ui/skeleton';
import { useTakenOver } from './taken-over';

/** What the young person takes over, with the way to each; and, the first time, that it has been seen. */
export function Greeting({ patientId, greet }: { patientId: string; greet: boolean }) {
  const t = useTranslations('handover');
  const access = useQuery(accessQuery(patientId));
  const taken = useTakenOver(patientId, access.data);
  const seen = useSeen(patientId);
  return (
    <section className="card" aria-labelledby="tar-over">
      <h2 id="tar-over">{t('takenTitle')}</h2>
      {!taken && <Skeleton lines={3} />}
      {taken?.length === 0 && <p>{t('takenNothing')}</p>}
      {taken && taken.length > 0 && (
        <ul className="bullets">
          {taken.map(({ name, to, count }) => (
            <li key={name}>
              <Link className="onward" to={to} params={{ patientId }}>
                {t(`taken.${name}`, { count })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p>{t('takenPrivate')}</p>
      <p>
        <Link className="onward" to="/person/$patientId/hjalp" params={{ patientId }}>
          {t('toHelp')}
        </Link>
      </p>
      <p>{t('takenContact')}</p>
      <p>
        <Link className="onward" to="/min-profil">
          {t('toProfile')}
        </Link>
      </p>
      {greet && (
        <>
          {seen.isError && <p role="alert">{t('seenFailed')}</p>}
          <button type="button" className="button" disabled={seen.isPending} onClick={() => seen.mutate()}>
            {t('seen')}
          </button>
        </>
      )}
    </section>
  );
}

function useSeen(patientId: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () =>
      unwrap(api.PUT('/patients/{patientId}/handover/greeted', { params: { path: { patientId } } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: handoverQuery(patientId).queryKey });
      await navigate({ to: '/person/$patientId', params: { patientId } });
    },
  });
}
