import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';

const minute = 60;

/** For an answer that says there were too many tries: when one may try again. */
export function useTooMany() {
  const t = useTranslations('forms');
  return (error: unknown): string | undefined => {
    if (!(error instanceof ApiError) || error.status !== 429) return undefined;
    return t('tooMany', { minutes: Math.max(1, Math.ceil((error.retryAfter ?? minute) / minute)) });
  };
}
