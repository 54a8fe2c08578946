import { expect, expectAccessible, expectReflow, nameOf, signIn, test, title } from './test';
import { workAt } from './work';

const clinic = 'Kullens vårdcentral';
const secret = 'Har pollenallergi och behöver sin medicin i skolan.';

test('a guardian orders for a child, sees that it is answered, and never reads it', {
  tag: '@phone',
}, async ({ page, browser, sandbox }) => {
  const child = await sandbox.persona('child-small');
  const name = nameOf(child);
  await signIn(page, await sandbox.guardianOf(child), `/person/${child.patientId}`);
  await page.getByRole('link', { name: `Intyg för ${name}` }).click();
  await expect(title(page, `Intyg för ${name}`)).toBeFocused();
  await expect(page.getByText('inte för vårdnadshavare')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: `Beställ intyg för ${name}` }).click();
  await page.getByRole('button', { name: `Skicka beställningen för ${name}` }).click();
  await expect(page.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByLabel(clinic).check();
  await page.getByLabel('Skola eller förskola').check();
  await page.getByLabel('Vad ska intyget användas till?').fill('Skolan vill ha ett intyg om allergi.');
  await page.getByRole('button', { name: `Skicka beställningen för ${name}` }).click();
  await expect(title(page, 'Beställningen är skickad')).toBeFocused();

  const staff = await (await browser.newContext()).newPage();
  await workAt(staff, sandbox, { staff: 'staff-physician-a', as: 'Läkare', queue: 'Intyg' });
  await staff.getByRole('button', { name: `Öppna Skola eller förskola för ${name}` }).click();
  await expect(staff.getByText(/En vårdnadshavare har beställt intyget/)).toBeVisible();
  await staff.getByRole('button', { name: 'Börja med ärendet' }).click();
  await staff.getByLabel('Utfärda intyget').check();
  await staff.getByLabel('Rubrik').fill('Läkarintyg till skolan');
  await staff.getByLabel('Intygets text').fill(secret);
  await staff.getByLabel('Utfärdas av').fill('Leg. läk. Anders Hedlund');
  await expect(staff.getByLabel('Patienten läser det här')).toHaveCount(0);
  await staff.getByLabel('Det hämtas på mottagningen').check();
  await expectAccessible(staff);
  await staff.getByRole('button', { name: `Skicka svaret till ${name}` }).click();
  await expect(staff.getByText(`Intyget för ${name} är utfärdat.`)).toBeVisible();
  await staff.context().close();

  await page.getByRole('link', { name: 'Till intygen' }).click();
  await expect(page.getByText(`Utfärdat av ${clinic}`)).toBeVisible();
  await expect(page.getByText(`Intyget hämtas på ${clinic}.`)).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);
  await expect(page.getByText('Läkarintyg till skolan')).toHaveCount(0);
});

test('one orders for oneself, reads it and downloads it', { tag: '@desktop' }, async ({
  page,
  browser,
  sandbox,
}) => {
  const self = await sandbox.persona('guardian');
  const name = nameOf(self);
  await signIn(page, self, `/person/${self.patientId}/intyg/bestall`);
  await page.getByLabel(clinic).check();
  await page.getByLabel('Sjukdom eller frånvaro').check();
  await page.getByLabel('Vad ska intyget användas till?').fill('Till arbetsgivaren.');
  await page.getByRole('button', { name: 'Skicka beställningen' }).click();
  await expect(title(page, 'Beställningen är skickad')).toBeFocused();

  const staff = await (await browser.newContext()).newPage();
  await workAt(staff, sandbox, { staff: 'staff-physician-a', as: 'Läkare', queue: 'Intyg' });
  await staff.getByRole('button', { name: `Öppna Sjukdom eller frånvaro för ${name}` }).click();
  await staff.getByRole('button', { name: 'Börja med ärendet' }).click();
  await staff.getByLabel('Utfärda intyget').check();
  await staff.getByLabel('Rubrik').fill('Läkarintyg om frånvaro');
  await staff.getByLabel('Intygets text').fill('Har varit sjuk sedan i måndags.');
  await staff.getByLabel('Utfärdas av').fill('Leg. läk. Anders Hedlund');
  await staff.getByLabel('Patienten läser det här').check();
  await staff.getByRole('button', { name: `Skicka svaret till ${name}` }).click();
  await expect(staff.getByText(`Intyget för ${name} är utfärdat.`)).toBeVisible();
  await staff.context().close();

  await page.getByRole('link', { name: 'Till intygen' }).click();
  await page.getByRole('link', { name: 'Läkarintyg om frånvaro' }).click();
  await expect(title(page, 'Läkarintyg om frånvaro')).toBeFocused();
  await expect(page.getByText('Har varit sjuk sedan i måndags.')).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Ladda ned intyget (PDF)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^intyg-\d{4}-\d\d-\d\d\.pdf$/);
});
