import './exception.css';
import { useTranslations } from 'use-intl';
import type { ExceptionQuestion, ExceptionUnitQuestion } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { useOpened } from '~/shared/journal/opening';
import { Ask } from '~/shared/ui/ask';

type Props = {
  question: ExceptionQuestion;
  busy: boolean;
  onAnswer: (unitId: string, consents: boolean) => void;
  onWithdraw: (unitId: string) => void;
};

/** One guardian's wish to read, and what has become of it at each unit. */
export function QuestionCard({ question, busy, onAnswer, onWithdraw }: Props) {
  const t = useTranslations('insight');
  const format = useFormat();
  const opened = useOpened();
  const { guardian, begunBy, sentAt, to, words, units } = question;
  const who = guardian ?? t('guardian');
  const asks = begunBy === 'MANAGER' ? 'MANAGER' : 'GUARDIAN';
  return (
    <li className="card">
      <h3>{t(`asks.${asks}`, { who })}</h3>
      <p>{t('what', { what: opened(question), date: format.lastDay(to) })}</p>
      {words && <p className="said">{words}</p>}
      <p className="facts">{t('sent', { date: format.date(dayOf(sentAt)) })}</p>
      <ul className="rows">
        {units.map((unit) => (
          <UnitRow
            key={unit.unit.id}
            who={who}
            part={unit}
            busy={busy}
            onAnswer={(consents) => onAnswer(unit.unit.id, consents)}
            onWithdraw={() => onWithdraw(unit.unit.id)}
          />
        ))}
      </ul>
    </li>
  );
}

type RowProps = {
  who: string;
  part: ExceptionUnitQuestion;
  busy: boolean;
  onAnswer: (consents: boolean) => void;
  onWithdraw: () => void;
};

function UnitRow({ who, part, busy, onAnswer, onWithdraw }: RowProps) {
  const t = useTranslations('insight');
  const unit = part.unit.name;
  return (
    <li>
      <div>
        <h4 className="unit-name">{unit}</h4>
        <Standing part={part} who={who} />
      </div>
      {part.canAnswer && (
        <button type="button" className="button" disabled={busy} onClick={() => onAnswer(true)}>
          {t('yes', { who, unit })}
        </button>
      )}
      {part.canAnswer && (
        <Ask
          ask={t('no', { unit })}
          question={t('noQuestion')}
          means={t('noMeans', { who, unit })}
          yes={t('noYes')}
          busy={busy}
          onYes={() => onAnswer(false)}
        />
      )}
      {part.canTurnUntil && (
        <button type="button" className="button secondary" disabled={busy} onClick={() => onAnswer(true)}>
          {t('turn', { who, unit })}
        </button>
      )}
      {part.canWithdraw && (
        <Ask
          ask={t('takeBack', { unit })}
          question={t('takeBackQuestion')}
          means={t(`takeBackMeans.${part.status === 'GRANTED' ? 'GRANTED' : 'CONSENTED'}`, { who, unit })}
          yes={t('takeBackYes')}
          busy={busy}
          onYes={onWithdraw}
        />
      )}
    </li>
  );
}

const noes = ['DECLINED', 'WITHDRAWN'];

function Standing({ part, who }: Pick<RowProps, 'part' | 'who'>) {
  const t = useTranslations('insight');
  const format = useFormat();
  const opened = useOpened();
  const { status, from, to, reason, canTurnUntil } = part;
  return (
    <>
      <p>
        <strong>{t(`status.${status}`, { who })}</strong>
      </p>
      {status === 'GRANTED' && from && to && (
        <p>{t('open', { what: opened(part), from: format.date(from), to: format.lastDay(to) })}</p>
      )}
      {noes.includes(status) && (
        <p>{canTurnUntil ? t('canTurn', { time: format.instant(canTurnUntil) }) : t('turned', { who })}</p>
      )}
      {reason && <p className="said">{reason}</p>}
    </>
  );
}
