import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UnitMaturityAssessment, UnitPatient } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { useOpened } from '~/shared/journal/opening';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { AssessmentForm } from './assessment-form';
import { ChoosePatient } from './choose-patient';
import { EndGrant } from './end-grant';
import { revoke, unitAssessmentsQuery } from './grants';
import { PatientFacts } from './patient-strip';
import { useUnitChange } from './queries';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/mognadsbedomningar');

/** The unit's maturity assessments, and the steps in which one is made or taken back. */
export function AssessmentsPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staffGrants');
  const name = usePersonName();
  const list = useInfiniteQuery(unitAssessmentsQuery(unitId));
  const end = useUnitChange(unitId, revoke(unitId));
  const [making, setMaking] = useState(false);
  const [patient, setPatient] = useState<UnitPatient>();
  const [chosen, setChosen] = useState<UnitMaturityAssessment>();
  const [notice, setNotice] = useState<string>();
  const back = (said?: string) => {
    setMaking(false);
    setPatient(undefined);
    setChosen(undefined);
    setNotice(said);
  };
  if (list.isError && !list.data) return <StaffProblem error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;
  if (patient)
    return (
      <AssessmentForm
        unitId={unitId}
        patient={patient}
        onDone={() => back(t('assessed', { name: name(patient) }))}
        onBack={() => setPatient(undefined)}
      />
    );
  if (making)
    return (
      <ChoosePatient
        unitId={unitId}
        title={t('assessWhom')}
        chosenFor="MATURITY_ASSESSMENT"
        choose={(whom) => t('choose', { name: whom })}
        onChoose={setPatient}
      />
    );
  if (chosen)
    return (
      <EndGrant
        title={t('revokeTitle', { name: name(chosen.patient) })}
        means={t('revokeMeans')}
        hint={t('youngReads')}
        yes={t('revokeYes', { name: name(chosen.patient) })}
        patient={chosen.patient}
        onEnd={async (reason) => {
          await end.mutateAsync({ id: chosen.assessmentId, version: chosen.version, reason });
          back(t('revoked', { name: name(chosen.patient) }));
        }}
        onBack={() => back()}
      />
    );
  return (
    <Page key="list" title={t('assessments')} lead={t('assessmentsLead')}>
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      <p>
        <button type="button" className="button" onClick={() => setMaking(true)}>
          {t('assess')}
        </button>
      </p>
      {list.data.length === 0 && (
        <div className="empty">
          <p>{t('noAssessments')}</p>
        </div>
      )}
      <ul className="rows">
        {list.data.map((each) => (
          <AssessmentRow key={each.assessmentId} assessment={each} onRevoke={() => setChosen(each)} />
        ))}
      </ul>
      <More list={list} />
    </Page>
  );
}

type RowProps = { assessment: UnitMaturityAssessment; onRevoke: () => void };

function AssessmentRow({ assessment, onRevoke }: RowProps) {
  const t = useTranslations('staffGrants');
  const format = useFormat();
  const opened = useOpened();
  const name = usePersonName();
  const { patient, status, from, to, reason } = assessment;
  const stands = status === 'STANDING' || status === 'COMING';
  return (
    <li>
      <div>
        <PatientFacts patient={patient} />
        <p>
          <strong>{t(`assessmentStatus.${status}`)}</strong> {opened(assessment)}
        </p>
        <p className="facts">{t('between', { from: format.date(from), to: format.lastDay(to) })}</p>
        {reason && <p className="said">{reason}</p>}
      </div>
      {stands && (
        <button type="button" className="button secondary" onClick={onRevoke}>
          {t('revoke', { name: name(patient) })}
        </button>
      )}
    </li>
  );
}
