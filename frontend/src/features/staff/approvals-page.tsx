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
import { approvalsQuery, approve, useUnitChange } from './queries';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/godkannanden');

/** The queue of patients with protected identity who wait for the unit's approval, and the step in which one is approved. */
export function ApprovalsPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staff');
  const name = usePersonName();
  const waiting = useInfiniteQuery(approvalsQuery(unitId));
  const change = useUnitChange(unitId, approve(unitId));
  const [chosen, setChosen] = useState<UnitPatient>();
  const [done, setDone] = useState<UnitPatient>();
  if (change.isError) return <StaffProblem error={change.error} retry={() => change.reset()} />;
  if (waiting.isError && !waiting.data)
    return <StaffProblem error={waiting.error} retry={() => waiting.refetch()} />;
  if (!waiting.data) return <Skeleton lines={6} />;
  if (chosen)
    return (
      <Check
        key="check"
        title={t('approveTitle')}
        patient={chosen}
        yes={t('approveYes', { name: name(chosen) })}
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
        <p>{t('approveMeans')}</p>
        <p>{t('approveCheck')}</p>
      </Check>
    );
  return (
    <Page key="queue" title={t('approvals')} lead={t('approvalsLead')}>
      {done && (
        <p className="notice" role="status">
          {t('approvedNow', { name: name(done) })}{' '}
          <Link to="/personal/$unitId/patienter" params={{ unitId }}>
            {t('approvedUndo')}
          </Link>
        </p>
      )}
      <h2>{t('waitingCount', { count: waiting.data.length })}</h2>
      {waiting.data.length === 0 && (
        <div className="empty">
          <p>{t('noneWaiting')}</p>
        </div>
      )}
      <ul className="rows">
        {waiting.data.map((patient) => (
          <Waiting key={patient.patientId} patient={patient} onOpen={() => setChosen(patient)} />
        ))}
      </ul>
      <More list={waiting} />
    </Page>
  );
}

function Waiting({ patient, onOpen }: { patient: UnitPatient; onOpen: () => void }) {
  const t = useTranslations('staff');
  const format = useFormat();
  const name = usePersonName();
  return (
    <li>
      <div>
        <PatientFacts patient={patient} />
        <p className="facts">{t('waitingSince', { date: format.date(dayOf(patient.addedAt)) })}</p>
      </div>
      <button type="button" className="button secondary" onClick={onOpen}>
        {t('review', { name: name(patient) })}
      </button>
    </li>
  );
}
