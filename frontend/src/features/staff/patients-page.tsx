import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UnitPatient } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { Check } from './check';
import { PatientFacts } from './patient-strip';
import { unitPatientsQuery, useUnitChange, withdraw } from './queries';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/patienter');

/** The unit's own patients, the latest first, and the step in which an approval is withdrawn. */
export function PatientsPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staff');
  const name = usePersonName();
  const patients = useInfiniteQuery(unitPatientsQuery(unitId));
  const change = useUnitChange(unitId, withdraw(unitId));
  const [chosen, setChosen] = useState<UnitPatient>();
  const [done, setDone] = useState<UnitPatient>();
  if (change.isError) return <StaffProblem error={change.error} retry={() => change.reset()} />;
  if (patients.isError && !patients.data)
    return <StaffProblem error={patients.error} retry={() => patients.refetch()} />;
  if (!patients.data) return <Skeleton lines={6} />;
  if (chosen)
    return (
      <Check
        key="check"
        title={t('withdrawTitle')}
        patient={chosen}
        yes={t('withdrawYes', { name: name(chosen) })}
        busy={change.isPending}
        onNo={() => setChosen(undefined)}
        onYes={() =>
          change.mutate(chosen.patientId, {
            onSuccess: () => {
              setDone(chosen);
              setChosen(undefined);
            },
          })
        }
      >
        <p>{t('withdrawMeans')}</p>
      </Check>
    );
  return (
    <Page key="list" title={t('patients')} lead={t('patientsLead')}>
      {done && (
        <p className="notice" role="status">
          {t('withdrawnNow', { name: name(done) })}
        </p>
      )}
      <p>
        <Link className="button secondary" to="/personal/$unitId/patienter/ny" params={{ unitId }}>
          {t('addPatient')}
        </Link>
      </p>
      {patients.data.length === 0 && (
        <div className="empty">
          <p>{t('noPatients')}</p>
        </div>
      )}
      <ul className="rows">
        {patients.data.map((patient) => (
          <PatientRow key={patient.patientId} patient={patient} onWithdraw={() => setChosen(patient)} />
        ))}
      </ul>
      <More list={patients} />
    </Page>
  );
}

function PatientRow({ patient, onWithdraw }: { patient: UnitPatient; onWithdraw: () => void }) {
  const t = useTranslations('staff');
  const format = useFormat();
  const name = usePersonName();
  const date = format.date(dayOf(patient.addedAt));
  return (
    <li>
      <div>
        <PatientFacts patient={patient} />
        <p className="facts">
          {patient.addedBy === 'staff' ? t('addedByStaff', { date }) : t('addedByPatient', { date })}
          {patient.protectedIdentity && ` ${patient.approved ? t('isApproved') : t('isWaiting')}`}
        </p>
      </div>
      {patient.protectedIdentity && patient.approved && (
        <button type="button" className="button secondary" onClick={onWithdraw}>
          {t('withdraw', { name: name(patient) })}
        </button>
      )}
    </li>
  );
}
