import { useTranslations } from 'use-intl';
import { addDays, addYears } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { DayField } from '~/shared/ui/day-field';

type Props = { day: string; today: string; next: string | undefined; onChange: (day: string) => void };

/** Ways to another day without dragging. */
export function DayChooser({ day, today, next, onChange }: Props) {
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
      <div className="actions">
        {next ? (
          <button type="button" className="button secondary" onClick={() => onChange(next)}>
            {t('nextChange', { date: format.date(next) })}
          </button>
        ) : (
          <p className="facts">{t('noChange')}</p>
        )}
        {day !== today && (
          <button type="button" className="button secondary" onClick={() => onChange(today)}>
            {t('toToday')}
          </button>
        )}
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
