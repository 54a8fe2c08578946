import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { api, unwrap } from '~/api/client';
import type { Me, PendingContact } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { CodeForm } from '~/shared/forms/code-form';
import { useTooMany } from '~/shared/forms/useTooMany';
import { announce } from '~/shared/ui/announcer';
import { Page } from '~/shared/ui/page';

type Props = {
  pending: PendingContact;
  resend: () => Promise<unknown>;
  onDone: (changed: Me) => Promise<void>;
  onOver: () => void;
  back: () => void;
};

/** The code that shows that the new number or address reaches one; until then the old one is used. */
export function ContactCode({ pending, resend, onDone, onOver, back }: Props) {
  const t = useTranslations('profile');
  const words = useTranslations('forms');
  const format = useFormat();
  const tooMany = useTooMany();
  const { challengeId, channel, value, expiresAt } = pending;
  const again = useMutation({ mutationFn: resend, onSuccess: () => announce(words('resent')) });
  const give = async (code: string) => {
    const path = { challengeId };
    await onDone(
      await unwrap(api.POST('/me/contact-codes/{challengeId}', { params: { path }, body: { code } })),
    );
  };
  return (
    <Page title={t('codeTitle')} lead={t(`sent.${channel}`, { value })}>
      <p>{words('codeUntil', { time: format.clock(expiresAt) })}</p>
      <CodeForm key={challengeId} give={give} onOver={onOver} submit={t('codeSave')} />
      <h2>{t('noCode')}</h2>
      <p>{t(`noCodeWhy.${channel}`)}</p>
      {again.isError && (
        <p className="notice danger" role="alert">
          {tooMany(again.error) ?? words('notNow')}
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className="button secondary"
          disabled={again.isPending}
          onClick={() => again.mutate()}
        >
          {words('resend')}
        </button>
        <button type="button" className="button secondary" onClick={back}>
          {t(`other.${channel}`)}
        </button>
      </div>
    </Page>
  );
}
