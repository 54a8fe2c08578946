import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { ErrandPatient, SelfTestAnswer } from '~/api/types';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { usePersonName } from '~/shared/patients/patients';
import { AriaLocale } from '~/shared/ui/aria-locale';
import { DayField } from '~/shared/ui/day-field';
import { HideChoice } from './hide-choice';
import { ValueFields } from './self-test-value-fields';
import { emptyDraft, readDrafts } from './self-test-values';

const shortest = 5;
const mostValues = 30;

type Props = {
  patient: ErrandPatient;
  choice: ReactNode;
  back: ReactNode;
  onAnswer: (answer: SelfTestAnswer) => Promise<unknown>;
};

/** The result: what was measured, what it means, and what to do now. */
export function SelfTestResultForm({ patient, choice, back, onAnswer }: Props) {
  const t = useTranslations('unitSelfTests');
  const name = usePersonName();
  const [drafts, setDrafts] = useState([emptyDraft(0)]);
  const [explanation, setExplanation] = useState('');
  const [nextStep, setNextStep] = useState('');
  const [takenOn, setTakenOn] = useState<string>();
  const [hidden, setHidden] = useState(false);
  const read = readDrafts(drafts);
  const form = useForm({
    check: () =>
      [
        'fault' in read && {
          field: `varde-${drafts[read.at]?.key}`,
          text: t(`faults.${read.fault}`, { number: read.at + 1 }),
        },
        explanation.trim().length < shortest && { field: 'betyder', text: t('explanationShort') },
        nextStep.trim().length < shortest && { field: 'nu', text: t('nextStepShort') },
      ].filter((fault): fault is Fault => Boolean(fault)),
    send: async () => {
      if (!('values' in read)) return;
      await onAnswer({
        values: read.values,
        explanation: explanation.trim(),
        nextStep: nextStep.trim(),
        ...(takenOn && { takenOn }),
        hiddenFromGuardians: hidden,
      });
    },
    explain: (error) =>
      error instanceof ApiError && error.status === 422
        ? [{ field: 'betyder', text: t('invalid') }]
        : undefined,
    first: 'betyder',
  });
  return (
    <Form form={form} submit={t('save', { name: name(patient) })} beside={back}>
      {choice}
      {drafts.map((draft, index) => (
        <ValueFields
          key={draft.key}
          number={index + 1}
          draft={draft}
          error={form.errorOf(`varde-${draft.key}`)}
          onChange={(changed) => setDrafts(drafts.map((each) => (each.key === draft.key ? changed : each)))}
          onRemove={
            drafts.length > 1 ? () => setDrafts(drafts.filter(({ key }) => key !== draft.key)) : undefined
          }
        />
      ))}
      {drafts.length < mostValues && (
        <p>
          <button
            type="button"
            className="button secondary"
            onClick={() => setDrafts([...drafts, emptyDraft(Math.max(...drafts.map(({ key }) => key)) + 1)])}
          >
            {t('addValue')}
          </button>
        </p>
      )}
      <TextField
        id="betyder"
        rows={4}
        label={t('explanation')}
        error={form.errorOf('betyder')}
        maxLength={2000}
        value={explanation}
        onChange={(event) => setExplanation(event.target.value)}
      />
      <TextField
        id="nu"
        rows={3}
        label={t('nextStep')}
        error={form.errorOf('nu')}
        maxLength={2000}
        value={nextStep}
        onChange={(event) => setNextStep(event.target.value)}
      />
      <AriaLocale>
        <DayField label={t('takenOn')} day={takenOn} onChange={setTakenOn} />
      </AriaLocale>
      <HideChoice label={t('hide')} means={t('hideMeans')} hidden={hidden} onChange={setHidden} />
    </Form>
  );
}
