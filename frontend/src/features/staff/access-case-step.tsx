import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { AccessCaseAnswer, AccessCaseTask } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { OneOf } from '~/shared/forms/one-of';
import { TextField } from '~/shared/forms/text-field';
import { useDoer } from '~/shared/patients/done-by';
import { usePersonName } from '~/shared/patients/patients';
import { Page } from '~/shared/ui/page';
import { Take } from './errand-list';
import { PatientStrip } from './patient-strip';
import { StaffActFacts } from './staff-act';

type Outcome = AccessCaseAnswer['outcome'];
const outcomes = ['RIGHT', 'WRONG'] satisfies Outcome[];
const shortest = 10;

type Props = {
  task: AccessCaseTask;
  busy: boolean;
  onTake: () => void;
  onAnswer: (answer: AccessCaseAnswer) => Promise<unknown>;
  onBack: () => void;
};

/** One question about the log, with the patient in view: what was done, what is asked, and the answer. */
export function AccessCaseStep({ task, busy, onTake, onAnswer, onBack }: Props) {
  const t = useTranslations('staffAccess');
  const errands = useTranslations('staffErrands');
  const format = useFormat();
  const doer = useDoer();
  return (
    <Page key={task.mine ? 'answer' : 'look'} title={t('caseTitle')}>
      <PatientStrip patient={task.patient} />
      <section className="card" aria-labelledby="gjordes">
        <h2 id="gjordes">{t('act')}</h2>
        <StaffActFacts act={task.about} />
        <p>{t('asked', { doer: doer(task.by), date: format.date(dayOf(task.sentAt)) })}</p>
        {task.comment && <p className="said">{task.comment}</p>}
      </section>
      {task.own ? (
        <>
          <p className="notice">{t('own')}</p>
          <button type="button" className="button secondary" onClick={onBack}>
            {errands('back')}
          </button>
        </>
      ) : task.mine ? (
        <Answer task={task} onAnswer={onAnswer} onBack={onBack} />
      ) : (
        <Take
          taken={task.status === 'IN_PROGRESS'}
          busy={busy}
          onTake={onTake}
          onBack={onBack}
          means={t('takeMeans')}
        />
      )}
    </Page>
  );
}

function Answer({ task, onAnswer, onBack }: Pick<Props, 'task' | 'onAnswer' | 'onBack'>) {
  const t = useTranslations('staffAccess');
  const errands = useTranslations('staffErrands');
  const name = usePersonName();
  const [outcome, setOutcome] = useState<Outcome>();
  const [text, setText] = useState('');
  const form = useForm({
    first: 'utfall',
    check: () =>
      [
        !outcome && { field: 'utfall', text: errands('noOutcome') },
        text.trim().length < shortest && { field: 'svar', text: t('answerShort') },
      ].filter((fault): fault is Fault => Boolean(fault)),
    send: async () => {
      if (outcome) await onAnswer({ outcome, answer: text.trim() });
    },
    explain: (error) =>
      error instanceof ApiError && error.status === 422
        ? [{ field: 'svar', text: errands('invalid') }]
        : undefined,
  });
  return (
    <Form
      form={form}
      submit={errands('answer', { name: name(task.patient) })}
      beside={
        <button type="button" className="button secondary" onClick={onBack}>
          {errands('back')}
        </button>
      }
    >
      <OneOf
        id="utfall"
        legend={errands('outcome')}
        options={outcomes}
        label={(each) => t(`outcomes.${each}`)}
        chosen={outcome}
        onChoose={setOutcome}
        error={form.errorOf('utfall')}
      />
      <TextField
        id="svar"
        rows={4}
        label={t('answer')}
        hint={t('answerHint')}
        error={form.errorOf('svar')}
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Form>
  );
}
