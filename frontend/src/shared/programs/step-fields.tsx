import './programs.css';
import { useTranslations } from 'use-intl';
import type { ProgramStep, StepAnswer } from '~/api/types';
import { TextField } from '~/shared/forms/text-field';

const longest = 5000;
const points = Array.from({ length: 11 }, (_, number) => number);

type Props = {
  step: ProgramStep;
  answer: StepAnswer;
  onChange: (answer: StepAnswer) => void;
  error?: string | undefined;
  /** Keeps the fields of several steps on one page apart. */
  id?: string;
};

/** What a step says, and the ways to answer it. Nothing is chosen beforehand. */
export function StepFields({ step, answer, onChange, error, id = 'svar' }: Props) {
  const t = useTranslations('programStep');
  return (
    <>
      <p className="written">{step.text}</p>
      {step.times !== undefined && <Times times={step.times} answer={answer} onChange={onChange} />}
      {step.question && (
        <>
          <Asked step={step} answer={answer} onChange={onChange} error={error} id={id} />
          <label className="choice">
            <input
              type="checkbox"
              checked={answer.declined ?? false}
              onChange={({ target }) => onChange(target.checked ? { declined: true } : {})}
            />
            <span>{t('decline')}</span>
          </label>
        </>
      )}
    </>
  );
}

function Times({ times, answer, onChange }: Omit<Props, 'step'> & { times: number }) {
  const t = useTranslations('programStep');
  const { number = 0 } = answer;
  return (
    <>
      <p>{t('times', { times })}</p>
      <p role="status">
        <strong>{t('timesDone', { number, times })}</strong>
      </p>
      <div className="actions">
        <button type="button" className="button secondary" onClick={() => onChange({ number: number + 1 })}>
          {t('once')}
        </button>
        {number > 0 && (
          <button type="button" className="button secondary" onClick={() => onChange({ number: number - 1 })}>
            {t('onceLess')}
          </button>
        )}
      </div>
    </>
  );
}

function Asked({ step, answer, onChange, error, id = 'svar' }: Props) {
  const t = useTranslations('programStep');
  const { question } = step;
  if (question?.kind === 'TEXT')
    return (
      <TextField
        id={id}
        rows={5}
        label={t('answer')}
        error={error}
        maxLength={longest}
        value={answer.text ?? ''}
        onChange={(event) => onChange({ text: event.target.value })}
      />
    );
  if (question?.kind === 'SCALE')
    return <Scale step={step} answer={answer} onChange={onChange} error={error} id={id} />;
  const many = question?.kind === 'MANY';
  const { choices = [] } = answer;
  const choose = (place: number, on: boolean) => {
    if (!many) return onChange({ choices: [place] });
    onChange({ choices: on ? [...choices, place] : choices.filter((other) => other !== place) });
  };
  return (
    <fieldset className="choices" id={id} tabIndex={-1}>
      <legend>{t(many ? 'chooseMany' : 'chooseOne')}</legend>
      {error && <p className="field-error">{error}</p>}
      {question?.options?.map((option, at) => (
        <label key={option} className="choice">
          <input
            type={many ? 'checkbox' : 'radio'}
            name={id}
            checked={choices.includes(at + 1)}
            onChange={({ target }) => choose(at + 1, target.checked)}
          />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Scale({ step, answer, onChange, error, id = 'svar' }: Props) {
  const t = useTranslations('programStep');
  const { lowest = '', highest = '' } = step.question ?? {};
  return (
    <fieldset className="scale" id={id} tabIndex={-1} aria-describedby={`${id}-andar`}>
      <legend>{t('scale')}</legend>
      {error && <p className="field-error">{error}</p>}
      <p className="hint" id={`${id}-andar`}>
        {t('scaleEnds', { lowest, highest })}
      </p>
      <div className="scale-points">
        {points.map((number) => (
          <label key={number} className="scale-point">
            <input
              type="radio"
              name={id}
              checked={answer.number === number}
              onChange={() => onChange({ number })}
            />
            <span>{number}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
