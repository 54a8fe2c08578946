import { expect, expectAccessible, expectReflow, nameOf, signIn, test, title } from './test';

test('a young person lets a guardian help with messages, and ends it', { tag: '@phone' }, async ({
  page,
  browser,
  sandbox,
}) => {
  const teen = await sandbox.persona('child-14');
  const guardian = await sandbox.persona('guardian');
  await signIn(page, teen, `/person/${teen.patientId}`);
  await page.getByRole('link', { name: 'Vem kan hjälpa mig' }).click();
  await expect(title(page, 'Vem kan hjälpa mig')).toBeFocused();
  await expect(page.getByText('Bara du sköter dina ärenden här.')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);

  await page.getByRole('link', { name: 'Låt någon hjälpa mig' }).click();
  await expect(title(page, 'Låt någon hjälpa mig')).toBeFocused();
  await page.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(page.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
  await page.getByLabel(nameOf(guardian)).check();
  await page.getByLabel('Skriva till mottagningar').check();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(title(page, `Frågan är skickad till ${nameOf(guardian)}`)).toBeFocused();
  await page.getByRole('link', { name: 'Till vem som kan hjälpa mig' }).click();
  await expect(page.getByText('Väntar på svar. Inget är öppet än.')).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await signIn(other, guardian);
  await other.getByRole('link', { name: 'Se och svara' }).click();
  await expect(title(other, 'Fullmakter till dig')).toBeFocused();
  await expectAccessible(other);
  await expectReflow(other);
  await other.getByRole('button', { name: `Ja, hjälp ${nameOf(teen)}` }).click();
  await other.getByRole('link', { name: `Öppna sidorna för ${nameOf(teen)}` }).click();
  await expect(other.getByRole('link', { name: `Meddelanden för ${nameOf(teen)}` })).toBeVisible();
  await expect(other.getByRole('link', { name: `Tider för ${nameOf(teen)}` })).toHaveCount(0);

  await page.reload();
  await expect(page.getByText(/^Gäller\. Svarade ja/)).toBeVisible();
  await page.getByRole('button', { name: `Avsluta för ${nameOf(guardian)}` }).click();
  await page.getByRole('button', { name: 'Ja, avsluta' }).click();
  await expect(page.getByText('Bara du sköter dina ärenden här.')).toBeVisible();
  await page.getByText('1 som har varit').click();
  await expect(page.getByText(/Den som gav fullmakten avslutade den/)).toBeVisible();

  await other.getByRole('link', { name: `Meddelanden för ${nameOf(teen)}` }).click();
  await expect(other.getByRole('heading', { level: 1, name: /^Du kan inte göra det här/ })).toBeVisible();
  await other.context().close();
});

test('an adult names somebody by number, who says yes and later stops', { tag: '@desktop' }, async ({
  page,
  browser,
  sandbox,
}) => {
  const giver = await sandbox.persona('per-patient');
  const helper = await sandbox.persona('stranger');
  await signIn(page, giver, `/person/${giver.patientId}/hjalp/ny`);
  await page.getByLabel('Personnummer för den som ska få hjälpa dig').fill(giver.personalNumber);
  await page.getByLabel('Vad kallar du personen?').fill('Grannen');
  await page.getByLabel('Boka, boka om och avboka tid').check();
  await page.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(page.getByRole('region', { name: 'Något behöver rättas' })).toContainText('Välj någon annan');
  await page.getByLabel('Personnummer för den som ska få hjälpa dig').fill(helper.personalNumber);
  await page.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(title(page, 'Frågan är skickad till Grannen')).toBeFocused();

  const other = await (await browser.newContext()).newPage();
  await signIn(other, helper, '/fullmakter');
  await other.getByRole('button', { name: `Ja, hjälp ${nameOf(giver)}` }).click();
  await expect(other.getByRole('link', { name: `Öppna sidorna för ${nameOf(giver)}` })).toBeVisible();

  await page.getByRole('link', { name: 'Till vem som kan hjälpa mig' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 3, name: nameOf(helper) })).toBeVisible();

  await other.getByRole('button', { name: `Sluta hjälpa ${nameOf(giver)}` }).click();
  await other.getByRole('button', { name: 'Ja, sluta' }).click();
  await expect(other.getByRole('heading', { name: 'Inga fullmakter nu' })).toBeVisible();
  await other.context().close();
  await page.reload();
  await expect(page.getByText('Bara du sköter dina ärenden här.')).toBeVisible();
});

test('one seals the own journal at once, and opens it the next day', { tag: '@desktop' }, async ({
  page,
  sandbox,
}) => {
  const self = await sandbox.persona('guardian');
  await signIn(page, self, `/person/${self.patientId}`);
  await page.getByRole('link', { name: 'Försegla min journal' }).click();
  await expect(title(page, 'Försegla min journal')).toBeFocused();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('button', { name: 'Försegla journalen' }).click();
  await page.getByRole('button', { name: 'Ja, försegla' }).click();
  await expect(page.getByRole('heading', { name: 'Journalen är förseglad', exact: true })).toBeFocused();

  await page.goto(`/person/${self.patientId}/journal`);
  await expect(page.getByText('Journalen är förseglad.')).toBeVisible();

  await page.goto(`/person/${self.patientId}/journal/forsegling`);
  await page.getByRole('button', { name: 'Öppna journalen igen' }).click();
  await page.getByRole('button', { name: 'Ja, öppna den i morgon' }).click();
  await expect(page.getByText(/^Du har bett att den öppnas/)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/person/${self.patientId}/journal`);
  await expect(page.getByText(/^Det öppnas den/)).toBeVisible();
  await page.getByRole('link', { name: 'Till förseglingen av min journal' }).click();
  await expect(title(page, 'Försegla min journal')).toBeVisible();
});
