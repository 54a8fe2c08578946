import { expect, expectAccessible, expectReflow, nameOf, signIn, test, title } from './test';
import { workAt } from './work';

test('a young person reads the log, checks a row, asks about another, and is answered', {
  tag: '@desktop',
}, async ({ page, browser, sandbox }) => {
  const young = await sandbox.persona('child-15-maturity');
  await signIn(page, young, `/person/${young.patientId}`);
  await page.getByRole('link', { name: 'Vem har varit här?' }).click();
  await expect(title(page, 'Vem har varit här?')).toBeFocused();
  await expect(page.getByText('Sara Bergström, vårdnadshavare').first()).toBeVisible();
  await expect(page.getByText('Läkare, Kullens vårdcentral').first()).toBeVisible();
  await expect(page.getByText('Någon utan rätt att se något här')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);

  await test.step('a row is checked in the browser', async () => {
    await page.getByText(/^Mer om händelsen: Besvarade en receptförnyelse/).click();
    await expect(async () => {
      await page.getByRole('button', { name: /^Kontrollera raden: Besvarade en receptförnyelse/ }).click();
      await expect(page.getByText(/^Raden stämmer\. Den är nummer/)).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await page.getByText('Så kontrolleras det').click();
    await expect(page.getByText('"operation":"answerUnitRenewal"')).toBeVisible();
    await expectReflow(page);
  });

  await page.getByRole('button', { name: /^Stämmer det här\? Besvarade en receptförnyelse/ }).click();
  await expect(page.getByRole('heading', { name: 'Fråga mottagningen' })).toBeFocused();
  await page.getByLabel('Vad undrar du?').fill('Jag har inte bett om något recept.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Skicka frågan' }).click();
  const questions = page.getByRole('region', { name: 'Dina frågor' });
  await expect(
    questions.getByText('Frågan är skickad till Kullens vårdcentral. De har inte svarat än.'),
  ).toBeVisible();
  await expect(questions.getByText(/patientnämnden i din region/)).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);

  const staff = await (await browser.newContext()).newPage();
  await workAt(staff, sandbox, {
    staff: 'staff-manager-a',
    as: 'Verksamhetschef',
    queue: 'Frågor om loggen',
  });
  await expect(staff.getByText(/^Gjordes .* av Anders Hedlund, Läkare\.$/)).toBeVisible();
  await staff.getByRole('button', { name: `Läs frågan från ${nameOf(young)} om ` }).click();
  await expect(staff.getByRole('region', { name: 'Patient' })).toContainText(nameOf(young));
  await expect(staff.getByText('Anders Hedlund, Läkare')).toBeVisible();
  await expect(staff.getByText('Jag har inte bett om något recept.')).toBeVisible();
  await staff.getByRole('button', { name: 'Börja med ärendet' }).click();
  await staff.getByRole('button', { name: `Skicka svaret till ${nameOf(young)}` }).click();
  await expect(staff.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
  await staff.getByLabel('Det var rätt: det hörde till vården').check();
  await staff.getByLabel('Svar, som patienten läser').fill('Receptet gällde din astmamedicin.');
  await expectAccessible(staff);
  await staff.getByRole('button', { name: `Skicka svaret till ${nameOf(young)}` }).click();
  await expect(staff.getByText(`Svaret är skickat till ${nameOf(young)}.`)).toBeVisible();
  await staff.context().close();

  await page.reload();
  await expect(questions.getByText('Kullens vårdcentral svarar att det var rätt:')).toBeVisible();
  await expect(questions.getByText('Receptet gällde din astmamedicin.')).toBeVisible();
});

test('a guardian reads who has been there for the child, and chooses what is shown', {
  tag: '@phone',
}, async ({ page, sandbox }) => {
  const child = await sandbox.persona('child-small');
  const name = nameOf(child);
  await signIn(page, await sandbox.guardianOf(child), `/person/${child.patientId}/recept`);
  await expect(title(page, `Recept för ${name}`)).toBeVisible();
  await page.goto(`/person/${child.patientId}/logg`);
  await expect(title(page, `Vem har varit hos ${name}?`)).toBeVisible();
  await expect(page.getByText('Såg recept')).toHaveCount(0);
  await page.getByRole('link', { name: 'Visa även det du själv har gjort' }).click();
  await expect(page.getByText('Såg recept').first()).toBeVisible();
  await page.getByText('Välj vad som visas').click();
  await page.getByLabel('Vården', { exact: true }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page).toHaveURL(/vem=STAFF/);
  await expect(page.getByRole('heading', { level: 2, name: 'Inget att visa' })).toBeVisible();
  await page.getByRole('button', { name: 'Ta bort valen' }).click();
  await expect(page.getByText('Här visas vad andra har gjort.')).toBeVisible();
});

test('the operations manager goes through a sample', { tag: '@desktop' }, async ({ page, sandbox }) => {
  await workAt(page, sandbox, {
    staff: 'staff-manager-a',
    as: 'Verksamhetschef',
    queue: 'Stickprov ur loggen',
  });
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('button', { name: 'Ta stickprovet' }).click();
  await expect(title(page, /^Stickprov /)).toBeFocused();
  await expect(page.getByText('Egna eller eget barns uppgifter')).toBeVisible();
  await expect(page.getByText('Ingen koppling till mottagningen')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('button', { name: /^Följ upp: .*Tyra Engström$/ }).click();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
  await page.getByLabel('Vad ska följas upp?').fill('Fråga varför.');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Bedömt: Följ upp.')).toBeVisible();
  await page
    .getByRole('button', { name: /^I sin ordning: / })
    .last()
    .click();
  await expect(page.getByText('Bedömt: I sin ordning.')).toBeVisible();
  await expect(page.locator('li > div:focus')).toContainText('Bedömt: I sin ordning.');
  await page.getByRole('link', { name: 'Till stickproven' }).click();
  await expect(page.getByText('1 att följa upp')).toBeVisible();
});
