import { useLocale, useTranslations } from 'use-intl';
import type { OpeningHours } from '~/api/types';
import { inWords, isWholeDay, type Span } from './opening-hours';

/** A Monday, from which the names of the days are told. */
const monday = Date.UTC(2026, 0, 5);
const dayLength = 86_400_000;

/** When a clinic is open, day by day. */
export function HoursTable({ hours }: { hours: OpeningHours[] }) {
  const t = useTranslations('clinic');
  const locale = useLocale();
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const day = (index: number) => names.format(monday + index * dayLength);
  const said = (span: Span) => (isWholeDay(span) ? t('dayAndNight') : t('between', span));
  if (hours.length === 0) return <p>{t('noHours')}</p>;
  return (
    <table className="hours">
      <caption className="visually-hidden">{t('hours')}</caption>
      <tbody>
        {inWords(hours).map(({ first, last, spans }) => (
          <tr key={first}>
            <th scope="row">{first === last ? day(first) : `${day(first)}–${day(last)}`}</th>
            <td>{spans.length > 0 ? spans.map(said).join(', ') : t('closed')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
