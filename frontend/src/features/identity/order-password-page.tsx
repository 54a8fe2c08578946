import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, api, unwrap } from '~/api/client';
import { typedPersonalNumber } from '~/shared/format/personal-number';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { Page } from '~/shared/ui/page';
import { numberFault } from './number-fault';

/** Ordering a letter. The answer is the same for everybody. */
export function OrderPasswordPage() {
  const t = useTranslations('orderPassword');
  const words = useTranslations('forms');
  const [personalNumber, setNumber] = useState('');
  const [mobile, setMobile] = useState('');
  const [ordered, setOrdered] = useState(false);
  const number = typedPersonalNumber(personalNumber);
  const form = useForm({
    first: 'personnummer',
    check: () => {
      const faults: Fault[] = [];
      if (!number) faults.push(numberFault(personalNumber, words));
      if (!mobile.trim()) faults.push({ field: 'mobil', text: words('mobileEmpty') });
      return faults;
    },
    send: async () => {
      if (!number) return;
      await unwrap(
        api.POST('/auth/password-orders', { body: { personalNumber: number, mobile: mobile.trim() } }),
      );
      setOrdered(true);
    },
    explain: (error) => {
      if (!(error instanceof ApiError) || error.status !== 422) return undefined;
      const faults: Fault[] = [];
      const wrong = new Set(error.problem.violations?.map(({ field }) => field));
      if (wrong.has('personalNumber')) faults.push({ field: 'personnummer', text: words('numberInvalid') });
      if (wrong.has('mobile') || !faults.length)
        faults.push({ field: 'mobil', text: words('mobileInvalid') });
      return faults;
    },
  });
  if (ordered) return <Ordered />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ul className="bullets">
        <li>{t('who')}</li>
        <li>{t('days')}</li>
        <li>{t('number')}</li>
      </ul>
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
          id="mobil"
          name="tel"
          type="tel"
          label={words('mobile')}
          hint={words('mobileHint')}
          error={form.errorOf('mobil')}
          value={mobile}
          onChange={(event) => setMobile(event.target.value)}
          inputMode="tel"
          autoComplete="tel"
        />
      </Form>
    </Page>
  );
}

function Ordered() {
  const t = useTranslations('orderPassword');
  return (
    <Page title={t('doneTitle')} lead={t('done')}>
      <h2>{t('nextTitle')}</h2>
      <ol className="steps">
        <li>{t('next1')}</li>
        <li>{t('next2')}</li>
        <li>{t('next3')}</li>
      </ol>
      <h2>{t('noLetterTitle')}</h2>
      <p>{t('noLetter')}</p>
      <div className="actions">
        <Link className="button" to="/logga-in/brev">
          {t('haveLetter')}
        </Link>
        <Link className="button secondary" to="/logga-in">
          {t('back')}
        </Link>
      </div>
    </Page>
  );
}
