import type { Locale } from '~/i18n/texts';

const most = 2;

function readable(number: string, locale: Locale): string {
  const decimals = number.split('.')[1]?.length ?? 0;
  const short = decimals > most ? Number(number).toFixed(most) : number;
  // A small value must not become none at all.
  const told = Number(short) === 0 && Number(number) !== 0 ? number : short;
  return locale === 'sv' ? told.replace('.', ',') : told;
}

/** A measured value as one reads it: "13.6266" is 13,63 in Swedish. What is more than numbers and a unit stays as it is. */
export function readableValue(text: string, locale: Locale): string {
  return text.replace(/^-?\d+\.\d+(?=$| )/, (number) => readable(number, locale));
}

/** A range such as "11.5–15.5", or "< 3.0". */
export function readableRange(text: string, locale: Locale): string {
  if (!/^[<>≤≥\d.\s–-]+$/.test(text)) return text;
  return text.replace(/\d+\.\d+/g, (number) => readable(number, locale));
}
