import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useCurrentPatient, usePersonName } from '~/shared/patients/patients';

/** The way to ask for the journal, for whoever an exception would let read. */
export function ApplyLink() {
  const t = useTranslations('refusal');
  const patient = useCurrentPatient();
  const name = usePersonName();
  if (!patient) return null;
  return (
    <p>
      <Link
        className="onward"
        to="/person/$patientId/lasratt/ansok"
        params={{ patientId: patient.patientId }}
      >
        {t('apply', { name: name(patient) })}
      </Link>
    </p>
  );
}
