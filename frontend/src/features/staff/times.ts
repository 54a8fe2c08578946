import { parseDateTime, toZoned } from '@internationalized/date';

const zone = 'Europe/Stockholm';

/** What was typed, as `08:00`, also when it was an hour only; undefined when it is no time of day. */
function readTime(typed: string): string | undefined {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed.trim()) ?? [];
  const valid = hours !== '' && Number(hours) < 24 && Number(minutes) < 60;
  return valid ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}

const between = /(?:[,;\s]|och|and)+/i;

/** Times of day with commas, spaces or “och” between, in order; undefined when one of them is none. */
export function readTimes(typed: string): string[] | undefined {
  const times = typed.split(between).filter(Boolean).map(readTime);
  return times.length > 0 && times.every((time) => time !== undefined)
    ? [...new Set(times)].sort()
    : undefined;
}

/** The instant at which clocks in Sweden show the time that day; undefined when something is missing. */
export function instantOf(day: string | undefined, typed: string): string | undefined {
  const time = readTime(typed);
  return day && time ? toZoned(parseDateTime(`${day}T${time}`), zone).toAbsoluteString() : undefined;
}
