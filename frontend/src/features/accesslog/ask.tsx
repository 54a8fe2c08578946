import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { AccessLogEntry } from '~/api/types';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { useRequestKey } from '~/shared/forms/useRequestKey';
import { useAsk } from './queries';

type Props = {
  entry: AccessLogEntry;
  patientId: string;
  onSent: (unit: string) => void;
  onCancel: () => void;
};

/** "Was this right?": a word to the unit, where the row stands. */
export function Ask({ entry: { entryId, by }, patientId, onSent, onCancel }: Props) {
  const t = useTranslations('accessLog');
  const unit = by.unit?.name ?? '';
  const ask = useAsk(patientId);
  const [comment, setComment] = useState('');
  const keyOf = useRequestKey();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const form = useForm({
    first: 'undran',
    check: () => [],
    send: async () => {
      const wanted = { entryId, comment: comment.trim() };
      await ask.mutateAsync({ ...wanted, key: keyOf(wanted) });
      onSent(unit);
    },
    explain: (error) => {
      if (!(error instanceof ApiError)) return undefined;
      const at = (text: string) => [{ field: 'undran', text }];
      if (error.problem.code === 'ALREADY_ASKED') return at(t('alreadyAsked'));
      return error.status === 422 ? at(t('invalid')) : undefined;
    },
  });
  return (
    <section className="card" aria-labelledby="fraga">
      <h4 id="fraga" ref={heading} tabIndex={-1}>
        {t('askTitle')}
      </h4>
      <p>{t('askLead', { unit })}</p>
      <Form
        form={form}
        submit={t('send')}
        beside={
          <button type="button" className="button secondary" onClick={onCancel}>
            {t('cancel')}
          </button>
        }
      >
        <TextField
          id="undran"
          rows={3}
          label={t('comment')}
          hint={t('commentHint')}
          error={form.errorOf('undran')}
          maxLength={500}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </Form>
    </section>
  );
}
