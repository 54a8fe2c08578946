import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { Fault } from '~/shared/forms/error-summary';

/** What the rules' no to an assessment or an exception means, in words, at a field of the form. */
export function useGrantRefusal(field: string) {
  const t = useTranslations('staffGrants');
  return (error: unknown): Fault[] | undefined => {
    if (!(error instanceof ApiError)) return undefined;
    const at = (text: string) => [{ field, text }];
    const { code, ageFrom, ageTo } = error.problem;
    if (code === 'NOT_FOR_THIS_AGE' && ageFrom && ageTo) return at(t('notThisAge', { ageFrom, ageTo }));
    if (code === 'NO_PROXY') return at(t('noProxy'));
    if (code === 'CONSENT_MISSING') return at(t('noConsent'));
    if (error.status === 412 || code === 'ALREADY_CLOSED') return at(t('changed'));
    return error.status === 422 ? at(t('invalid')) : undefined;
  };
}
