import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ClinicDetails } from '~/api/types';

type Props = { clinic: ClinicDetails; patientId: string; week: boolean; kind: boolean };

/** That nothing is free, and the way to a visit that is left. */
export function NoTimes({ clinic, patientId, week, kind }: Props) {
  const t = useTranslations('booking');
  const { clinicId, name, offers, phone } = clinic;
  return (
    <div className="empty">
      <p>{week ? t('noTimes') : t(kind ? 'noTimesOfKind' : 'noTimesNow', { clinic: name })}</p>
      {offers.includes('APPOINTMENT_REQUEST') ? (
        <Link
          className="onward"
          to="/person/$patientId/tider/bestall"
          params={{ patientId }}
          search={{ hos: clinicId }}
        >
          {t('askInstead')}
        </Link>
      ) : (
        <p>{phone ? t('noTimesCall', { phone }) : t('noTimesCallNumberless')}</p>
      )}
    </div>
  );
}
