import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { UnitPatient } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { Check } from './check';
import { type Destination, DestinationForm } from './destination-form';
import { PatientFacts, PatientStrip } from './patient-strip';
import { issuePassword, unitPatientsQuery, useUnitChange } from './queries';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/losenord/nytt');

/** Issues a first password: to whom, where, a look at both, and a receipt. The password itself is never shown here. */
export function IssuePasswordPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staff');
  const format = useFormat();
  const name = usePersonName();
  const issue = useUnitChange(unitId, issuePassword(unitId));
  const [patient, setPatient] = useState<UnitPatient>();
  const [to, setTo] = useState<Destination>();
  const [checking, setChecking] = useState(false);
  const invalid = issue.error instanceof ApiError && issue.error.status === 422;
  if (issue.isError && !invalid) return <StaffProblem error={issue.error} retry={() => issue.reset()} />;
  if (!patient) return <ChoosePatient unitId={unitId} onChoose={setPatient} />;
  if (issue.data)
    return (
      <Page key="receipt" title={t('issuedTitle')}>
        <PatientStrip patient={patient} />
        <p>
          {t(issue.data.channel === 'sms' ? 'issuedBySms' : 'issuedByMail', {
            name: name(patient),
            time: format.instant(issue.data.expiresAt),
          })}
        </p>
        <p>{t('issuedNext')}</p>
        <Link className="onward" to="/personal/$unitId/losenord" params={{ unitId }}>
          {t('toPasswords')}
        </Link>
      </Page>
    );
  if (!to || !checking || invalid)
    return (
      <DestinationForm
        key={`form ${issue.submittedAt}`}
        patient={patient}
        before={to}
        refused={invalid}
        onBack={() => setPatient(undefined)}
        onNext={(next) => {
          issue.reset();
          setTo(next);
          setChecking(true);
        }}
      />
    );
  return (
    <Check
      key="check"
      title={t('issueCheck')}
      patient={patient}
      yes={t('issueYes', { name: name(patient) })}
      busy={issue.isPending}
      onNo={() => setChecking(false)}
      onYes={() => issue.mutate({ patientId: patient.patientId, ...to })}
    >
      <p>{t(to.channel === 'sms' ? 'issueBySms' : 'issueByMail')}</p>
      <p className="destination">{to.to}</p>
      <p>{t('issueSure')}</p>
    </Check>
  );
}

type ChooseProps = { unitId: string; onChoose: (patient: UnitPatient) => void };

/** Who has protected identity never signs in by password (L4), and is not offered one. */
function ChoosePatient({ unitId, onChoose }: ChooseProps) {
  const t = useTranslations('staff');
  const name = usePersonName();
  const patients = useInfiniteQuery(unitPatientsQuery(unitId));
  if (patients.isError && !patients.data)
    return <StaffProblem error={patients.error} retry={() => patients.refetch()} />;
  if (!patients.data) return <Skeleton lines={6} />;
  const eligible = patients.data.filter(({ protectedIdentity }) => !protectedIdentity);
  return (
    <Page key="choose" title={t('issueTo')} lead={t('issueToLead')}>
      {eligible.length === 0 && (
        <div className="empty">
          <p>{t('noPatients')}</p>
        </div>
      )}
      <ul className="rows">
        {eligible.map((patient) => (
          <li key={patient.patientId}>
            <div>
              <PatientFacts patient={patient} />
            </div>
            <button type="button" className="button secondary" onClick={() => onChoose(patient)}>
              {t('choosePatient', { name: name(patient) })}
            </button>
          </li>
        ))}
      </ul>
      <More list={patients} />
    </Page>
  );
}
