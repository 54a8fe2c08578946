import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { CertificateAnswer, CertificateTask } from '~/api/types';
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

type Outcome = CertificateAnswer['outcome'];
type HandOver = NonNullable<CertificateAnswer['handOver']>;
const outcomes = ['ISSUED', 'REFUSED'] satisfies Outcome[];
const shortest = 5;
const shortestLine = 3;

type Props = {
  task: CertificateTask;
  busy: boolean;
  onTake: () => void;
  onAnswer: (answer: CertificateAnswer) => Promise<unknown>;
  onBack: () => void;
};

/** One order, with the patient in view: begin with it, then write the certificate or say why not. */
export function OrderStep({ task, busy, onTake, onAnswer, onBack }: Props) {
  const t = useTranslations('staffErrands');
  const kinds = useTranslations('certificateKinds');
  const format = useFormat();
  const doer = useDoer();
  const { from, to } = task;
  return (
    <Page key={task.mine ? 'answer' : 'look'} title={t('orderTitle', { kind: kinds(task.kind) })}>
      <PatientStrip patient={task.patient} />
      <section className="card">
        <h2>{t('wanted')}</h2>
        <p className="said">{task.purpose}</p>
        {(from || to) && (
          <p className="facts">
            {t('period', { from: from ? format.date(from) : '…', to: to ? format.date(to) : '…' })}
          </p>
        )}
        <p>{t('askedBy', { doer: doer(task.by), date: format.date(dayOf(task.sentAt)) })}</p>
        {task.by.who === 'GUARDIAN' && <p className="notice">{t('guardianOrdered')}</p>}
      </section>
      {task.mine ? (
        <Answer task={task} onAnswer={onAnswer} onBack={onBack} />
      ) : (
        <Take taken={task.status === 'IN_PROGRESS'} busy={busy} onTake={onTake} onBack={onBack} />
      )}
    </Page>
  );
}

function Answer({ task, onAnswer, onBack }: Omit<Props, 'onTake' | 'busy'>) {
  const t = useTranslations('staffErrands');
  const name = usePersonName();
  const byGuardian = task.by.who === 'GUARDIAN';
  const ways: HandOver[] = byGuardian ? ['CLINIC', 'POST'] : ['PORTAL', 'CLINIC', 'POST'];
  const [outcome, setOutcome] = useState<Outcome>();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [signedBy, setSignedBy] = useState('');
  const [handOver, setHandOver] = useState<HandOver>();
  const [reason, setReason] = useState('');
  const issued = outcome === 'ISSUED';
  const short = (value: string, least: number) => value.trim().length < least;
  const check = () =>
    [
      !outcome && { field: 'svar', text: t('noOutcome') },
      issued && short(title, shortestLine) && { field: 'rubrik', text: t('titleEmpty') },
      issued && short(text, shortest) && { field: 'text', text: t('textEmpty') },
      issued && short(signedBy, shortestLine) && { field: 'utfardare', text: t('signedEmpty') },
      issued && !handOver && { field: 'utlamning', text: t('handOverEmpty') },
      outcome === 'REFUSED' && short(reason, shortest) && { field: 'skal', text: t('reasonShort') },
    ].filter((fault): fault is Fault => Boolean(fault));
  const form = useForm({
    check,
    send: async () => {
      if (issued && handOver)
        await onAnswer({
          outcome,
          title: title.trim(),
          text: text.trim(),
          signedBy: signedBy.trim(),
          handOver,
        });
      else if (outcome) await onAnswer({ outcome, reason: reason.trim() });
    },
    explain: (error) =>
      error instanceof ApiError && error.status === 422 ? [{ field: 'svar', text: t('invalid') }] : undefined,
    first: 'svar',
  });
  return (
    <Form
      form={form}
      submit={t('answer', { name: name(task.patient) })}
      beside={
        <button type="button" className="button secondary" onClick={onBack}>
          {t('back')}
        </button>
      }
    >
      <OneOf
        id="svar"
        legend={t('outcome')}
        options={outcomes}
        label={(each) => t(`orderOutcomes.${each}`)}
        chosen={outcome}
        onChoose={setOutcome}
        error={form.errorOf('svar')}
      />
      {issued && (
        <>
          <TextField
            id="rubrik"
            label={t('certificateTitle')}
            hint={t('certificateTitleHint')}
            error={form.errorOf('rubrik')}
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          <TextField
            id="text"
            rows={10}
            label={t('certificateText')}
            error={form.errorOf('text')}
            maxLength={10_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <TextField
            id="utfardare"
            label={t('signedBy')}
            hint={t('signedByHint')}
            error={form.errorOf('utfardare')}
            maxLength={200}
            value={signedBy}
            onChange={(event) => setSignedBy(event.target.value)}
          />
          <OneOf
            id="utlamning"
            legend={t('handOver')}
            options={ways}
            label={(each) => t(`handOvers.${each}`)}
            chosen={handOver}
            onChoose={setHandOver}
            error={form.errorOf('utlamning')}
          />
        </>
      )}
      {outcome === 'REFUSED' && (
        <TextField
          id="skal"
          rows={4}
          label={t('reason')}
          hint={t('reasonHint')}
          error={form.errorOf('skal')}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </Form>
  );
}
