import { expect, expectAccessible, expectReflow, nameOf, signIn, test, title } from './test';
import { workAt } from './work';

test('a guardian renews for a child, and the clinic renews it', { tag: '@phone' }, async ({
  page,
  browser,
  sandbox,
}) => {
  const child = await sandbox.persona('child-small');
  const name = nameOf(child);
  await signIn(page, await sandbox.guardianOf(child), `/person/${child.patientId}`);
  await page.getByRole('link', { name: `Recept för ${name}` }).click();
  await expect(title(page, `Recept för ${name}`)).toBeFocused();
  await expect(page.getByText('1 av 4')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);

  await page.getByRole('link', { name: `Förnya Cetirizin för ${name}` }).click();
  await expect(title(page, `Förnya Cetirizin för ${name}`)).toBeFocused();
  await expect(page.getByLabel('Kullens vårdcentral')).toBeChecked();
  await page.getByLabel('Hydrokortison 1 %').check();
  await page.getByLabel('Vill du säga något till mottagningen?').fill('Den tar slut på fredag.');
  await expectAccessible(page);
  await page.getByRole('button', { name: `Skicka förnyelsen för ${name}` }).click();
  await expect(title(page, '2 förnyelser är skickade')).toBeFocused();
  await page.getByRole('link', { name: 'Till recepten' }).click();
  await expect(page.getByText('Skickad till Kullens vårdcentral. Ingen har börjat än.')).toHaveCount(2);
  await expect(page.getByRole('link', { name: `Förnya Cetirizin för ${name}` })).toHaveCount(0);

  const staff = await (await browser.newContext()).newPage();
  await workAt(staff, sandbox, { staff: 'staff-physician-a', as: 'Läkare', queue: 'Receptförnyelser' });
  await staff.getByRole('button', { name: `Öppna Cetirizin 5 mg för ${name}` }).click();
  await expect(staff.getByRole('region', { name: 'Patient' })).toContainText(name);
  await expect(staff.getByText('Den tar slut på fredag.')).toBeVisible();
  await staff.getByRole('button', { name: 'Börja med ärendet' }).click();
  await staff.getByRole('button', { name: `Skicka svaret till ${name}` }).click();
  await expect(staff.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
  await staff.getByLabel('Förnya receptet').check();
  await expectAccessible(staff);
  await staff.getByRole('button', { name: `Skicka svaret till ${name}` }).click();
  await expect(staff.getByText(`Receptet är förnyat. ${name} ser det nu.`)).toBeVisible();
  await staff.context().close();

  await page.reload();
  await expect(page.getByText('4 av 4')).toBeVisible();
  await expect(page.getByRole('link', { name: `Förnya Cetirizin för ${name}` })).toBeVisible();
});

test('one renews for oneself, takes it back, sends it anew and reads why not', { tag: '@desktop' }, async ({
  page,
  browser,
  sandbox,
}) => {
  const self = await sandbox.persona('guardian');
  await signIn(page, self, `/person/${self.patientId}/recept`);
  await expect(title(page, 'Mina recept')).toBeVisible();
  await expect(page.getByText(/Mottagningen har avslutat behandlingen/)).toBeVisible();
  const send = async () => {
    await page.getByRole('link', { name: 'Förnya Levotyroxin', exact: true }).click();
    await page.getByRole('button', { name: 'Skicka förnyelsen' }).click();
    await page.getByRole('link', { name: 'Till recepten' }).click();
  };
  await send();
  await page.getByRole('button', { name: 'Ta tillbaka förnyelsen av Levotyroxin' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Förnyelsen är tillbakatagen.' })).toBeAttached();
  await send();

  const staff = await (await browser.newContext()).newPage();
  await workAt(staff, sandbox, { staff: 'staff-care-a', as: 'Vårdpersonal', queue: 'Receptförnyelser' });
  await staff.getByRole('button', { name: `Öppna Levotyroxin 75 mikrogram för ${nameOf(self)}` }).click();
  await staff.getByRole('button', { name: 'Börja med ärendet' }).click();
  await expect(staff.getByLabel('Patienten behöver komma på besök först')).toBeVisible();

  await test.step('what the clinic has begun with is not taken back', async () => {
    await page.getByRole('button', { name: 'Ta tillbaka förnyelsen av Levotyroxin' }).click();
    await expect(page.getByRole('alert')).toContainText('Mottagningen har redan börjat');
  });

  await staff.getByLabel('Patienten behöver komma på besök först').check();
  await staff.getByLabel('Skäl, som patienten läser').fill('Vi behöver ta prover först.');
  await staff.getByRole('button', { name: `Skicka svaret till ${nameOf(self)}` }).click();
  await expect(staff.getByText(`Svaret är skickat till ${nameOf(self)}.`)).toBeVisible();
  await staff.context().close();

  await page.reload();
  await expect(page.getByText(/vill träffa dig först/)).toBeVisible();
  await expect(page.getByText('Vi behöver ta prover först.')).toBeVisible();
});
