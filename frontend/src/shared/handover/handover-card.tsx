import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { PatientView } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { usePersonName } from '~/shared/patients/patients';
import { handoverQuery } from './handover';

/** Ahead of a hand-over the guardian is told; after it the young person is greeted, until they have seen what they take over. */
export function HandoverCard({ patient }: { patient: PatientView }) {
  const t = useTranslations('handoverCard');
  const format = useFormat();
  const name = usePersonName()(patient);
  const { patientId, actingAs } = patient;
  const self = actingAs === 'SELF';
  const known = self || actingAs === 'GUARDIAN';
  const { data } = useQuery({ ...handoverQuery(patientId), enabled: known });
  if (!data || !(self ? data.greet : data.soon)) return null;
  return (
    <section className="card" aria-labelledby={`overlamning-${patientId}`}>
      <h2 id={`overlamning-${patientId}`}>{self ? t('titleSelf') : t('title', { name })}</h2>
      <p>{self ? t('leadSelf') : t('lead', { name, date: format.date(data.on) })}</p>
      <Link className={self ? 'button' : 'onward'} to="/person/$patientId/overlamning" params={{ patientId }}>
        {self ? t('openSelf') : t('open', { name })}
      </Link>
    </section>
  );
}
