import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, signIn, test } from './test';

const folder = process.env.SCREENSHOTS;

/** What fits in the window, once all that it shows has come. */
async function picture(page: Page, name: string): Promise<void> {
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await expect(page.locator('.sandbox-ribbon a')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder ?? '.', `${name}.png`) });
}

test('pictures of the journal for the readme', async ({ page, sandbox }, { project }) => {
  test.skip(!folder, 'SCREENSHOTS names no folder');
  const child = await sandbox.persona('child-small');
  await signIn(page, await sandbox.guardianOf(child), `/person/${child.patientId}/journal`);
  await expect(page.locator('.entry').first()).toBeVisible();
  await picture(page, `journal-${project.name}`);
});

test('pictures of the errands for the readme', { tag: '@phone' }, async ({ page, sandbox }) => {
  test.skip(!folder, 'SCREENSHOTS names no folder');
  const child = await sandbox.persona('child-small');
  const at = `/person/${child.patientId}`;
  // Taller than most phones, so that a picture tells what the page is for.
  await page.setViewportSize({ width: 390, height: 1250 });
  const press = (role: 'button' | 'link', name: string | RegExp) =>
    page.getByRole(role, { name }).first().click();
  await signIn(page, await sandbox.guardianOf(child), at);
  await expect(page.getByText('1 oläst meddelande')).toBeVisible();
  await picture(page, 'errands');

  await page.goto(`${at}/tider/boka`);
  await press('link', /^Boka tid direkt/);
  await press('button', 'Välj första lediga tid');
  await expect(page.getByText(/Tiden hålls i/)).toBeVisible();
  await picture(page, 'book');

  await page.goto(`${at}/recept`);
  await expect(page.getByRole('link', { name: /^Förnya/ }).first()).toBeVisible();
  await picture(page, 'renew');

  await page.goto(`${at}/meddelanden`);
  await press('link', 'Utslag efter medicin');
  await expect(page.locator('.message.from-clinic')).toBeVisible();
  await picture(page, 'write');

  await page.goto(`${at}/sjalvprov`);
  await press('link', /^Läs svaret på/);
  await press('button', 'Ja, visa svaret');
  await expect(page.getByRole('heading', { level: 1, name: /^Svar:/ })).toBeVisible();
  await picture(page, 'self-test');

  await page.goto(`${at}/program`);
  await press('link', /^Fortsätt med/);
  await expect(page.getByText(/av 7 steg/).first()).toBeVisible();
  await picture(page, 'programme');
});
