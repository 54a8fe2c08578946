const zone = 'Europe/Stockholm';

/** The time of day in Sweden at an instant: `23:55`. */
export function timeInSweden(instant: string | number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );
}

/** The instant at which clocks in Sweden show a day and time; around a change of clocks, the nearest there is. */
export function instantInSweden(day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time.slice(0, 5)}:00Z`);
  // Twice: the first guess may lie on the other side of a change of clocks.
  let guess = asUtc - offsetAt(asUtc);
  guess = asUtc - offsetAt(guess);
  return new Date(guess).toISOString();
}

function offsetAt(instant: number): number {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant);
  return Date.parse(`${parts.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}
