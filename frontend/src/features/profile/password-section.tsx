import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, unwrap } from '~/api/client';
import { ownPasswordQuery } from '~/shared/session/own-password';
import { announce } from '~/shared/ui/announcer';
import { Skeleton } from '~/shared/ui/skeleton';
import { sessionsQuery } from './queries';

export function PasswordSection() {
  const t = useTranslations('profile');
  const password = useQuery(ownPasswordQuery);
  return (
    <section className="card" aria-labelledby="losenord">
      <h2 id="losenord">{t('password')}</h2>
      {password.isError && <p>{t('notNow')}</p>}
      {password.isPending && <Skeleton lines={2} />}
      {password.data && (password.data.exists ? <Existing /> : <None />)}
    </section>
  );
}

function None() {
  const t = useTranslations('profile');
  return (
    <>
      <p>{t('passwordNone')}</p>
      <Link className="button secondary" to="/logga-in/bestall-losenord">
        {t('passwordOrder')}
      </Link>
    </>
  );
}

function Existing() {
  const t = useTranslations('profile');
  const client = useQueryClient();
  const [sure, setSure] = useState(false);
  const end = useMutation({
    mutationFn: () => unwrap(api.DELETE('/me/password')),
    onSuccess: async () => {
      announce(t('passwordEnded'));
      await Promise.all([
        client.invalidateQueries(ownPasswordQuery),
        client.invalidateQueries(sessionsQuery),
      ]);
    },
  });
  return (
    <>
      <p>{t('passwordExists')}</p>
      {sure && <p role="status">{t('passwordEndSure')}</p>}
      <div className="actions">
        {sure ? (
          <>
            <button
              type="button"
              className="button danger"
              disabled={end.isPending}
              onClick={() => end.mutate()}
            >
              {t('passwordEndYes')}
            </button>
            <button type="button" className="button secondary" onClick={() => setSure(false)}>
              {t('no')}
            </button>
          </>
        ) : (
          <>
            <Link className="button secondary" to="/min-profil/losenord">
              {t('passwordChange')}
            </Link>
            <button type="button" className="button danger" onClick={() => setSure(true)}>
              {t('passwordEnd')}
            </button>
          </>
        )}
      </div>
      {end.isError && (
        <p className="field-error" role="alert">
          {t('notNow')}
        </p>
      )}
    </>
  );
}
