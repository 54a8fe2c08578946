import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { GivenProgram, GivenStep } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { useDoer } from '~/shared/patients/done-by';
import { AnswerWords } from '~/shared/programs/answer-words';
import { Progress } from '~/shared/programs/progress';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { EndProgram } from './end-program';
import { PatientStrip } from './patient-strip';
import { givenProgramQuery } from './programs';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/program/$givenId');

/** How far one patient has come: what is done, when, by whom, and what was answered. */
export function FollowProgramPage() {
  const { unitId, givenId } = route.useParams();
  const t = useTranslations('staffPrograms');
  const format = useFormat();
  const { data, ...query } = useQuery(givenProgramQuery(unitId, givenId));
  if (query.isError && !data) return <StaffProblem error={query.error} retry={() => query.refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  const { program, steps } = data.given;
  return (
    <Page title={program.title}>
      <PatientStrip patient={data.patient} />
      <p>
        <Link className="onward back" to="/personal/$unitId/program" params={{ unitId }}>
          {t('back')}
        </Link>
      </p>
      <Standing program={program} />
      <Progress done={program.done} steps={program.steps} />
      <p className="facts">
        {t('given', { date: format.date(dayOf(program.givenAt)) })}{' '}
        {program.started
          ? t('lastAt', { time: format.instant(program.lastAt) })
          : t('startsOn', { date: format.date(program.startsOn) })}
      </p>
      {program.greeting && (
        <>
          <h2>{t('greeting')}</h2>
          <p className="said">{program.greeting}</p>
        </>
      )}
      <h2>{t('steps')}</h2>
      <p className="facts">{t('onlyDone')}</p>
      <ol className="program-steps">
        {steps.map((step) => (
          <Followed key={step.step} step={step} />
        ))}
      </ol>
      {program.status === 'IN_PROGRESS' && (
        <EndProgram unitId={unitId} given={data} reread={() => query.refetch()} />
      )}
    </Page>
  );
}

function Standing({ program }: { program: GivenProgram }) {
  const t = useTranslations('staffPrograms');
  const format = useFormat();
  const doer = useDoer();
  const { status, closedAt, closedBy, reason } = program;
  const date = closedAt ? format.date(dayOf(closedAt)) : '';
  return (
    <>
      <p>
        <strong>{t(`status.${status}`, { date, doer: closedBy ? doer(closedBy) : '' })}</strong>
      </p>
      {reason && <p className="said">{reason}</p>}
    </>
  );
}

function Followed({ step }: { step: GivenStep }) {
  const t = useTranslations('staffPrograms');
  const format = useFormat();
  const doer = useDoer();
  const { content, answer, doneAt, by } = step;
  const done = step.done && doneAt && by;
  return (
    <li>
      <p className="step-title">{t('stepTitle', { step: step.step, title: step.title })}</p>
      {content?.question && <p>{content.text}</p>}
      {done && content && <AnswerWords step={content} answer={answer} />}
      <p className="facts">
        {done ? t('done', { time: format.instant(doneAt), doer: doer(by) }) : t('notDone')}
      </p>
    </li>
  );
}
