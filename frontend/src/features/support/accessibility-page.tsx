import { useTranslations } from 'use-intl';
import { Page } from '~/shared/ui/page';

export function AccessibilityPage() {
  const t = useTranslations('accessibility');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <h2>{t('howTitle')}</h2>
      <ul className="bullets">
        <li>{t('how1')}</li>
        <li>{t('how2')}</li>
        <li>{t('how3')}</li>
        <li>{t('how4')}</li>
        <li>{t('how5')}</li>
      </ul>
      <h2>{t('limitsTitle')}</h2>
      <p>{t('limits')}</p>
      <h2>{t('testedTitle')}</h2>
      <p>{t('tested')}</p>
      <h2>{t('tellTitle')}</h2>
      <p>{t('tell')}</p>
    </Page>
  );
}
