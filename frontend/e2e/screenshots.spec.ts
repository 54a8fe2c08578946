import { join } from 'node:path';
import { expect, signIn, test } from './test';

const folder = process.env.SCREENSHOTS;

test('pictures of the journal for the readme', async ({ page, sandbox }, { project }) => {
  test.skip(!folder, 'SCREENSHOTS names no folder');
  const child = await sandbox.persona('child-small');
  await signIn(page, sandbox, await sandbox.guardianOf(child), `/person/${child.patientId}/journal`);
  await expect(page.locator('.entry').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder ?? '.', `journal-${project.name}.png`) });
});
