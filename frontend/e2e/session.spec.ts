import type { Page } from '@playwright/test';
import { signInByPassword, withPassword } from './passwords';
import { after, minute, type Sandbox } from './sandbox';
import { expect, expectAccessible, signInByBankId, test, title } from './test';

/** Goes on almost to the end of a session in which nothing is done. */
async function leaveAlone(page: Page, sandbox: Sandbox): Promise<void> {
  // What the page asked for counts as activity; let it settle, then go on 28.5 minutes.
  await page.waitForTimeout(2_000);
  await sandbox.setClock(after(28.5 * minute));
  await lookAgain(page);
}

/** The page asks for the session again when it is looked at. */
const lookAgain = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));

test('a warning comes two minutes ahead, and one tap stays', async ({ page, sandbox }) => {
  await signInByBankId(page, sandbox, await sandbox.persona('guardian'));
  await expect(page.getByRole('heading', { name: 'Agera ombud' })).toBeVisible();
  await leaveAlone(page, sandbox);
  const warning = page.getByRole('alertdialog', { name: 'Är du kvar?' });
  await expect(warning).toBeVisible();
  await expect(warning).toContainText(/Om 1 min \d+ s loggas du ut/);
  await expectAccessible(page);
  await warning.getByRole('button', { name: 'Ja, stanna kvar' }).click();
  await expect(warning).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Agera ombud' })).toBeVisible();

  await test.step('nobody answers: signed out, and told so', async () => {
    await sandbox.setClock(after(90 * minute));
    await lookAgain(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
    await expect(page.getByText('Du har loggats ut, för att det har gått en stund.')).toBeVisible();
  });
});

test('so it does in a session by password', { tag: '@desktop' }, async ({ page, sandbox }) => {
  const { person, secret } = await withPassword(sandbox);
  await signInByPassword(page, sandbox, person, secret);
  await leaveAlone(page, sandbox);
  const warning = page.getByRole('alertdialog', { name: 'Är du kvar?' });
  await warning.getByRole('button', { name: 'Ja, stanna kvar' }).click();
  await expect(warning).toBeHidden();
  await page.reload();
  await expect(title(page, /^Hej/)).toBeVisible();
});
