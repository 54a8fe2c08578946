import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { addDays, addYears, ageOn, daysBetween } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { lineEnd, position, type Row, type Segment, writtenAges } from './lifeline';

type Props = {
  birthDate: string;
  today: string;
  rows: Row[];
  /** Birthdays to mark. */
  ages: number[];
  /** The chosen day and what to do when it moves; left out, the line only shows. */
  chosen?: { day: string; onChange: (day: string) => void } | undefined;
};

/** A person's line of ages, with one row for each thing and who can do it until when. */
export function Lifeline({ birthDate, today, rows, ages, chosen }: Props) {
  const t = useTranslations('lifeline');
  const end = lineEnd(birthDate, today);
  const at = (day: string) => position(day, birthDate, end);
  const sentence = useSentence();
  const summary = t('summary', { max: end, rows: rows.map(sentence).join(' ') });
  return (
    <div className="lifeline">
      <figure className="lifeline-figure" aria-label={summary}>
        <svg className="lifeline-marks" width="100%" height="100%" aria-hidden="true">
          {ages.map((age) => {
            const x = `${at(addYears(birthDate, age))}%`;
            return <line key={age} className="lifeline-mark" x1={x} x2={x} y1="28" y2="100%" />;
          })}
          <line className="lifeline-today" x1={`${at(today)}%`} x2={`${at(today)}%`} y1="66" y2="100%" />
        </svg>
        <Axis birthDate={birthDate} end={end} today={today} ages={ages} />
        {chosen && <DaySlider birthDate={birthDate} end={end} {...chosen} />}
        <div className="lifeline-rows" aria-hidden="true">
          {rows.map((row) => (
            <div key={row.label} className="lifeline-row">
              <span>{row.label}</span>
              <svg width="100%" height="16" aria-hidden="true">
                <line className="lifeline-deny" x1="0%" x2="100%" y1="8" y2="8" />
                {row.segments.map((segment) => (
                  <Bar key={segment.from} segment={segment} at={at} />
                ))}
                {chosen && <circle className="lifeline-chosen" cx={`${at(chosen.day)}%`} cy="8" r="5" />}
              </svg>
            </div>
          ))}
        </div>
      </figure>
      <LifelineTable rows={rows} birthDate={birthDate} />
    </div>
  );
}

type AxisProps = { birthDate: string; end: number; today: string; ages: number[] };

function Axis({ birthDate, end, today, ages }: AxisProps) {
  const t = useTranslations('lifeline');
  const at = (day: string) => position(day, birthDate, end);
  const written = writtenAges(ages, end);
  return (
    <svg className="lifeline-axis" width="100%" height="64" aria-hidden="true">
      <line className="lifeline-line" x1="0%" x2="100%" y1="32" y2="32" />
      {[0, ...ages].map((age) => {
        const x = `${at(addYears(birthDate, age))}%`;
        return (
          <g key={age}>
            <line className="lifeline-tick" x1={x} x2={x} y1="25" y2="39" />
            {written.includes(age) && (
              <text x={x} y="17" textAnchor={age === 0 ? 'start' : 'middle'}>
                {age}
              </text>
            )}
          </g>
        );
      })}
      <circle className="lifeline-now" cx={`${at(today)}%`} cy="32" r="8" />
      <text className="lifeline-now-text" x={`${at(today)}%`} y="59" textAnchor={anchor(at(today))}>
        {t('todayMark')}
      </text>
    </svg>
  );
}

const anchor = (x: number) => (x < 8 ? 'start' : x > 92 ? 'end' : 'middle');

function Bar({ segment, at }: { segment: Segment; at: (day: string) => number }) {
  if (segment.decision !== 'PERMIT') return null;
  const from = at(segment.from);
  const to = segment.to ? at(segment.to) : 100;
  return (
    <rect
      className="lifeline-permit"
      x={`${from}%`}
      width={`${Math.max(0.5, to - from)}%`}
      y="1"
      height="14"
      rx="7"
    />
  );
}

type SliderProps = { birthDate: string; end: number; day: string; onChange: (day: string) => void };

function DaySlider({ birthDate, end, day, onChange }: SliderProps) {
  const t = useTranslations('lifeline');
  const format = useFormat();
  const last = daysBetween(birthDate, addYears(birthDate, end));
  return (
    <input
      className="lifeline-slider"
      type="range"
      min={0}
      max={last}
      value={Math.min(last, Math.max(0, daysBetween(birthDate, day)))}
      aria-label={t('slider')}
      aria-valuetext={t('sliderValue', { date: format.date(day), age: ageOn(birthDate, day) })}
      onChange={(event) => onChange(addDays(birthDate, Number(event.target.value)))}
      onKeyDown={(event) => {
        // A day with the arrows, a year with the page keys: a tenth of a life is too far to jump.
        const years = { PageUp: 1, PageDown: -1 }[event.key];
        if (years === undefined) return;
        event.preventDefault();
        const moved = daysBetween(birthDate, addYears(day, years));
        onChange(addDays(birthDate, Math.min(last, Math.max(0, moved))));
      }}
    />
  );
}

/** One row as a sentence: from when and until when. */
function useSentence() {
  const t = useTranslations('lifeline');
  const format = useFormat();
  return ({ label: what, segments }: Row): string => {
    const permits = segments.filter((segment) => segment.decision === 'PERMIT');
    if (permits.length === 0) return t('rowNever', { what });
    return permits
      .map((permit) => {
        const fromBirth = permit === segments[0];
        if (permit.to && fromBirth) return t('rowUntil', { what, date: format.lastDay(permit.to) });
        if (permit.to)
          return t('rowBetween', { what, from: format.date(permit.from), to: format.lastDay(permit.to) });
        if (!fromBirth) return t('rowFrom', { what, date: format.date(permit.from) });
        return t('rowAlways', { what });
      })
      .join(' ');
  };
}

function LifelineTable({ rows, birthDate }: { rows: Row[]; birthDate: string }) {
  const t = useTranslations('lifeline');
  const format = useFormat();
  const id = useId();
  return (
    <details className="lifeline-table">
      <summary>{t('table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section className="scroll" tabIndex={0} aria-labelledby={id}>
        <table>
          <caption id={id}>{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('answer')}</th>
              <th scope="col">{t('from')}</th>
              <th scope="col">{t('to')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.flatMap((row) =>
              row.segments.map((segment, index) => (
                <tr key={`${row.label} ${segment.from}`}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={row.segments.length}>
                      {row.label}
                    </th>
                  )}
                  <td>{segment.decision === 'PERMIT' ? t('permit') : t('deny')}</td>
                  <td>{segment.from <= birthDate ? t('birth') : format.date(segment.from)}</td>
                  <td>{segment.to ? format.lastDay(segment.to) : t('open')}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </section>
    </details>
  );
}
