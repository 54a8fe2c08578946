import { useTranslations } from 'use-intl';

const steps = ['eid', 'contact', 'drafts', 'delegation', 'exception'] as const;

/** What stays, and what guardian and young person may do about it together in time. */
export function Ahead({ name, date }: { name: string; date: string }) {
  const t = useTranslations('handover');
  return (
    <>
      <section aria-labelledby="foljer">
        <h2 id="foljer">{t('staysTitle')}</h2>
        <p>{t('stays', { name })}</p>
      </section>
      <section className="card" aria-labelledby="forbered">
        <h2 id="forbered">{t('prepareTitle')}</h2>
        <ul className="bullets">
          {steps.map((step) => (
            <li key={step}>{t(`prepare.${step}`, { name, date })}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
