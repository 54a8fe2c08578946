import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { GivenProgramQueue } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { OneOf } from '~/shared/forms/one-of';
import { usePersonName } from '~/shared/patients/patients';
import { Progress } from '~/shared/programs/progress';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { PatientFacts } from './patient-strip';
import { givenProgramsQuery } from './programs';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/program');
const queues = ['OPEN', 'OVER'] as const satisfies GivenProgramQueue[];

/** What the unit's patients have been given, and how far they have come. */
export function GivenProgramsPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staffPrograms');
  const [status, setStatus] = useState<GivenProgramQueue>('OPEN');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="actions">
        <Link className="button" to="/personal/$unitId/program/ge" params={{ unitId }}>
          {t('give')}
        </Link>
        <Link className="button secondary" to="/personal/$unitId/programutbud" params={{ unitId }}>
          {t('library')}
        </Link>
      </div>
      <OneOf
        id="visa"
        legend={t('which')}
        options={queues}
        label={(each) => t(`queues.${each}`)}
        chosen={status}
        onChoose={setStatus}
      />
      <Queue key={status} unitId={unitId} status={status} />
    </Page>
  );
}

function Queue({ unitId, status }: { unitId: string; status: GivenProgramQueue }) {
  const t = useTranslations('staffPrograms');
  const format = useFormat();
  const name = usePersonName();
  const list = useInfiniteQuery(givenProgramsQuery(unitId, status));
  if (list.isError && !list.data) return <StaffProblem error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <Skeleton lines={4} />;
  return (
    <>
      {list.data.length === 0 && (
        <div className="empty">
          <p>{t(`empty.${status}`)}</p>
        </div>
      )}
      <ul className="rows">
        {list.data.map(({ patient, program }) => (
          <li key={program.givenId}>
            <div className="followed">
              <PatientFacts patient={patient} />
              <p>{program.title}</p>
              <Progress done={program.done} steps={program.steps} />
              <p className="facts">
                {program.started
                  ? t('lastAt', { time: format.instant(program.lastAt) })
                  : t('startsOn', { date: format.date(program.startsOn) })}
              </p>
            </div>
            <Link
              className="button secondary"
              to="/personal/$unitId/program/$givenId"
              params={{ unitId, givenId: program.givenId }}
            >
              {t('follow', { title: program.title, name: name(patient) })}
            </Link>
          </li>
        ))}
      </ul>
      <More list={list} />
    </>
  );
}
