import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useFormat } from '~/shared/format/useFormat';
import { hasEnded, patientsQuery, useCurrentPatient, usePersonName } from './patients';

/** Always there while acting for somebody else: for whom, as what, until when, and one tap back. */
export function ActingBanner() {
  const t = useTranslations('acting');
  const capacities = useTranslations('capacities');
  const format = useFormat();
  const { patientId } = useParams({ strict: false });
  const patient = useCurrentPatient();
  const name = usePersonName();
  const { data: patients, isPending } = useQuery({ ...patientsQuery, enabled: patientId !== undefined });
  if (patientId && isPending) return <Reserved />;
  if (!patient || patient.relation === 'SELF') return null;
  const { denial, actingAs, until } = patient;
  const self = patients?.find((other) => other.relation === 'SELF');
  const capacity = capacities(actingAs ?? 'GUARDIAN');
  const proxy = !denial && actingAs !== 'JOURNAL_READER';
  const about = t(proxy ? 'for' : 'about', { name: name(patient) });
  return (
    <aside className="acting" aria-label={proxy ? t('label') : about}>
      <div className="acting-inner">
        <p>
          <strong>{about}</strong>{' '}
          <span className="acting-detail">
            {denial
              ? !hasEnded(denial)
                ? t('notProxy')
                : denial.since
                  ? t('endedSince', { date: format.date(denial.since) })
                  : t('ended')
              : until
                ? t('capacityUntil', { capacity, date: format.lastDay(until) })
                : capacity}
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

/** As high as a banner, so that the page does not move when it is known whom it is about. */
function Reserved() {
  const t = useTranslations();
  return (
    <div className="acting reserved" aria-hidden="true">
      <div className="acting-inner">
        <p>
          <strong>{t('acting.label')}</strong>
          <span className="acting-detail">{t('acting.label')}</span>
        </p>
        <span className="acting-back">{t('acting.back')}</span>
      </div>
    </div>
  );
}
