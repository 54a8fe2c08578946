import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { Channel } from '~/api/types';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { useTooMany } from '~/shared/forms/useTooMany';
import { Page } from '~/shared/ui/page';

type Props = {
  channel: Channel;
  current: string | undefined;
  typed: string;
  setTyped: (typed: string) => void;
  notice: 'codeOver' | 'confirmed' | undefined;
  change: (value: string) => Promise<unknown>;
  remove: () => Promise<unknown>;
};

export function ContactForm({ channel, current, typed, setTyped, notice, change, remove }: Props) {
  const t = useTranslations('profile');
  const words = useTranslations('forms');
  const sms = channel === 'sms';
  const field = sms ? 'mobil' : 'e-post';
  const form = useForm({
    first: field,
    check: () => (typed.trim() ? [] : [{ field, text: words(sms ? 'mobileEmpty' : 'emailEmpty') }]),
    send: () => change(typed.trim()),
    explain: (error) =>
      error instanceof ApiError && error.status === 422
        ? [{ field, text: words(sms ? 'mobileInvalid' : 'emailInvalid') }]
        : undefined,
  });
  return (
    <Page title={t(current ? `change.${channel}` : `add.${channel}`)}>
      {notice && (
        <p className="notice" role="status">
          {t(notice)}
        </p>
      )}
      {current && <p>{t('now', { value: current })}</p>}
      <p>{t(`how.${channel}`)}</p>
      <Form
        form={form}
        submit={words('next')}
        beside={
          <Link className="button secondary" to="/min-profil">
            {t('back')}
          </Link>
        }
      >
        <TextField
          id={field}
          name={sms ? 'tel' : 'email'}
          type={sms ? 'tel' : 'email'}
          label={words(sms ? 'mobile' : 'email')}
          hint={sms ? words('mobileHint') : undefined}
          error={form.errorOf(field)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          inputMode={sms ? 'tel' : 'email'}
          autoComplete={sms ? 'tel' : 'email'}
          autoCapitalize="none"
          spellCheck={false}
        />
      </Form>
      {current && <Remove channel={channel} remove={remove} />}
    </Page>
  );
}

function Remove({ channel, remove }: Pick<Props, 'channel' | 'remove'>) {
  const t = useTranslations('profile');
  const words = useTranslations('forms');
  const tooMany = useTooMany();
  const [sure, setSure] = useState(false);
  const removal = useMutation({ mutationFn: remove });
  return (
    <section aria-labelledby="ta-bort">
      <h2 id="ta-bort">{t(`remove.${channel}`)}</h2>
      <p>{t(`removeWhat.${channel}`)}</p>
      <div className="actions">
        {sure ? (
          <>
            <button
              type="button"
              className="button danger"
              disabled={removal.isPending}
              onClick={() => removal.mutate()}
            >
              {t(`removeYes.${channel}`)}
            </button>
            <button type="button" className="button secondary" onClick={() => setSure(false)}>
              {t('no')}
            </button>
          </>
        ) : (
          <button type="button" className="button danger" onClick={() => setSure(true)}>
            {t(`remove.${channel}`)}
          </button>
        )}
      </div>
      {removal.isError && (
        <p className="field-error" role="alert">
          {tooMany(removal.error) ?? words('notNow')}
        </p>
      )}
    </section>
  );
}
