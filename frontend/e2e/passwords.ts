import type { Page } from '@playwright/test';
import type { Persona, Sandbox } from './sandbox';
import { expect, title } from './test';

export const mobile = { typed: '070-174 06 05', sentTo: '+46701740605' };
export const password = 'björkar i motvind';

/** Orders a password; what the page says is the same for everybody. */
export async function order(page: Page, { personalNumber }: Persona): Promise<void> {
  await page.goto('/logga-in/bestall-losenord');
  await page.getByLabel('Personnummer').fill(personalNumber);
  await page.getByLabel('Mobilnummer').fill(mobile.typed);
  await page.getByRole('button', { name: 'Beställ lösenord' }).click();
  await expect(page.getByText(/^Om du kan få ett lösenord är ett brev på väg/)).toBeVisible();
}

/** Gives number and password; what the page says is the same for everybody. */
export async function give(page: Page, { personalNumber }: Persona, secret: string): Promise<void> {
  await page.goto('/logga-in/losenord');
  await page.getByLabel('Personnummer').fill(personalNumber);
  await page.getByLabel('Lösenord', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  await expect(page.getByText(/^Om numret och lösenordet stämmer har vi skickat en kod/)).toBeVisible();
}

export async function giveCode(page: Page, code: string, submit = 'Logga in'): Promise<void> {
  await page.getByLabel('Kod').fill(code);
  await page.getByRole('button', { name: submit, exact: true }).click();
}

/** The newest text message to a number that matches; what stood in parentheses is what is wanted of it. */
export async function sentBySms(
  sandbox: Sandbox,
  pattern: RegExp,
  to = mobile.sentTo,
  not?: string,
): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(async () => {
      const [newest] = await sandbox.sms(to);
      found = pattern.exec(newest?.text ?? '')?.[1];
      return found !== undefined && found !== not;
    })
    .toBe(true);
  return found ?? '';
}

/** The newest code; `not` is one that came before. */
export const codeBySms = (sandbox: Sandbox, not?: string) =>
  sentBySms(sandbox, /^(\d{6}) /, mobile.sentTo, not);

export const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

/** The code of the newest letter, when it has arrived. */
export async function letterCode(sandbox: Sandbox, { personalNumber }: Persona): Promise<string> {
  let code = '';
  await expect
    .poll(async () => {
      const [letter] = await sandbox.letters(personalNumber);
      code = /\b(?:[A-Z2-9]{4} ?){6}\b/.exec(letter?.text ?? '')?.[0] ?? '';
      return code;
    })
    .not.toBe('');
  return code;
}

/** Trades the letter's code for a password of one’s own, from the page of the letter. */
export async function redeem(page: Page, person: Persona, code: string, chosen = password): Promise<void> {
  await page.goto('/logga-in/brev');
  await page.getByLabel('Personnummer').fill(person.personalNumber);
  await page.getByLabel('Koden i brevet').fill(code);
  await page.getByLabel('Nytt lösenord').fill(chosen);
  await page.getByRole('button', { name: 'Spara lösenordet' }).click();
}

/** The person who has a password from the start. */
export async function withPassword(sandbox: Sandbox): Promise<{ person: Persona; secret: string }> {
  const [known] = await sandbox.passwords();
  if (!known) throw new Error('the sandbox has no password');
  expect(known.to).toBe(mobile.sentTo);
  return { person: await sandbox.persona(known.persona), secret: known.password };
}

/** Signs in with password and code, all the way to the start page. */
export async function signInByPassword(
  page: Page,
  sandbox: Sandbox,
  person: Persona,
  secret: string,
): Promise<void> {
  await give(page, person, secret);
  await giveCode(page, await codeBySms(sandbox));
  await expect(title(page, /^Hej/)).toBeVisible();
}
