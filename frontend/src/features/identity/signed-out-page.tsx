import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Page } from '~/shared/ui/page';

export function SignedOutPage() {
  const t = useTranslations('session');
  return (
    <Page title={t('signedOutTitle')} lead={t('signedOut')}>
      <Link className="button" to="/logga-in">
        {t('again')}
      </Link>
    </Page>
  );
}
