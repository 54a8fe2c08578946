import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { MessageDraft } from '~/api/types';
import { Form, useForm } from '~/shared/forms/form';
import { announce } from '~/shared/ui/announcer';
import { Composer, Saved } from './composer';
import { useWrite, type Writing } from './queries';
import { useDraft } from './useDraft';

type Props = { patientId: string; threadId: string; whose: string | undefined; kept: MessageDraft | null };

const nothing: Writing = { subject: '', text: '', attachments: [] };

/** Writes in a thread. */
export function Reply({ patientId, threadId, whose, kept }: Props) {
  const t = useTranslations('message');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const begin = () => (kept ? { ...nothing, text: kept.text, attachments: kept.attachments } : nothing);
  const draft = useDraft(patientId, threadId, begin, kept !== null);
  const { writing, setWriting } = draft;
  const write = useWrite(patientId, threadId);
  const form = useForm({
    first: 'text',
    check: () => (writing.text.trim() ? [] : [{ field: 'text', text: t('textEmpty') }]),
    send: async () => {
      await draft.stop();
      await write.mutateAsync({ key, writing });
      draft.sent();
      announce(t('sent'));
      setWriting(nothing);
      setKey(crypto.randomUUID());
      draft.goOn();
    },
    explain: (error) => {
      draft.goOn();
      if (!(error instanceof ApiError)) return undefined;
      // It was changed after a try that may have arrived: this is another message.
      if (error.problem.code === 'IDEMPOTENCY_KEY_REUSED') setKey(crypto.randomUUID());
      if (error.problem.code === 'THREAD_CLOSED') return [{ field: 'text', text: t('closedNow') }];
      return error.status === 422 ? [{ field: 'text', text: t('refused') }] : undefined;
    },
  });
  return (
    <section aria-labelledby="skriv">
      <h2 id="skriv">{t('reply')}</h2>
      {write.isSuccess && !writing.text && (
        <p className="notice" role="status">
          {t('sent')}
        </p>
      )}
      <Form form={form} submit={whose ? t('sendFor', { name: whose }) : t('send')}>
        <Composer
          patientId={patientId}
          writing={writing}
          onChange={setWriting}
          error={form.errorOf('text')}
        />
        <Saved draft={draft} />
      </Form>
    </section>
  );
}
