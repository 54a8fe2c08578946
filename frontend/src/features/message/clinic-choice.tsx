import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { PatientClinic } from '~/api/types';
import { clinicQuery } from './queries';

type Props = {
  patientId: string;
  clinics: PatientClinic[];
  chosen: string | undefined;
  onChoose: (clinicId: string) => void;
  error: string | undefined;
};

/** One of the person's clinics, and when the one that is chosen usually answers. */
export function ClinicChoice({ patientId, clinics, chosen, onChoose, error }: Props) {
  const t = useTranslations('message');
  return (
    <fieldset className={error ? 'choices faulty' : 'choices'} id="mottagning" tabIndex={-1}>
      <legend>{t('clinic')}</legend>
      {error && <p className="field-error">{error}</p>}
      {clinics.map(({ clinicId, name, approval }) => (
        <label key={clinicId} className="choice">
          <input
            type="radio"
            name="mottagning"
            checked={chosen === clinicId}
            disabled={approval === 'WAITING'}
            onChange={() => onChoose(clinicId)}
          />
          <span>
            {name} {approval === 'WAITING' && <span className="facts">{t('notApproved')}</span>}
          </span>
        </label>
      ))}
      {chosen && <Usually clinicId={chosen} />}
      <p>
        <Link className="onward" to="/person/$patientId/mottagningar" params={{ patientId }}>
          {clinics.length === 0 ? t('addClinic') : t('otherClinic')}
        </Link>
      </p>
    </fieldset>
  );
}

function Usually({ clinicId }: { clinicId: string }) {
  const t = useTranslations('message');
  const { data: clinic } = useQuery(clinicQuery(clinicId));
  if (!clinic) return <p className="facts">{'\u00a0'}</p>;
  if (!clinic.offers.includes('MESSAGE'))
    return (
      <p className="notice danger" role="status">
        {clinic.phone ? t('noMessagesPhone', { phone: clinic.phone }) : t('noMessages')}
      </p>
    );
  const { answersWithinDays } = clinic;
  return (
    <p className="facts">
      {answersWithinDays ? t('answersWithin', { count: answersWithinDays }) : t('answersSometime')}
    </p>
  );
}
