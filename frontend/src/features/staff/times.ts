import { parseDateTime, toZoned } from '@internationalized/date';

const zone = 'Europe/Stockholm';

/** What was typed, as `08:00`; undefined when it is no time of day. */
function readTime(typed: string): string | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[.:]?(\d{2})$/.exec(typed.trim()) ?? [];
  const valid = hours !== '' && Number(hours) < 24 && Number(minutes) < 60;
  return valid ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}

/** Times of day with commas or spaces between, in order; undefined when one of them is none. */
export function readTimes(typed: string): string[] | undefined {
  const times = typed
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map(readTime);
  return times.length > 0 && times.every((time) => time !== undefined)
    ? [...new Set(times)].sort()
    : undefined;
}

/** The instant at which clocks in Sweden show the time that day; undefined when something is missing. */
export function instantOf(day: string | undefined, typed: string): string | undefined {
  const time = readTime(typed);
  return day && time ? toZoned(parseDateTime(`${day}T${time}`), zone).toAbsoluteString() : undefined;
}
