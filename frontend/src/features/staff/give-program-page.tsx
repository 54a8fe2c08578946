import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UnitPatient, UnitProgram } from '~/api/types';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { ChoosePatient } from './choose-patient';
import { GiveForm } from './give-form';
import { libraryQuery } from './programs';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/program/ge');

/** Gives a programme: which, to whom, with a word, and a receipt. */
export function GiveProgramPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staffPrograms');
  const [program, setProgram] = useState<UnitProgram>();
  const [patient, setPatient] = useState<UnitPatient>();
  if (!program) return <ChooseProgram unitId={unitId} onChoose={setProgram} />;
  const { title } = program.content;
  if (!patient)
    return (
      <ChoosePatient
        unitId={unitId}
        title={t('choosePatient', { title })}
        choose={(name) => t('choose', { name })}
        onChoose={setPatient}
      >
        <p>
          <Link className="button secondary" to="/personal/$unitId/patienter/ny" params={{ unitId }}>
            {t('addPatient')}
          </Link>
        </p>
      </ChoosePatient>
    );
  return (
    <GiveForm unitId={unitId} program={program} patient={patient} onOther={() => setPatient(undefined)} />
  );
}

type Props = { unitId: string; onChoose: (program: UnitProgram) => void };

function ChooseProgram({ unitId, onChoose }: Props) {
  const t = useTranslations('staffPrograms');
  const programs = useInfiniteQuery(libraryQuery(unitId));
  if (programs.isError && !programs.data)
    return <StaffProblem error={programs.error} retry={() => programs.refetch()} />;
  if (!programs.data) return <Skeleton lines={6} />;
  const givable = programs.data.filter(({ status }) => status === 'PUBLISHED' || status === 'CHANGED');
  return (
    <Page key="program" title={t('giveTitle')} lead={t('giveLead')}>
      <h2>{t('chooseProgram')}</h2>
      {givable.length === 0 && (
        <div className="empty">
          <p>{t('chooseProgramEmpty')}</p>
          <Link className="button" to="/personal/$unitId/programutbud" params={{ unitId }}>
            {t('library')}
          </Link>
        </div>
      )}
      <ul className="rows">
        {givable.map((program) => {
          const { title, about, steps, weeks } = program.content;
          return (
            <li key={program.programId}>
              <div>
                <h3 className="row-title">{title}</h3>
                <p>{about}</p>
                <p className="facts">{t('size', { steps: steps.length, weeks })}</p>
              </div>
              <button type="button" className="button secondary" onClick={() => onChoose(program)}>
                {t('choose', { name: title })}
              </button>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
