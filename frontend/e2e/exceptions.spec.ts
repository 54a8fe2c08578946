import type { Browser, Page } from '@playwright/test';
import type { Sandbox } from './sandbox';
import { expect, expectAccessible, expectReflow, nameOf, signIn, test, title } from './test';
import { workAt } from './work';

const clinic = 'Kullens vårdcentral';
const other = 'Specialistmottagningen Höjden';

/** Somebody else's window. */
const another = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();

/** Two things that the clinic has written: one to be opened, and one not. */
async function write(sandbox: Sandbox, patientId: string): Promise<void> {
  const about = { subject: { reference: 'Patient/p' }, performer: [{ reference: 'Organization/o' }] };
  const resource = (resource: object) => ({ resource });
  await sandbox.bundle(patientId, {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      resource({ resourceType: 'Patient', id: 'p' }),
      resource({
        resourceType: 'Organization',
        id: 'o',
        identifier: [{ system: 'urn:oid:1.2.752.29.4.19', value: 'SE5569999999-A101' }],
        name: clinic,
      }),
      resource({
        resourceType: 'Immunization',
        id: 'i',
        status: 'completed',
        vaccineCode: { text: 'Vaccin mot fästingburen hjärninflammation' },
        patient: { reference: 'Patient/p' },
        occurrenceDateTime: '2026-05-04',
        performer: [{ actor: { reference: 'Organization/o' } }],
      }),
      resource({
        resourceType: 'DiagnosticReport',
        id: 'r',
        status: 'final',
        code: { text: 'Samtal om sömn' },
        effectiveDateTime: '2026-05-05',
        ...about,
      }),
    ],
  });
}

test('a guardian reads exactly what the child and the clinic have opened, until the child takes it back', {
  tag: '@phone',
}, async ({ page, browser, sandbox }) => {
  const young = await sandbox.persona('child-14');
  const guardian = await sandbox.guardianOf(young);
  const name = nameOf(young);
  await write(sandbox, young.patientId);

  await test.step('the guardian applies, once for two clinics', async () => {
    await signIn(page, guardian, `/person/${young.patientId}`);
    await page.getByRole('link', { name: `Läsa journalen för ${name}: ansök och se svar` }).click();
    await expect(title(page, `Läsa journalen för ${name}`)).toBeVisible();
    await page.getByRole('link', { name: `Ansök om att läsa journalen för ${name}` }).click();
    const send = page.getByRole('button', { name: `Skicka ansökan om journalen för ${name}` });
    await send.click();
    await expect(page.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
    for (const unit of [clinic, other]) {
      await page.getByLabel('Sök mottagning').fill(unit);
      await page.getByRole('button', { name: `Välj ${unit}` }).click();
    }
    await page.getByLabel('Allt som mottagningen har skrivit').check();
    await page.getByLabel('Ett halvår').check();
    await page
      .getByLabel(`Vill du säga något till ${name} och mottagningen?`)
      .fill('Jag vill kunna hjälpa dig.');
    await expectAccessible(page);
    await send.click();
    await expect(title(page, 'Ansökan är skickad')).toBeFocused();
    await page.getByRole('link', { name: 'Till ansökningarna' }).click();
    await expect(page.getByText('Väntar på svar.')).toHaveCount(2);
    await expectAccessible(page);
    await expectReflow(page);
  });

  const own = await another(browser);
  await test.step('the child answers for each clinic', async () => {
    await signIn(own, young, `/person/${young.patientId}`);
    await expect(own.getByText('1 fråga till dig')).toBeVisible();
    await own.getByRole('link', { name: 'Vem får läsa?', exact: true }).click();
    await expect(
      own.getByRole('heading', { name: `${nameOf(guardian)} vill läsa i din journal` }),
    ).toBeVisible();
    await expect(own.getByText('Jag vill kunna hjälpa dig.')).toBeVisible();
    await expectAccessible(own);
    await expectReflow(own);
    await own.getByRole('button', { name: `Nej, inte från ${other}` }).click();
    await own.getByRole('button', { name: 'Ja, säg nej' }).click();
    await expect(own.getByText('Du har sagt nej.')).toBeVisible();
    await expect(own.getByText(/^Du kan ändra dig till ja fram till/)).toBeVisible();
    await own.getByRole('button', { name: `Ja, ${nameOf(guardian)} får läsa från ${clinic}` }).click();
    await expect(own.getByText(/Du har sagt ja. Mottagningen har inte bestämt än/)).toBeVisible();
  });

  await test.step('which the guardian cannot tell', async () => {
    await page.reload();
    await expect(page.getByText('Väntar på svar.')).toHaveCount(2);
  });

  const staff = await another(browser);
  await test.step('the operations manager opens a part', async () => {
    await workAt(staff, sandbox, {
      staff: 'staff-manager-a',
      as: 'Verksamhetschef',
      queue: 'Journalundantag',
    });
    await staff.getByRole('button', { name: `Öppna ärendet för ${name}` }).click();
    await expect(staff.getByRole('region', { name: 'Patient' })).toContainText(name);
    await staff.getByLabel('Bevilja mindre, eller för kortare tid').check();
    await staff.getByLabel('En del av det').check();
    await staff.getByLabel('Vaccinationer').check();
    await staff.getByLabel('Tre månader').check();
    // From the top, where the patient's name does not stand above what has been scrolled under it.
    await staff.evaluate(() => scrollTo(0, 0));
    await expectAccessible(staff);
    await staff.getByRole('button', { name: `Spara beslutet för ${name}` }).click();
    await expect(
      staff.getByText(`Beviljat. Vårdnadshavaren kan läsa det ni har öppnat för ${name}.`),
    ).toBeVisible();
  });

  await test.step('and the guardian reads that and nothing else', async () => {
    await page.reload();
    await expect(page.getByText('Ja.', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: `Läs journalen från ${clinic}` }).click();
    await expect(page.locator('.entry')).toHaveCount(1);
    await expect(page.getByText('Vaccin mot fästingburen hjärninflammation')).toBeVisible();
    await expect(page.getByText(/^Du får läsa en del av journalen till och med/)).toBeVisible();
    await expect(page.getByText(`${clinic}: Vaccinationer`)).toBeVisible();
    await expectAccessible(page);
    await page.goto('/');
    await expect(page.getByRole('link', { name: `Läs journalen för ${name}` })).toBeVisible();
    await page.goBack();
    await expect(page.locator('.entry')).toHaveCount(1);
  });

  await test.step('until the child takes it back', async () => {
    await own.reload();
    await expect(own.getByText(`${nameOf(guardian)} kan läsa.`)).toBeVisible();
    await own.getByRole('button', { name: `Ta tillbaka ditt ja för ${clinic}` }).click();
    await own.getByRole('button', { name: 'Ja, ta tillbaka det' }).click();
    await expect(own.getByText(/Du har tagit tillbaka ditt ja/)).toBeVisible();
    await page.reload();
    await expect(page.getByText('Vaccin mot fästingburen hjärninflammation')).toHaveCount(0);
    await page.goto(`/person/${young.patientId}/lasratt`);
    await expect(page.getByText('Nej.', { exact: true })).toHaveCount(1);
    await expect(page.getByText('Väntar på svar.')).toHaveCount(1);
  });
  await own.context().close();
  await staff.context().close();
});

test('a young person reads what a maturity assessment opens, and why it was taken back', {
  tag: '@desktop',
}, async ({ page, browser, sandbox }) => {
  const young = await sandbox.persona('child-15-maturity');
  const name = nameOf(young);
  const staff = await another(browser);
  await workAt(staff, sandbox, {
    staff: 'staff-manager-a',
    as: 'Verksamhetschef',
    queue: 'Mognadsbedömningar',
  });
  await staff.getByRole('button', { name: 'Gör en mognadsbedömning' }).click();
  await staff.getByRole('button', { name: `Välj ${name}` }).click();
  await staff.getByRole('button', { name: `Öppna journalen för ${name}` }).click();
  await expect(staff.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
  await staff.getByLabel('Allt som mottagningen har skrivit').check();
  await staff.getByLabel('Så länge det går').check();
  await staff.getByLabel('Varför är den unga mogen för det?').fill('Sköter sin astma själv.');
  await expectAccessible(staff);
  await staff.getByRole('button', { name: `Öppna journalen för ${name}` }).click();
  await expect(staff.getByText(`Bedömningen är sparad. ${name} kan läsa nu.`)).toBeVisible();

  await signIn(page, young, `/person/${young.patientId}/insyn`);
  await expect(page.getByText('Sköter sin astma själv.')).toBeVisible();
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: clinic, level: 3 }) });
  await expect(card.getByText('Du kan läsa nu.')).toBeVisible();

  await staff.getByRole('button', { name: `Ta tillbaka bedömningen för ${name}` }).click();
  await staff.getByLabel('Skäl').fill('Vi bedömer på nytt i vår.');
  await staff.getByRole('button', { name: `Ta tillbaka bedömningen för ${name}` }).click();
  await expect(staff.getByText(`Bedömningen för ${name} är tillbakatagen.`)).toBeVisible();
  await staff.context().close();

  await page.reload();
  await expect(card.getByText(/Mottagningen tog tillbaka det/)).toBeVisible();
  await expect(page.getByText('Vi bedömer på nytt i vår.')).toBeVisible();
});

test('a physician alone opens a journal for a guardian, and ends it', { tag: '@desktop' }, async ({
  page,
  browser,
  sandbox,
}) => {
  const young = await sandbox.persona('child-15-maturity');
  const guardian = await sandbox.guardianOf(young);
  const name = nameOf(young);
  await workAt(page, sandbox, { staff: 'staff-physician-a', as: 'Läkare', queue: 'Medicinska hinder' });
  await page.getByRole('button', { name: 'Öppna journalen för en vårdnadshavare' }).click();
  await page.getByRole('button', { name: `Välj ${name}` }).click();
  await page.getByLabel(nameOf(guardian)).check();
  await page.getByLabel('Allt som mottagningen har skrivit').check();
  await page.getByLabel('Tre månader').check();
  await page.getByRole('button', { name: `Öppna journalen för ${name}` }).click();
  await expect(page.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
  await page.getByLabel(/Vilket medicinskt hinder/).fill('Sövd efter en olycka, kan inte tillfrågas.');
  await page.getByRole('button', { name: `Öppna journalen för ${name}` }).click();
  await expect(page.getByText(`Journalen för ${name} är öppen för vårdnadshavaren.`)).toBeVisible();

  const reader = await another(browser);
  await signIn(reader, guardian, `/person/${young.patientId}/lasratt`);
  const decided = reader.getByRole('heading', {
    name: `En läkare på ${clinic} har beslutat att du får läsa`,
  });
  await expect(decided).toBeVisible();
  await expect(
    reader
      .locator('section, article, li')
      .filter({ has: decided })
      .last()
      .getByRole('button', { name: /Ta tillbaka ansökan/ }),
  ).toHaveCount(0);
  await expectAccessible(reader);
  await expect(reader.getByText('Sövd efter en olycka')).toHaveCount(0);

  const own = await another(browser);
  await signIn(own, young, `/person/${young.patientId}/insyn`);
  await expect(
    own.getByRole('heading', { name: `En läkare på ${clinic} har bestämt att ${nameOf(guardian)} får läsa` }),
  ).toBeVisible();
  await expect(own.getByText(/^Du blev inte tillfrågad/)).toBeVisible();
  await expect(own.getByText('Sövd efter en olycka')).toHaveCount(0);
  await expectAccessible(own);
  await expectReflow(own);
  await own.context().close();

  await page.getByRole('button', { name: `Avsluta undantaget för ${name}` }).click();
  await page.getByLabel('Skäl').fill('Kan bestämma själv igen.');
  await page.getByRole('button', { name: `Avsluta undantaget för ${name}` }).click();
  await expect(page.getByText(`Undantaget för ${name} är avslutat.`)).toBeVisible();
  await reader.reload();
  await expect(reader.getByText('Det är slut. Du kan inte läsa längre.')).toBeVisible();
  await reader.context().close();
});
