import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

/** The way to the pages for staff, on the start page of somebody who works in care. */
export function WorkCard() {
  const t = useTranslations('work');
  return (
    <section className="card person" aria-labelledby="arbete">
      <h2 id="arbete">{t('title')}</h2>
      <p>{t('lead')}</p>
      <Link className="button secondary" to="/personal">
        {t('go')}
      </Link>
    </section>
  );
}

/** The way to the age limits, for those who run the installation. */
export function OperatorCard() {
  const t = useTranslations('work');
  return (
    <section className="card person" aria-labelledby="drift">
      <h2 id="drift">{t('limits')}</h2>
      <p>{t('limitsLead')}</p>
      <Link className="button secondary" to="/drift/aldersgranser">
        {t('toLimits')}
      </Link>
    </section>
  );
}
