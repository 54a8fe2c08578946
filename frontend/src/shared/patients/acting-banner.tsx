import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useFormat } from '~/shared/format/useFormat';
import { patientsQuery, useCurrentPatient, usePersonName } from './patients';

/** Always there while acting for somebody else: for whom, as what, until when, and one tap back. */
export function ActingBanner() {
  const t = useTranslations('acting');
  const relations = useTranslations('relations');
  const format = useFormat();
  const patient = useCurrentPatient();
  const name = usePersonName();
  const { data: patients } = useQuery({ ...patientsQuery, enabled: patient !== undefined });
  if (!patient || patient.relation === 'SELF') return null;
  const self = patients?.find((other) => other.relation === 'SELF');
  const relation = relations(patient.relation);
  return (
    <aside className="acting" aria-label={t('label')}>
      <div className="acting-inner">
        <p>
          <strong>{t('for', { name: name(patient) })}</strong>
          <span className="acting-detail">
            {patient.denial
              ? t('ended', { relation })
              : patient.until
                ? t('relationUntil', { relation, date: format.date(patient.until) })
                : relation}
          </span>
        </p>
        {self ? (
          <Link className="acting-back" to="/person/$patientId" params={{ patientId: self.patientId }}>
            {t('back')}
          </Link>
        ) : (
          <Link className="acting-back" to="/">
            {t('back')}
          </Link>
        )}
      </div>
    </aside>
  );
}
