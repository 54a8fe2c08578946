import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import { PasswordField } from './password-field';

const shortest = 8;
const longest = 64;

/** Characters as people count them. */
export const lengthOf = (password: string) => [...password].length;

export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'COMMON' | 'PERSONAL' | 'SAME';
const told: readonly PasswordFault[] = ['TOO_SHORT', 'TOO_LONG', 'COMMON', 'PERSONAL', 'SAME'];

/** What can be said before asking; the server knows more. */
export const faultOfNew = (password: string): PasswordFault | undefined =>
  lengthOf(password) < shortest ? 'TOO_SHORT' : lengthOf(password) > longest ? 'TOO_LONG' : undefined;

export function refusedPassword(error: unknown): PasswordFault | undefined {
  if (!(error instanceof ApiError) || error.problem.code !== 'PASSWORD_REFUSED') return undefined;
  const { why } = error.problem as { why?: string };
  return told.find((known) => known === why) ?? 'COMMON';
}

type Props = {
  id: string;
  value: string;
  onChange: (password: string) => void;
  error?: string | undefined;
};

/** A password of one's own: how long it has to be, and how long it is so far. */
export function NewPasswordField({ value, ...rest }: Props) {
  const t = useTranslations('forms');
  const count = lengthOf(value);
  return (
    <>
      <PasswordField
        {...rest}
        value={value}
        label={t('newPassword')}
        hint={t('newPasswordHint', { shortest })}
        autoComplete="new-password"
      />
      <p className="small-print count" aria-live="off">
        {count < shortest ? t('countLeft', { count, left: shortest - count }) : t('count', { count })}
      </p>
    </>
  );
}
