import { useTranslations } from 'use-intl';

/** Says where to turn when it cannot wait. */
export function Emergency() {
  const t = useTranslations('common');
  return (
    <p className="emergency">
      <strong>{t('emergencyTitle')}.</strong> {t('emergency')}
    </p>
  );
}
