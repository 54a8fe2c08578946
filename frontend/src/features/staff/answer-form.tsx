import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { UnitThread } from '~/api/types';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { FileChooser } from '~/shared/messages/file-chooser';
import { type Attached, most } from '~/shared/messages/messages';
import { announce } from '~/shared/ui/announcer';
import { HideChoice } from './hide-choice';
import { useUnitChange } from './queries';
import { answerThread, uploadFile } from './threads';

type Props = { unitId: string; thread: UnitThread; to: string; reread: () => Promise<unknown> };

/** Answers a thread as it was read: what has happened since is shown first. */
export function AnswerForm({ unitId, thread, to, reread }: Props) {
  const t = useTranslations('message');
  const [text, setText] = useState('');
  const [attachments, setAttachments] = useState<Attached[]>([]);
  const [hidden, setHidden] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const answer = useUnitChange(unitId, answerThread(unitId, thread));
  const form = useForm({
    first: 'text',
    check: () => (text.trim() ? [] : [{ field: 'text', text: t('textEmpty') }]),
    send: async () => {
      await answer.mutateAsync({ key, text, attachments, hiddenFromGuardians: hidden });
      setText('');
      setAttachments([]);
      setHidden(false);
      setKey(crypto.randomUUID());
      announce(t('answered'));
    },
    explain: (error) => {
      if (!(error instanceof ApiError)) return undefined;
      if (error.status === 412 || error.status === 409) {
        reread();
        return [{ field: 'text', text: t('changed') }];
      }
      return error.status === 422 ? [{ field: 'text', text: t('refused') }] : undefined;
    },
  });
  return (
    <section aria-labelledby="svara">
      <h2 id="svara">{t('answer')}</h2>
      {answer.isSuccess && !text && (
        <p className="notice" role="status">
          {t('answered')}
        </p>
      )}
      <Form form={form} submit={t('answerSend', { name: to })}>
        <TextField
          id="text"
          rows={6}
          label={t('text')}
          error={form.errorOf('text')}
          maxLength={most.text}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <FileChooser
          files={attachments}
          upload={uploadFile(unitId, thread.threadId)}
          onChange={setAttachments}
        />
        <HideChoice label={t('hide')} means={t('hideMeans')} hidden={hidden} onChange={setHidden} />
      </Form>
    </section>
  );
}
