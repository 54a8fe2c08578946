import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { RenewalAnswer, RenewalTask } from '~/api/types';
import { addDays, dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { OneOf } from '~/shared/forms/one-of';
import { TextField } from '~/shared/forms/text-field';
import { useDoer } from '~/shared/patients/done-by';
import { usePersonName } from '~/shared/patients/patients';
import { useToday } from '~/shared/session/useToday';
import { AriaLocale } from '~/shared/ui/aria-locale';
import { DayField } from '~/shared/ui/day-field';
import { Page } from '~/shared/ui/page';
import { Take } from './errand-list';
import { PatientStrip } from './patient-strip';

type Outcome = RenewalAnswer['outcome'];
const outcomes = ['RENEWED', 'REFUSED', 'NEEDS_VISIT'] satisfies Outcome[];
const shortestReason = 5;
const mostDispensings = 52;
const year = 364;

type Props = {
  task: RenewalTask;
  busy: boolean;
  onTake: () => void;
  onAnswer: (answer: RenewalAnswer) => Promise<unknown>;
  onBack: () => void;
};

/** One renewal, with the patient in view: begin with it, then answer. */
export function RenewalStep({ task, busy, onTake, onAnswer, onBack }: Props) {
  const t = useTranslations('staffErrands');
  return (
    <Page
      key={task.mine ? 'answer' : 'look'}
      title={t('renewalTitle', { medicine: task.prescription.medicine })}
    >
      <PatientStrip patient={task.patient} />
      <Details task={task} />
      {task.mine ? (
        <Answer task={task} onAnswer={onAnswer} onBack={onBack} />
      ) : (
        <Take taken={task.status === 'IN_PROGRESS'} busy={busy} onTake={onTake} onBack={onBack} />
      )}
    </Page>
  );
}

function Details({ task }: { task: RenewalTask }) {
  const t = useTranslations('staffErrands');
  const format = useFormat();
  const doer = useDoer();
  const { medicine, strength, form, dose, remaining, dispensings, validUntil, prescribedAt, clinic } =
    task.prescription;
  return (
    <section className="card">
      <h2>
        {medicine} {strength}, {form}
      </h2>
      <p>{dose}</p>
      <p className="facts">{t('left', { remaining, dispensings, date: format.date(validUntil) })}</p>
      <p className="facts">
        {t('prescribed', { clinic: clinic.name, date: format.date(dayOf(prescribedAt)) })}
      </p>
      <p>{t('askedBy', { doer: doer(task.by), date: format.date(dayOf(task.sentAt)) })}</p>
      {task.comment && <p className="said">{task.comment}</p>}
    </section>
  );
}

function Answer({ task, onAnswer, onBack }: Omit<Props, 'onTake' | 'busy'>) {
  const t = useTranslations('staffErrands');
  const name = usePersonName();
  const today = useToday();
  const [outcome, setOutcome] = useState<Outcome>();
  const [dispensings, setDispensings] = useState(String(task.prescription.dispensings));
  const [validUntil, setValidUntil] = useState<string | undefined>(addDays(today, year));
  const [dose, setDose] = useState(task.prescription.dose);
  const [reason, setReason] = useState('');
  const renewed = outcome === 'RENEWED';
  const number = Number(dispensings);
  const check = () =>
    [
      !outcome && { field: 'svar', text: t('noOutcome') },
      renewed &&
        !(Number.isInteger(number) && number >= 1 && number <= mostDispensings) && {
          field: 'uttag',
          text: t('dispensingsInvalid'),
        },
      renewed &&
        !(validUntil && validUntil >= today && validUntil <= addDays(today, year + 1)) && {
          field: 'giltighet',
          text: t('validInvalid'),
        },
      renewed && dose.trim() === '' && { field: 'dos', text: t('doseEmpty') },
      outcome &&
        !renewed &&
        reason.trim().length < shortestReason && { field: 'skal', text: t('reasonShort') },
    ].filter((fault): fault is Fault => Boolean(fault));
  const form = useForm({
    check,
    send: async () => {
      if (!outcome) return;
      await onAnswer(
        renewed && validUntil
          ? { outcome, dispensings: number, validUntil, dose: dose.trim() }
          : { outcome, reason: reason.trim() },
      );
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
        label={(each) => t(`outcomes.${each}`)}
        chosen={outcome}
        onChoose={setOutcome}
        error={form.errorOf('svar')}
      />
      {renewed && (
        <>
          <TextField
            id="uttag"
            inputMode="numeric"
            label={t('dispensings')}
            error={form.errorOf('uttag')}
            value={dispensings}
            onChange={(event) => setDispensings(event.target.value)}
          />
          <div className="field" id="giltighet" tabIndex={-1}>
            <AriaLocale>
              <DayField
                label={t('validUntil')}
                day={validUntil}
                onChange={setValidUntil}
                error={form.errorOf('giltighet')}
              />
            </AriaLocale>
          </div>
          <TextField
            id="dos"
            rows={3}
            label={t('dose')}
            error={form.errorOf('dos')}
            maxLength={500}
            value={dose}
            onChange={(event) => setDose(event.target.value)}
          />
        </>
      )}
      {outcome && !renewed && (
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
