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
