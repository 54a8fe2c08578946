import { useLocale, useTranslations } from 'use-intl';
import type { SelfTestValue } from '~/api/types';
import { type Place, placeOf, readable, readableRange } from './range';

/** One value: what it is, how it stands to what is usual in words, and where it has limits a picture that says the same. */
export function ValueFigure({ value }: { value: SelfTestValue }) {
  const t = useTranslations('selfTests');
  const locale = useLocale();
  const { name, number, words, unit, assessment, reference } = value;
  const told = number === undefined ? words : `${readable(number, locale)} ${unit ?? ''}`;
  const range = readableRange(value, unit, locale);
  const place = number === undefined ? undefined : placeOf(number, value);
  const said = t(`assessment.${assessment}`);
  return (
    <li className="card value">
      <h3>{name}</h3>
      <p className="value-told">{told?.trim()}</p>
      <p>
        <strong>{said}</strong>
      </p>
      {place && (
        <Line
          place={place}
          value={value}
          text={t('figure', { name, told: told?.trim() ?? '', said, range: range ?? '' })}
        />
      )}
      {range && <p className="facts">{t('usual', { range })}</p>}
      {reference && <p className="facts">{t('usual', { range: reference })}</p>}
    </li>
  );
}

type LineProps = { place: Place; value: SelfTestValue; text: string };

/** The line with what is usual as a raised part, and the value as a mark that points at its place. */
function Line({ place: { at, from, to, beyond }, value: { low, high }, text }: LineProps) {
  const locale = useLocale();
  const limit = (of: number | undefined, x: number) =>
    of === undefined ? null : (
      <>
        <line className="value-limit" x1={`${x}%`} x2={`${x}%`} y1="20" y2="42" />
        <text className="value-label" x={`${x}%`} y="60" textAnchor="middle">
          {readable(of, locale)}
        </text>
      </>
    );
  return (
    <svg className="value-line" width="100%" height="68" role="img" aria-label={text}>
      <rect className="value-all" x="0" y="29" width="100%" height="4" rx="2" />
      <rect className="value-usual" x={`${from}%`} y="24" width={`${to - from}%`} height="14" />
      {limit(low, from)}
      {limit(high, to)}
      <svg x={`${at}%`} y="4" overflow="visible" aria-hidden="true">
        {beyond ? (
          <path className="value-mark" d={at > 50 ? 'M-10 18 4 27 -10 36Z' : 'M10 18 -4 27 10 36Z'} />
        ) : (
          <path className="value-mark" d="M-9 0H9L2 14V34H-2V14Z" />
        )}
      </svg>
    </svg>
  );
}
