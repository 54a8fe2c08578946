import type { Page } from '@playwright/test';
import { codeBySms, giveCode, mobile } from './passwords';
import { after, minute, type Sandbox } from './sandbox';
import { expect, expectAccessible, identify, nameOf, signIn, test, title } from './test';

/** Gives the same mobile number as everybody here, and its code. */
async function giveMobile(page: Page, sandbox: Sandbox, not?: string): Promise<string> {
  await page.getByRole('link', { name: 'Lägg till mobilnummer' }).click();
  await page.getByLabel('Mobilnummer').fill(mobile.typed);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(title(page, 'Skriv koden')).toBeVisible();
  const code = await codeBySms(sandbox, not);
  await giveCode(page, code, 'Spara');
  await expect(title(page, 'Min profil')).toBeVisible();
  await expect(page.getByText(mobile.sentTo)).toBeVisible();
  return code;
}

test('a new mobile number: who one is, once more, and its code', { tag: '@phone' }, async ({
  page,
  sandbox,
}) => {
  const young = await sandbox.persona('young-17');
  await signIn(page, young, '/min-profil');
  await expect(title(page, 'Min profil')).toBeVisible();
  await expect(page.getByText(nameOf(young))).toBeVisible();
  await page.getByRole('link', { name: 'Lägg till mobilnummer' }).click();
  await sandbox.setClock(after(6 * minute));
  await page.getByLabel('Mobilnummer').fill(mobile.typed);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(title(page, 'Bekräfta att det är du')).toBeVisible();

  await test.step('somebody else’s e-identification changes nothing', async () => {
    await identify(page, sandbox, await sandbox.persona('stranger'));
    await expect(page.getByText(/^Det var någon annans e-legitimation/)).toBeVisible();
  });

  await identify(page, sandbox, young, 'Försök igen');
  await expect(title(page, 'Skriv koden')).toBeVisible();
  await giveCode(page, await codeBySms(sandbox), 'Spara');
  await expect(title(page, 'Min profil')).toBeVisible();
  await expect(page.getByText(mobile.sentTo)).toBeVisible();
});

test('a young person with a guardian’s mobile number is told, and so is the guardian', {
  tag: '@desktop',
}, async ({ page, browser, sandbox }) => {
  const young = await sandbox.persona('young-17');
  const guardian = await sandbox.guardianOf(young);
  const same = 'Din vårdnadshavare, eller ditt barn, har samma mobilnummer.';
  const theirs = await (await browser.newContext()).newPage();
  await signIn(theirs, guardian, '/min-profil');
  const code = await giveMobile(theirs, sandbox);
  await expect(theirs.getByText(same)).toHaveCount(0);

  await signIn(page, young, '/min-profil');
  await giveMobile(page, sandbox, code);
  await expect(page.getByText(same)).toBeVisible();
  await expect(
    page.getByText(/^Då kan den ena se koder och meddelanden som är till den andra/),
  ).toBeVisible();
  await expectAccessible(page);
  await theirs.reload();
  await expect(theirs.getByText(same)).toBeVisible();

  await test.step('until one of them takes the number away', async () => {
    await page.getByRole('link', { name: 'Byt mobilnummer' }).click();
    await page.getByRole('button', { name: 'Ta bort mobilnumret' }).click();
    await page.getByRole('button', { name: 'Ja, ta bort mobilnumret' }).click();
    await expect(title(page, 'Min profil')).toBeVisible();
    await expect(page.getByText(same)).toHaveCount(0);
    await theirs.reload();
    await expect(theirs.getByText(mobile.sentTo)).toBeVisible();
    await expect(theirs.getByText(same)).toHaveCount(0);
  });
  await theirs.context().close();
});

test('another session is ended', { tag: '@desktop' }, async ({ page, browser, sandbox }) => {
  const guardian = await sandbox.persona('guardian');
  const other = await (await browser.newContext()).newPage();
  for (const each of [other, page]) {
    await signIn(each, guardian, '/min-profil');
    await expect(title(each, 'Min profil')).toBeVisible();
  }
  const sessions = page.getByRole('region', { name: 'Mina inloggningar' });
  await expect(sessions.getByText('Den här')).toBeVisible();
  await sessions.getByRole('button', { name: /Logga ut där/ }).click();
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
  await other.reload();
  await expect(title(other, 'Logga in')).toBeVisible();
  await other.context().close();
});
