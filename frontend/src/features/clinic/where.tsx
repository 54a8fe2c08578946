import { useTranslations } from 'use-intl';
import type { ClinicDetails } from '~/api/types';
import { telephone } from '~/shared/format/phone';
import { Emergency } from '~/shared/ui/emergency';
import { HoursTable } from './hours-table';

/** Where a clinic is, how one calls it and when it is open. */
export function Where({ clinic: { address, phone, openingHours } }: { clinic: ClinicDetails }) {
  const t = useTranslations('clinic');
  return (
    <section aria-labelledby="besok">
      <h2 id="besok">{t('where')}</h2>
      <Emergency />
      <h3>{t('phone')}</h3>
      {phone ? (
        <p>
          <a className="onward" href={telephone(phone)}>
            {t('call', { phone })}
          </a>
        </p>
      ) : (
        <p>{t('noPhone')}</p>
      )}
      <h3>{t('hours')}</h3>
      <HoursTable hours={openingHours} />
      {address && (
        <>
          <h3>{t('address')}</h3>
          <address>
            {address.street}
            <br />
            {address.postalCode.replace(/^(\d{3})/, '$1 ')} {address.city}
          </address>
        </>
      )}
    </section>
  );
}
