/** Twelve digits as people read them: `20130504-2389`. Anything else stays as it is. */
export function formatPersonalNumber(number: string): string {
  const digits = number.replace(/\D/g, '');
  return digits.length === 12 ? `${digits.slice(0, 8)}-${digits.slice(8)}` : number;
}

/** What was typed, tidied: ten or twelve digits, where a plus tells that somebody is over a hundred. The server knows the rest. */
export function typedPersonalNumber(typed: string): string | undefined {
  const tidy = typed.replace(/\s/g, '').replace('–', '-');
  return /^(\d{2})?\d{6}[-+]?\d{4}$/.test(tidy) ? tidy : undefined;
}
