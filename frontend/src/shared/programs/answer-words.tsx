import { useTranslations } from 'use-intl';
import type { ProgramStep, StepAnswer } from '~/api/types';

/** What was answered in a step, to be read. */
export function AnswerWords({ step, answer }: { step: ProgramStep; answer: StepAnswer | undefined }) {
  const t = useTranslations('programStep');
  const { question, times } = step;
  if (times !== undefined && answer?.number !== undefined)
    return <p className="said">{t('timesDone', { number: answer.number, times })}</p>;
  if (!question) return null;
  if (!answer) return <p className="said">{t('noAnswer')}</p>;
  if (answer.declined) return <p className="said">{t('declined')}</p>;
  if (answer.text !== undefined) return <p className="said">{answer.text}</p>;
  if (answer.number !== undefined) {
    const { lowest = '', highest = '' } = question;
    return <p className="said">{t('scaleAnswer', { number: answer.number, lowest, highest })}</p>;
  }
  return (
    <ul className="said bullets">
      {answer.choices?.map((place) => (
        <li key={place}>{question.options?.[place - 1]}</li>
      ))}
    </ul>
  );
}
