import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { GivenProgramDetails, GivenStep, ProgramStep } from '~/api/types';
import { NotFoundPage, ProblemPage } from '~/shared/access/problem';
import { useFormat } from '~/shared/format/useFormat';
import { Form, useForm } from '~/shared/forms/form';
import { useDoer } from '~/shared/patients/done-by';
import { AnswerWords } from '~/shared/programs/answer-words';
import { asks, isAnswered } from '~/shared/programs/answers';
import { StepFields } from '~/shared/programs/step-fields';
import { announce } from '~/shared/ui/announcer';
import { Emergency } from '~/shared/ui/emergency';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { programQuery } from './queries';
import { useStepDraft } from './useStepDraft';

const route = getRouteApi('/signed-in/person/$patientId/program/$givenId/$step');

/** One step of a programme: to read, to do or to answer; and afterwards to read again. */
export function StepPage() {
  const { patientId, givenId, step: place } = route.useParams();
  const t = useTranslations('program');
  const { data: program, ...query } = useQuery(programQuery(patientId, givenId));
  if (query.isError && !program) return <ProblemPage error={query.error} retry={() => query.refetch()} />;
  if (!program) return <Skeleton lines={6} />;
  const step = program.steps.find((one) => String(one.step) === place);
  if (!step?.content) return <NotFoundPage />;
  const { steps, status } = program.program;
  return (
    <Page
      key={place}
      title={t('stepTitle', { step: step.step, title: step.title })}
      lead={`${program.program.title}, ${t('stepOf', { step: step.step, steps }).toLowerCase()}`}
    >
      {status === 'IN_PROGRESS' ? (
        <Work key={place} patientId={patientId} program={program} step={step} content={step.content} />
      ) : (
        <>
          <p className="written">{step.content.text}</p>
          <AnswerWords step={step.content} answer={step.answer} />
        </>
      )}
      <p>
        <Link
          className="onward back"
          to="/person/$patientId/program/$givenId"
          params={{ patientId, givenId }}
        >
          {t('toProgram')}
        </Link>
      </p>
    </Page>
  );
}

type Props = { patientId: string; program: GivenProgramDetails; step: GivenStep; content: ProgramStep };

function Work({ patientId, program, step, content }: Props) {
  const t = useTranslations('program');
  const client = useQueryClient();
  const navigate = useNavigate();
  const { givenId } = program.program;
  const draft = useStepDraft({ patientId, givenId, step: step.step }, step);
  const goOn = async () => {
    const { queryKey } = programQuery(patientId, givenId);
    await client.invalidateQueries({ queryKey });
    const next = client.getQueryData(queryKey)?.steps.find((one) => one.open && !one.done);
    announce(step.done ? t('savedChange') : t('stepDone', { step: step.step }));
    if (next && !step.done)
      await navigate({
        to: '/person/$patientId/program/$givenId/$step',
        params: { patientId, givenId, step: String(next.step) },
      });
    else await navigate({ to: '/person/$patientId/program/$givenId', params: { patientId, givenId } });
  };
  const form = useForm({
    first: 'svar',
    check: () => (isAnswered(content, draft.answer) ? [] : [{ field: 'svar', text: t('unanswered') }]),
    send: async () => {
      await draft.done();
      await goOn();
    },
    explain: (error) => {
      if (!(error instanceof ApiError)) return [{ field: 'svar', text: t('notDone') }];
      // Said beside the answer, with both to choose between.
      if (error.status === 412) return [];
      if (error.problem.reason === 'CLINIC_APPROVAL_NEEDED')
        return [{ field: 'svar', text: t('notApproved') }];
      return [{ field: 'svar', text: t(error.problem.code === 'PROGRAM_OVER' ? 'over' : 'notDone') }];
    },
  });
  const { question } = content;
  const submit = step.done
    ? t('saveChange')
    : asks(content) || content.kind === 'EXERCISE'
      ? t('ready')
      : t('read');
  const nothingToChange = step.done && !asks(content);
  return (
    <>
      {question?.kind === 'TEXT' && <Emergency />}
      <Conflict draft={draft} content={content} />
      {nothingToChange ? (
        <p className="written">{content.text}</p>
      ) : (
        <Form form={form} submit={submit}>
          <StepFields
            step={content}
            answer={draft.answer}
            onChange={draft.change}
            error={form.errorOf('svar')}
          />
          {question && <p className="small-print">{t('seen')}</p>}
          <Saved draft={draft} />
        </Form>
      )}
    </>
  );
}

type Draft = { draft: ReturnType<typeof useStepDraft> };

/** Whether what is written is kept. */
function Saved({ draft: { state } }: Draft) {
  const t = useTranslations('program');
  const format = useFormat();
  if (state.kind === 'lost')
    return (
      <p className="notice danger" role="status">
        {t('unsaved')}
      </p>
    );
  return (
    <p className="small-print" aria-live="off">
      {state.kind === 'saved'
        ? t('saved', { time: format.clock(state.at) })
        : state.kind === 'refused'
          ? t('notSavable')
          : '\u00a0'}
    </p>
  );
}

/** Both answers, and the choice between them: nobody's is written over unseen. */
function Conflict({ draft, content }: Draft & { content: ProgramStep }) {
  const t = useTranslations('program');
  const doer = useDoer();
  if (draft.state.kind !== 'conflict') return null;
  const { theirs } = draft.state;
  return (
    <section className="notice danger" role="alert">
      <p>{t('conflict', { doer: theirs.by ? doer(theirs.by) : '' })}</p>
      <p>{t('conflictTheirs')}:</p>
      <AnswerWords step={content} answer={theirs.answer} />
      <p>{t('conflictMine')}</p>
      <div className="actions">
        <button type="button" className="button" onClick={() => draft.keepMine(theirs).catch(() => {})}>
          {t('keepMine')}
        </button>
        <button type="button" className="button secondary" onClick={() => draft.takeTheirs(theirs)}>
          {t('takeTheirs')}
        </button>
      </div>
    </section>
  );
}
