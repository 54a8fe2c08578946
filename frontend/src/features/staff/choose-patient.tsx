import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { UnitPatient } from '~/api/types';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { PatientFacts } from './patient-strip';
import { type ChosenFor, unitPatientsQuery } from './queries';
import { StaffProblem } from './staff-problem';

type Props = {
  unitId: string;
  title: string;
  /** What it is for, where that is not for everybody. */
  chosenFor?: ChosenFor;
  /** The words of the button, with the patient's name. */
  choose: (name: string) => string;
  onChoose: (patient: UnitPatient) => void;
  children?: ReactNode;
};

/** The unit's patients, one of whom something is to be done for. */
export function ChoosePatient({ unitId, title, chosenFor, choose, onChoose, children }: Props) {
  const t = useTranslations('staff');
  const name = usePersonName();
  const patients = useInfiniteQuery(unitPatientsQuery(unitId, chosenFor));
  if (patients.isError && !patients.data)
    return <StaffProblem error={patients.error} retry={() => patients.refetch()} />;
  if (!patients.data) return <Skeleton lines={6} />;
  return (
    <Page key="choose" title={title}>
      {children}
      {chosenFor && <p>{patients.data.length ? t('chosenFor') : t('chosenForNobody')}</p>}
      <ul className="rows">
        {patients.data.map((each) => (
          <li key={each.patientId}>
            <div>
              <PatientFacts patient={each} />
            </div>
            <button type="button" className="button secondary" onClick={() => onChoose(each)}>
              {choose(name(each))}
            </button>
          </li>
        ))}
      </ul>
      <More list={patients} />
    </Page>
  );
}
