import { expect, nameOf, signInByBankId, test } from './test';

test('everything is there in English, and the choice is kept', { tag: '@desktop' }, async ({
  page,
  sandbox,
}) => {
  const child = await sandbox.persona('child-small');
  await page.goto('/logga-in');
  await page.getByRole('button', { name: 'In English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await signInByBankId(page, sandbox, await sandbox.guardianOf(child), `/person/${child.patientId}/journal`);
  await expect(page.getByRole('heading', { level: 1, name: `Journal for ${nameOf(child)}` })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'You are acting for somebody else' })).toContainText(
    'Guardian',
  );
  await page.goto(`/person/${child.patientId}/atkomst`);
  await expect(page.getByText('Guardians in the population register').first()).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['language']);
});
