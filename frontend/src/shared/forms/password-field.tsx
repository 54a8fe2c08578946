import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from './text-field';

type Props = {
  id: string;
  label: string;
  value: string;
  onChange: (password: string) => void;
  autoComplete: 'current-password' | 'new-password';
  hint?: string;
  error?: string | undefined;
};

/** A password to type or paste, hidden until one asks to see it. */
export function PasswordField({ id, onChange, ...rest }: Props) {
  const t = useTranslations('forms');
  const [shown, setShown] = useState(false);
  return (
    <div className="password-field">
      <TextField
        {...rest}
        id={id}
        type={shown ? 'text' : 'password'}
        onChange={(event) => onChange(event.target.value)}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
      <button
        type="button"
        className="quiet"
        aria-controls={id}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
      >
        {t('showPassword')}
        <span className="visually-hidden">: {rest.label}</span>
      </button>
    </div>
  );
}
