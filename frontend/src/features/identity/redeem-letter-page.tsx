import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, api, unwrap } from '~/api/client';
import { typedPersonalNumber } from '~/shared/format/personal-number';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { faultOfNew, NewPasswordField, refusedPassword } from '~/shared/forms/new-password-field';
import { TextField } from '~/shared/forms/text-field';
import { Page } from '~/shared/ui/page';
import { numberFault } from './number-fault';

/** Trading the code of the letter for a password of one's own. */
export function RedeemLetterPage() {
  const t = useTranslations('letter');
  const words = useTranslations('forms');
  const [personalNumber, setNumber] = useState('');
  const [letterCode, setCode] = useState('');
  const [newPassword, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const number = typedPersonalNumber(personalNumber);
  const refused = (why: ReturnType<typeof faultOfNew>): Fault[] =>
    why ? [{ field: 'nytt-losenord', text: words(`refused.${why}`) }] : [];
  const form = useForm({
    first: 'brevkod',
    check: () => {
      const faults: Fault[] = [];
      if (!number) faults.push(numberFault(personalNumber, words));
      if (!letterCode.trim()) faults.push({ field: 'brevkod', text: t('codeEmpty') });
      return [...faults, ...refused(faultOfNew(newPassword))];
    },
    send: async () => {
      if (!number) return;
      const body = { personalNumber: number, letterCode: letterCode.trim(), newPassword };
      await unwrap(api.POST('/auth/password-orders/redeem', { body }));
      setDone(true);
    },
    explain: (error) => {
      const why = refusedPassword(error);
      if (why) return refused(why);
      if (!(error instanceof ApiError) || error.status !== 422) return undefined;
      if (error.problem.code === 'LETTER_CODE_WRONG') return [{ field: 'brevkod', text: t('codeWrong') }];
      return [{ field: 'personnummer', text: words('numberInvalid') }];
    },
  });
  if (done) {
    return (
      <Page title={t('doneTitle')} lead={t('done')}>
        <Link className="button" to="/logga-in/losenord">
          {t('signIn')}
        </Link>
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Form
        form={form}
        submit={t('submit')}
        beside={
          <Link className="button secondary" to="/logga-in">
            {t('back')}
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
          onChange={(event) => setNumber(event.target.value)}
          inputMode="numeric"
          autoComplete="username"
        />
        <TextField
          id="brevkod"
          label={t('code')}
          hint={t('codeHint')}
          error={form.errorOf('brevkod')}
          value={letterCode}
          onChange={(event) => setCode(event.target.value)}
          className="code"
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
        />
        <NewPasswordField
          id="nytt-losenord"
          value={newPassword}
          onChange={setPassword}
          error={form.errorOf('nytt-losenord')}
        />
      </Form>
      <p>
        <Link className="onward" to="/logga-in/bestall-losenord">
          {t('orderNew')}
        </Link>
      </p>
    </Page>
  );
}
