import { useTranslations } from 'use-intl';
import { addDays, addYears } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { DayField } from '~/shared/ui/day-field';

export type Span = { first: string; last: string };
type Props = {
  day: string;
  today: string;
  span: Span;
  next: string | undefined;
  onChange: (day: string) => void;
};

/** Ways to another day without dragging. */
export function DayChooser({ day, today, span, next, onChange }: Props) {
  const t = useTranslations('access');
  const format = useFormat();
  return (
    <div className="day-chooser">
      <div className="steppers">
        <Step label={t('previousYear')} sign="«" onPress={() => onChange(addYears(day, -1))} />
        <Step label={t('previousDay')} sign="‹" onPress={() => onChange(addDays(day, -1))} />
        <DayField label={t('day')} day={day} onChange={(typed) => typed && onChange(typed)} />
        <Step label={t('nextDay')} sign="›" onPress={() => onChange(addDays(day, 1))} />
        <Step label={t('nextYear')} sign="»" onPress={() => onChange(addYears(day, 1))} />
      </div>
      <p className="small-print">
        {t('range', { from: format.date(span.first), to: format.date(span.last) })}
      </p>
      <div className="actions">
        {/* They stay when they lead nowhere, so that focus does. */}
        <button
          type="button"
          className="button secondary"
          aria-disabled={!next}
          onClick={() => next && onChange(next)}
        >
          {next ? t('nextChange', { date: format.date(next) }) : t('noChange')}
        </button>
        <button
          type="button"
          className="button secondary"
          aria-disabled={day === today}
          onClick={() => onChange(today)}
        >
          {t('toToday')}
        </button>
      </div>
    </div>
  );
}

function Step({ label, sign, onPress }: { label: string; sign: string; onPress: () => void }) {
  return (
    <button type="button" className="stepper" aria-label={label} title={label} onClick={onPress}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
