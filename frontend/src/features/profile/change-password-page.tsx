import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, api, unwrap } from '~/api/client';
import { ProblemPage } from '~/shared/access/problem';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { faultOfNew, NewPasswordField, refusedPassword } from '~/shared/forms/new-password-field';
import { PasswordField } from '~/shared/forms/password-field';
import { ownPasswordQuery } from '~/shared/session/own-password';
import { internalTarget } from '~/shared/session/target';
import { announce } from '~/shared/ui/announcer';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { meQuery } from './queries';

const route = getRouteApi('/signed-in/min-profil/losenord');

/** A new password in place of the old one; the first one from care has to be changed before anything else opens. */
export function ChangePasswordPage() {
  const t = useTranslations('profile');
  const password = useQuery(ownPasswordQuery);
  const me = useQuery(meQuery);
  if (password.isError) return <ProblemPage error={password.error} retry={() => password.refetch()} />;
  if (!password.data || me.isPending) return <Skeleton lines={5} />;
  if (!password.data.exists) {
    return (
      <Page title={t('passwordChangeTitle')} lead={t('passwordNone')}>
        <Back />
      </Page>
    );
  }
  return <Change first={password.data.changeRequired} username={me.data?.personalNumber} />;
}

function Change({ first, username }: { first: boolean; username: string | undefined }) {
  const t = useTranslations('profile');
  const words = useTranslations('forms');
  const { to } = route.useSearch();
  const client = useQueryClient();
  const router = useRouter();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const refused = (why: ReturnType<typeof faultOfNew>): Fault[] =>
    why ? [{ field: 'nytt-losenord', text: words(`refused.${why}`) }] : [];
  const form = useForm({
    first: 'losenord',
    check: () => [
      ...(currentPassword ? [] : [{ field: 'losenord', text: words('passwordEmpty') }]),
      ...refused(faultOfNew(newPassword)),
    ],
    send: async () => {
      await unwrap(api.PUT('/me/password', { body: { currentPassword, newPassword } }));
      await client.fetchQuery({ ...ownPasswordQuery, staleTime: 0 });
      router.history.push(first ? internalTarget(to) : '/min-profil');
      announce(t('passwordChanged'));
    },
    explain: (error) => {
      const why = refusedPassword(error);
      if (why) return refused(why);
      const wrong = error instanceof ApiError && error.problem.code === 'PASSWORD_WRONG';
      return wrong ? [{ field: 'losenord', text: t('passwordWrong') }] : undefined;
    },
  });
  return (
    <Page title={first ? t('firstTitle') : t('passwordChangeTitle')} lead={first ? t('firstWhy') : undefined}>
      <Form form={form} submit={t('passwordSave')} beside={first ? undefined : <Back />}>
        {/* So that a password manager knows whose password it is. */}
        <input hidden readOnly name="username" autoComplete="username" value={username ?? ''} />
        <PasswordField
          id="losenord"
          label={first ? t('firstPassword') : t('passwordNow')}
          value={currentPassword}
          onChange={setCurrent}
          error={form.errorOf('losenord')}
          autoComplete="current-password"
        />
        <NewPasswordField
          id="nytt-losenord"
          value={newPassword}
          onChange={setNew}
          error={form.errorOf('nytt-losenord')}
        />
      </Form>
    </Page>
  );
}

function Back() {
  const t = useTranslations('profile');
  return (
    <Link className="button secondary" to="/min-profil">
      {t('back')}
    </Link>
  );
}
