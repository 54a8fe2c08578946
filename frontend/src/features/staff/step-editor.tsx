import { useTranslations } from 'use-intl';
import type { QuestionKind, StepKind } from '~/api/types';
import { TextField } from '~/shared/forms/text-field';
import type { StepDraft } from './program-draft';

const kinds = ['TEXT', 'EXERCISE', 'QUESTION'] as const satisfies StepKind[];
const questions = ['TEXT', 'ONE', 'MANY', 'SCALE'] as const satisfies QuestionKind[];
const most = { line: 100, text: 5000 };

type Props = {
  step: StepDraft;
  /** Its place, from 1. */
  place: number;
  last: boolean;
  onChange: (step: StepDraft) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  errorOf: (field: string) => string | undefined;
};

/** One step of a programme, being written. */
export function StepEditor({ step, place, last, onChange, onMove, onRemove, errorOf }: Props) {
  const t = useTranslations('staffPrograms');
  const { key, kind } = step;
  return (
    <fieldset className="card step-editor" id={`steg-${key}`} tabIndex={-1}>
      <legend>{t('step', { step: place })}</legend>
      <Chooser
        id={`typ-${key}`}
        label={t('kind')}
        value={kind}
        all={kinds}
        words={(each) => t(`kinds.${each}`)}
        onChange={(next) => onChange({ ...step, kind: next })}
      />
      <TextField
        id={`rubrik-${key}`}
        label={t('stepName', { step: place })}
        maxLength={most.line}
        error={errorOf(`rubrik-${key}`)}
        value={step.title}
        onChange={(event) => onChange({ ...step, title: event.target.value })}
      />
      <TextField
        id={`text-${key}`}
        rows={4}
        label={t(`texts.${kind}`)}
        maxLength={most.text}
        error={errorOf(`text-${key}`)}
        value={step.text}
        onChange={(event) => onChange({ ...step, text: event.target.value })}
      />
      {kind === 'EXERCISE' && (
        <TextField
          id={`ganger-${key}`}
          inputMode="numeric"
          label={t('times')}
          hint={t('timesHint')}
          error={errorOf(`ganger-${key}`)}
          value={step.times}
          onChange={(event) => onChange({ ...step, times: event.target.value })}
        />
      )}
      {kind === 'QUESTION' && <QuestionEditor step={step} onChange={onChange} errorOf={errorOf} />}
      <div className="actions">
        {place > 1 && (
          <button type="button" className="button secondary" onClick={() => onMove(-1)}>
            {t('up', { step: place })}
          </button>
        )}
        {!last && (
          <button type="button" className="button secondary" onClick={() => onMove(1)}>
            {t('down', { step: place })}
          </button>
        )}
        <button type="button" className="button secondary" onClick={onRemove}>
          {t('remove', { step: place })}
        </button>
      </div>
    </fieldset>
  );
}

function QuestionEditor({ step, onChange, errorOf }: Pick<Props, 'step' | 'onChange' | 'errorOf'>) {
  const t = useTranslations('staffPrograms');
  const { key, question } = step;
  return (
    <>
      <Chooser
        id={`fraga-${key}`}
        label={t('question')}
        value={question}
        all={questions}
        words={(each) => t(`questions.${each}`)}
        onChange={(next) => onChange({ ...step, question: next })}
      />
      {(question === 'ONE' || question === 'MANY') && (
        <TextField
          id={`val-${key}`}
          rows={4}
          label={t('options')}
          hint={t('optionsHint')}
          error={errorOf(`val-${key}`)}
          value={step.options}
          onChange={(event) => onChange({ ...step, options: event.target.value })}
        />
      )}
      {question === 'SCALE' && (
        <>
          <TextField
            id={`lagst-${key}`}
            label={t('lowest')}
            maxLength={most.line}
            error={errorOf(`lagst-${key}`)}
            value={step.lowest}
            onChange={(event) => onChange({ ...step, lowest: event.target.value })}
          />
          <TextField
            id={`hogst-${key}`}
            label={t('highest')}
            maxLength={most.line}
            value={step.highest}
            onChange={(event) => onChange({ ...step, highest: event.target.value })}
          />
        </>
      )}
    </>
  );
}

type ChooserProps<T extends string> = {
  id: string;
  label: string;
  value: T;
  all: readonly T[];
  words: (each: T) => string;
  onChange: (value: T) => void;
};

function Chooser<T extends string>({ id, label, value, all, words, onChange }: ChooserProps<T>) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChange(all.find((each) => each === target.value) ?? value)}
      >
        {all.map((each) => (
          <option key={each} value={each}>
            {words(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
