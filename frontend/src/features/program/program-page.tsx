import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { GivenProgramDetails, GivenStep } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { useDoer } from '~/shared/patients/done-by';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { AnswerWords } from '~/shared/programs/answer-words';
import { Progress } from '~/shared/programs/progress';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { Finish } from './finish';
import { programQuery } from './queries';
import { StatusWords } from './status-words';
import { StopForm } from './stop-form';

const route = getRouteApi('/signed-in/person/$patientId/program/$givenId');

/** One programme: how far one has come, what comes next, and the ways out of it. */
export function ProgramPage() {
  const { patientId, givenId } = route.useParams();
  const t = useTranslations('program');
  const patient = usePatient();
  const name = usePersonName();
  const { data, ...query } = useQuery(programQuery(patientId, givenId));
  if (query.isError && !data) return <ProblemPage error={query.error} retry={() => query.refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  const { program, about, steps } = data;
  const open = program.status === 'IN_PROGRESS';
  const next = open ? steps.find((step) => step.open && !step.done) : undefined;
  return (
    <Page title={program.title} lead={about}>
      <p>
        <Link className="onward back" to="/person/$patientId/program" params={{ patientId }}>
          {t('back')}
        </Link>
      </p>
      {open ? <Now details={data} /> : <Over details={data} whose={whose} />}
      <Progress done={program.done} steps={program.steps} />
      {next && (
        <p>
          <Link
            className="button"
            to="/person/$patientId/program/$givenId/$step"
            params={{ patientId, givenId, step: String(next.step) }}
          >
            {whose ? t('goOnFor', { step: next.step, name: whose }) : t('goOn', { step: next.step })}
          </Link>
        </p>
      )}
      {open && program.done === program.steps && (
        <Finish patientId={patientId} givenId={givenId} whose={whose} />
      )}
      <h2>{t('steps')}</h2>
      <ol className="program-steps">
        {steps.map((step) => (
          <StepRow key={step.step} step={step} next={step === next} patientId={patientId} givenId={givenId} />
        ))}
      </ol>
      {open && <StopForm patientId={patientId} givenId={givenId} whose={whose} />}
    </Page>
  );
}

function Now({ details: { program } }: { details: GivenProgramDetails }) {
  const t = useTranslations('program');
  const format = useFormat();
  const { clinic, givenAt, greeting, started, startsOn, endsAbout } = program;
  return (
    <>
      <p className="facts">{t('from', { clinic: clinic.name, date: format.date(dayOf(givenAt)) })}</p>
      {greeting && (
        <section className="card" aria-labelledby="halsning">
          <h2 id="halsning">{t('greeting')}</h2>
          <p className="written">{greeting}</p>
        </section>
      )}
      {started ? (
        <p>{t('endsAbout', { date: format.date(endsAbout) })}</p>
      ) : (
        <p className="notice">{t('notStarted', { date: format.date(startsOn) })}</p>
      )}
    </>
  );
}

function Over({ details, whose }: { details: GivenProgramDetails; whose: string | undefined }) {
  const t = useTranslations('program');
  const { program, afterwards } = details;
  if (program.status !== 'FINISHED') return <StatusWords program={program} />;
  return (
    <section className="card" aria-labelledby="sedan">
      <h2>{whose ? t('finishedFor', { name: whose }) : t('finished')}</h2>
      <StatusWords program={program} />
      <h3 id="sedan">{t('afterwards')}</h3>
      <p className="written">{afterwards ?? t('afterwardsUsual')}</p>
    </section>
  );
}

type RowProps = { step: GivenStep; next: boolean; patientId: string; givenId: string };

function StepRow({ step, next, patientId, givenId }: RowProps) {
  const t = useTranslations('program');
  const format = useFormat();
  const doer = useDoer();
  const { content, answer, done, doneAt, by, savedAt, open } = step;
  const title = t('stepTitle', { step: step.step, title: step.title });
  return (
    <li aria-current={next ? 'step' : undefined}>
      {open && content ? (
        <Link
          className="step-title"
          to="/person/$patientId/program/$givenId/$step"
          params={{ patientId, givenId, step: String(step.step) }}
        >
          {title}
        </Link>
      ) : (
        <p className="later">{title}</p>
      )}
      <p className="facts">
        {t(`kind.${step.kind}`)}.{' '}
        {done && doneAt && by
          ? t('done', { date: format.date(dayOf(doneAt)), doer: doer(by) })
          : savedAt
            ? t('begun')
            : next
              ? t('next')
              : !open && t('later')}
      </p>
      {done && content && <AnswerWords step={content} answer={answer} />}
    </li>
  );
}
