import { expect, expectAccessible, signIn, test } from './test';

const minute = 60_000;

test('a warning comes two minutes ahead, and one tap stays', async ({ page, sandbox }) => {
  await signIn(page, sandbox, await sandbox.persona('guardian'));
  await expect(page.getByRole('heading', { name: 'Agera ombud' })).toBeVisible();
  // What the page asked for counts as activity; let it settle, then go on 28.5 minutes.
  await page.waitForTimeout(2_000);
  await sandbox.setClock(new Date(Date.now() + 28.5 * minute).toISOString());
  // The page asks for the session again when it is looked at.
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));

  const warning = page.getByRole('alertdialog', { name: 'Är du kvar?' });
  await expect(warning).toBeVisible();
  await expect(warning).toContainText(/Om 1 min \d+ s loggas du ut/);
  await expectAccessible(page);
  await warning.getByRole('button', { name: 'Ja, stanna kvar' }).click();
  await expect(warning).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Agera ombud' })).toBeVisible();

  await test.step('nobody answers: signed out, and told so', async () => {
    await sandbox.setClock(new Date(Date.now() + 90 * minute).toISOString());
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
    await expect(page.getByText('Du har loggats ut, för att det har gått en stund.')).toBeVisible();
  });
});
