/** The page to open after the BankID app has come back; only an internal address, and only in this tab. */
const kept = 'sign-in-target';

export const keepTarget = (to: string) => sessionStorage.setItem(kept, to);

export function takeTarget(): string | undefined {
  const to = sessionStorage.getItem(kept) ?? undefined;
  sessionStorage.removeItem(kept);
  return to;
}
