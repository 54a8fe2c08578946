import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import { Form, useForm } from './form';
import { TextField } from './text-field';

const digits = 6;

type Props = {
  give: (code: string) => Promise<unknown>;
  /** The code can no longer be given. */
  onOver: () => void;
  submit: string;
};

/** Asks for the code that was sent. */
export function CodeForm({ give, onOver, submit }: Props) {
  const t = useTranslations('forms');
  const [typed, setTyped] = useState('');
  const code = typed.replace(/\D/g, '');
  const form = useForm({
    first: 'kod',
    check: () => (code.length === digits ? [] : [{ field: 'kod', text: t('codeDigits', { digits }) }]),
    send: () => give(code),
    explain: (error) => {
      if (!(error instanceof ApiError)) return undefined;
      if (error.status === 410 || error.status === 404) {
        onOver();
        return [];
      }
      if (error.problem.code !== 'CODE_WRONG') return undefined;
      const { triesLeft } = error.problem;
      return [
        { field: 'kod', text: triesLeft === undefined ? t('codeWrong') : t('codeWrongLeft', { triesLeft }) },
      ];
    },
  });
  return (
    <Form form={form} submit={submit}>
      <TextField
        id="kod"
        label={t('code')}
        hint={t('codeHint', { digits })}
        error={form.errorOf('kod')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className="code"
        inputMode="numeric"
        autoComplete="one-time-code"
      />
    </Form>
  );
}
