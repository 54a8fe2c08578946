import { useTranslations } from 'use-intl';
import type { AccessLogEntry } from '~/api/types';

/** Who did it, in words: staff by role and unit, others by name where it may be known. */
export function useWho() {
  const t = useTranslations('accessLog');
  const roles = useTranslations('logRoles');
  return ({
    by: { who, you, name, role, unit },
    justEnded,
  }: Pick<AccessLogEntry, 'by' | 'justEnded'>): string => {
    if (who === 'STAFF') {
      const known = (['OPERATIONS_MANAGER', 'PHYSICIAN', 'CARE_STAFF'] as const).find(
        (each) => each === role,
      );
      return t('staff', { role: known ? roles(known) : roles('CARE_STAFF'), unit: unit?.name ?? '' });
    }
    if (you) return t('you');
    if (who === 'OTHER' && justEnded) return t('lately');
    if (who === 'OTHER' || !name) return t(`nameless.${who}`);
    return t('named', { name, as: t(`as.${who}`) });
  };
}
