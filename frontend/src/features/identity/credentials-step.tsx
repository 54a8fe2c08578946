import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import { typedPersonalNumber } from '~/shared/format/personal-number';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { PasswordField } from '~/shared/forms/password-field';
import { TextField } from '~/shared/forms/text-field';
import { Page } from '~/shared/ui/page';
import { numberFault } from './number-fault';

export type Credentials = { personalNumber: string; password: string };

type Props = {
  credentials: Credentials;
  change: (credentials: Credentials) => void;
  send: (personalNumber: string) => Promise<void>;
  over: boolean;
  to: string | undefined;
};

export function CredentialsStep({ credentials, change, send, over, to }: Props) {
  const t = useTranslations('password');
  const words = useTranslations('forms');
  const { personalNumber, password } = credentials;
  const number = typedPersonalNumber(personalNumber);
  const form = useForm({
    first: 'personnummer',
    check: () => {
      const faults: Fault[] = [];
      if (!number) faults.push(numberFault(personalNumber, words));
      if (!password) faults.push({ field: 'losenord', text: words('passwordEmpty') });
      return faults;
    },
    send: async () => number && send(number),
    explain: (error) =>
      error instanceof ApiError && error.status === 422
        ? [{ field: 'personnummer', text: words('numberInvalid') }]
        : undefined,
  });
  return (
    <Page title={t('title')} lead={over ? undefined : t('lead')}>
      {over && (
        <p className="notice" role="status">
          {t('over')}
        </p>
      )}
      <Form
        form={form}
        submit={t('sendCode')}
        beside={
          <Link className="button secondary" to="/logga-in" search={to ? { to } : {}}>
            {t('otherWay')}
          </Link>
        }
      >
        <TextField
          id="personnummer"
          name="username"
          label={words('number')}
          hint={words('numberHint')}
          error={form.errorOf('personnummer')}
          value={personalNumber}
          onChange={(event) => change({ ...credentials, personalNumber: event.target.value })}
          inputMode="numeric"
          autoComplete="username"
        />
        <PasswordField
          id="losenord"
          label={words('password')}
          error={form.errorOf('losenord')}
          value={password}
          onChange={(changed) => change({ ...credentials, password: changed })}
          autoComplete="current-password"
        />
      </Form>
      <h2>{t('noneTitle')}</h2>
      <p>
        <Link className="onward" to="/logga-in/bestall-losenord">
          {t('order')}
        </Link>
        <br />
        <Link className="onward" to="/logga-in/brev">
          {t('letter')}
        </Link>
      </p>
    </Page>
  );
}
