import { useTranslations } from 'use-intl';
import type { UnitPatient } from '~/api/types';
import { formatPersonalNumber } from '~/shared/format/personal-number';
import { usePersonName } from '~/shared/patients/patients';

export type Subject = Pick<UnitPatient, 'name' | 'personalNumber' | 'protectedIdentity'>;

/** Whom the step is about; it stays in view, so that nobody acts on the wrong patient. */
export function PatientStrip({ patient }: { patient: Subject }) {
  const t = useTranslations('staff');
  return (
    <section className="patient-strip" aria-label={t('patient')}>
      <PatientFacts patient={patient} />
    </section>
  );
}

export function PatientFacts({ patient }: { patient: Subject }) {
  const t = useTranslations('staff');
  const common = useTranslations('common');
  const name = usePersonName();
  return (
    <>
      <p className="patient-name">{name(patient)}</p>
      <p className="facts">
        {patient.name ? formatPersonalNumber(patient.personalNumber) : common('nameless')}
      </p>
      {patient.protectedIdentity && <p className="tag">{t('protected')}</p>}
    </>
  );
}
