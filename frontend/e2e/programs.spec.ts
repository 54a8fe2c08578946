import { expect, expectAccessible, expectReflow, nameOf, signIn, test, title, toQueue } from './test';
import { workAt } from './work';

test('a guardian goes on with a child: what is written survives, and the clinic reads what is done', {
  tag: '@phone',
}, async ({ page, browser, sandbox }) => {
  const child = await sandbox.persona('child-small');
  const name = nameOf(child);
  await signIn(page, await sandbox.guardianOf(child), `/person/${child.patientId}`);
  await page.getByRole('link', { name: `Program för ${name}` }).click();
  await expect(title(page, `Program för ${name}`)).toBeFocused();
  await expect(page.getByText('2 av 7 steg')).toBeVisible();
  await expectReflow(page);
  await page.getByRole('link', { name: `Fortsätt med Modiga steg inför sprutan för ${name}` }).click();
  await expect(page.getByText('Öppnas när stegen före är klara.').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: `Fortsätt med steg 3 för ${name}` }).click();
  await expect(title(page, 'Steg 3: Andas som en ballong')).toBeFocused();
  await page.getByRole('button', { name: 'En gång till' }).click();
  await expect(page.getByText(/^Sparat \d/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Gjort 1 av 7 gånger')).toBeVisible();
  await page.getByRole('button', { name: 'Steget är klart' }).click();
  await expect(title(page, 'Steg 4: Min hjälpare')).toBeFocused();

  await test.step('without contact nothing is lost', async () => {
    await page.context().setOffline(true);
    await page.getByLabel('Ett gosedjur').check();
    await expect(page.getByText(/Ingen kontakt just nu/)).toBeVisible();
    await page.context().setOffline(false);
    await expect(page.getByText(/^Sparat \d/)).toBeVisible();
    await page.getByRole('button', { name: 'Steget är klart' }).click();
    await expect(title(page, 'Steg 5: Lek mottagning')).toBeFocused();
  });

  const staff = await (await browser.newContext()).newPage();
  await workAt(staff, sandbox, { staff: 'staff-care-a', as: 'Vårdpersonal', queue: 'Program' });
  await staff.getByRole('link', { name: `Följ Modiga steg inför sprutan för ${name}` }).click();
  await expect(staff.getByRole('region', { name: 'Patient' })).toContainText(name);
  await expect(staff.getByText('4 av 7 steg')).toBeVisible();
  await expect(staff.getByText('Ett gosedjur')).toBeVisible();
  await expectAccessible(staff);
  await staff.getByText('Avsluta programmet', { exact: true }).click();
  await staff.getByLabel('Skäl, som patienten läser').fill('Vi tar det på besöket.');
  await staff.getByRole('button', { name: `Avsluta programmet för ${name}` }).click();
  await expect(staff.getByText(/^Avslutat av mottagningen/)).toBeVisible();
  await staff.context().close();

  await page.getByRole('link', { name: 'Till stegen' }).click();
  await page.reload();
  await expect(page.getByText('Vi tar det på besöket.')).toBeVisible();
});

test('the clinic makes a programme and gives it; one goes through it, in two windows, to the end', {
  tag: '@desktop',
}, async ({ page, browser, sandbox }) => {
  const self = await sandbox.persona('guardian');
  const staff = await (await browser.newContext()).newPage();
  await workAt(staff, sandbox, { staff: 'staff-care-a', as: 'Vårdpersonal', queue: 'Program' });
  await staff.getByRole('link', { name: 'Programutbudet' }).click();
  await staff.getByRole('link', { name: 'Gör ett nytt program' }).click();
  await staff.getByRole('button', { name: 'Spara' }).click();
  await expect(staff.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
  await staff.getByLabel('Namn').fill('Lugnare mage');
  await staff.getByLabel('För vem, och vad handlar det om?').fill('För vuxna med orolig mage.');
  await staff.getByLabel('Antal veckor').fill('2');
  const step = (place: number) => staff.getByRole('group', { name: `Steg ${place}`, exact: true });
  for (const place of [1, 2]) {
    await staff.getByRole('button', { name: 'Lägg till ett steg' }).click();
    await step(place).getByLabel('Vad gör patienten?').selectOption('Svarar på en fråga');
    await step(place)
      .getByLabel(`Rubrik på steg ${place}`)
      .fill(['Med egna ord', 'På skalan'][place - 1] ?? '');
    await step(place).getByLabel('Frågan').fill('Hur mår magen?');
  }
  await step(2).getByLabel('Hur svarar patienten?').selectOption('På en skala från 0 till 10');
  await step(2).getByLabel('0 betyder', { exact: true }).fill('Mycket dåligt');
  await step(2).getByLabel('10 betyder').fill('Mycket bra');
  await staff.getByRole('button', { name: 'Flytta upp steg 2' }).click();
  await expect(step(1).getByLabel('Rubrik på steg 1')).toHaveValue('På skalan');
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Förhandsgranska' }).click();
  await expect(staff.getByText('0 betyder ”Mycket dåligt”, 10 betyder ”Mycket bra”.')).toBeVisible();
  await expectReflow(staff);
  await staff.getByRole('button', { name: 'Tillbaka till redigeringen' }).click();
  await staff.getByRole('button', { name: 'Spara' }).click();
  await expect(title(staff, 'Lugnare mage')).toBeVisible();
  await staff.getByRole('button', { name: 'Publicera', exact: true }).click();
  await expect(staff.getByText('Publicerat, utgåva 1', { exact: true })).toBeVisible();
  await toQueue(staff, 'Program');
  await staff.getByRole('link', { name: 'Ge ett program' }).click();
  await staff.getByRole('button', { name: 'Välj Lugnare mage' }).click();
  await staff.getByRole('button', { name: `Välj ${nameOf(self)}` }).click();
  await staff.getByLabel('Hälsning till patienten').fill('Hoppas att det hjälper!');
  await staff.getByRole('button', { name: `Ge Lugnare mage till ${nameOf(self)}` }).click();
  await expect(title(staff, `${nameOf(self)} har fått Lugnare mage`)).toBeFocused();
  await staff.context().close();

  await signIn(page, self, `/person/${self.patientId}/program`);
  await page.getByRole('link', { name: 'Fortsätt med Lugnare mage' }).click();
  await expect(page.getByText('Hoppas att det hjälper!')).toBeVisible();
  await page.getByRole('link', { name: 'Fortsätt med steg 1' }).click();
  await page.getByRole('radio', { name: '7', exact: true }).check({ force: true });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Steget är klart' }).click();
  await expect(title(page, 'Steg 2: Med egna ord')).toBeFocused();

  await test.step('two windows: both answers are shown, and one is chosen', async () => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByLabel('Ditt svar').fill('Från det andra fönstret.');
    await expect(other.getByText(/^Sparat \d/)).toBeVisible();
    await page.getByLabel('Ditt svar').fill('Härifrån.');
    await expect(page.getByRole('alert')).toContainText('Från det andra fönstret.');
    await expectAccessible(page);
    await expect(page.getByLabel('Ditt svar')).toHaveValue('Härifrån.');
    await page.getByRole('button', { name: 'Spara mitt i stället' }).click();
    await expect(page.getByText(/^Sparat \d/)).toBeVisible();
    await other.close();
  });

  await page.getByRole('button', { name: 'Steget är klart' }).click();
  await expect(page.getByText('2 av 2 steg')).toBeVisible();
  await page.getByRole('button', { name: 'Avsluta programmet' }).click();
  await expect(page.getByRole('heading', { name: 'Vad händer sedan?' })).toBeVisible();
  await expect(page.getByText('Härifrån.')).toBeVisible();
  await page.getByRole('link', { name: 'Till programmen' }).click();
  await expect(page.getByRole('heading', { name: 'Tidigare program' })).toBeVisible();
});
