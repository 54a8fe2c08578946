import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ClinicDetails, Service } from '~/api/types';
import { accessQuery } from '~/shared/access/access';
import { services } from '~/shared/clinic/services';
import { ways } from './ways';

type Props = { clinic: ClinicDetails; patientId: string; whose: string | undefined };

/** What one can do at a clinic for the person, and the way to what one may do now. */
export function Offers({ clinic, patientId, whose }: Props) {
  const t = useTranslations();
  const offered = services.filter((service) => clinic.offers.includes(service));
  return (
    <section aria-labelledby="kan">
      <h2 id="kan">{whose ? t('clinic.offersFor', { name: whose }) : t('clinic.offers')}</h2>
      {offered.length > 0 ? (
        <ul className="bullets">
          {offered.map((service) => (
            <li key={service}>
              <Way service={service} patientId={patientId} clinicId={clinic.clinicId} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('clinic.offersNothing')}</p>
      )}
      {offered.length > 0 && clinic.answersWithinDays !== undefined && (
        <p>{t('clinic.answers', { days: clinic.answersWithinDays })}</p>
      )}
    </section>
  );
}

type WayProps = { service: Service; patientId: string; clinicId: string };

function Way({ service, patientId, clinicId }: WayProps) {
  const t = useTranslations('offered');
  const access = useQuery(accessQuery(patientId));
  const way = service in ways ? ways[service as keyof typeof ways] : undefined;
  const may = access.data?.some(({ action, decision }) => action === way?.action && decision === 'PERMIT');
  if (!way || !may) return t(service);
  if (way.action === 'APPOINTMENT' || way.action === 'MESSAGE')
    return (
      <Link to={way.to} params={{ patientId }} search={{ hos: clinicId }}>
        {t(service)}
      </Link>
    );
  return (
    <Link to={way.to} params={{ patientId }}>
      {t(service)}
    </Link>
  );
}
