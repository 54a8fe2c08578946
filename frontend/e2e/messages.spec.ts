import type { Page } from '@playwright/test';
import { giveCode, sentBySms } from './passwords';
import type { Persona, Sandbox } from './sandbox';
import { expect, expectAccessible, nameOf, signIn, test, title, toQueue } from './test';

const clinic = 'Kullens vårdcentral';
/** A PNG of one pixel. */
const picture = {
  name: 'utslag.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Opens the queue of messages, at work at the clinic. */
async function queue(page: Page, sandbox: Sandbox): Promise<void> {
  await signIn(page, await sandbox.persona('staff-care-a'), '/personal');
  await page.getByRole('button', { name: `Arbeta på ${clinic} som Vårdpersonal` }).click();
  await toQueue(page, 'Meddelanden');
  await expect(title(page, 'Meddelanden')).toBeVisible();
}

/** From the home page to the receipt, and the clinic's answer back. */
async function writeAndBeAnswered(page: Page, own: Page, sandbox: Sandbox, whom: Persona, who: Persona) {
  const self = whom.patientId === who.patientId;
  const of = self ? '' : ` för ${nameOf(whom)}`;
  await test.step('written, kept, looked at and sent', async () => {
    await signIn(own, who, `/person/${whom.patientId}`);
    await own
      .getByRole('link', { name: self ? 'Läs och skriv meddelanden' : `Meddelanden för ${nameOf(whom)}` })
      .click();
    await own.getByRole('link', { name: `Skriv ett meddelande${of}` }).click();
    await own.getByRole('button', { name: 'Fortsätt' }).click();
    await expect(own.getByRole('link', { name: 'Skriv ett meddelande.' })).toBeVisible();
    await own.getByRole('radio', { name: clinic }).check();
    await expect(own.getByText('Mottagningen brukar svara inom 2 arbetsdagar.')).toBeVisible();
    await own.getByLabel('Vad gäller det?').fill('Hosta i tre veckor');
    await own.getByLabel('Meddelande', { exact: true }).fill('Hostan går inte över.\nVad gör vi?');
    await expect(own.getByText(/^Sparat \d\d[:.]\d\d/)).toBeVisible();
    await own.reload();
    await expect(own.getByLabel('Vad gäller det?')).toHaveValue('Hosta i tre veckor');
    await own
      .getByLabel('Bifoga filer')
      .setInputFiles({ ...picture, name: 'fil.html', buffer: Buffer.from('<p>') });
    await expect(own.getByText(/fil.html går inte att bifoga/)).toBeVisible();
    await own.getByLabel('Bifoga filer').setInputFiles(picture);
    await expect(own.getByRole('button', { name: 'Ta bort utslag.png' })).toBeVisible();
    await expectAccessible(own);
    await own.getByRole('button', { name: 'Fortsätt' }).click();
    await expect(title(own, 'Stämmer det här?')).toBeFocused();
    await expectAccessible(own);
    await own.getByRole('button', { name: `Skicka meddelandet${of}` }).click();
    await expect(title(own, 'Meddelandet är skickat')).toBeVisible();
    await own.getByRole('link', { name: 'Till meddelandet' }).click();
    await expect(own.getByText('Väntar på svar från mottagningen.')).toBeVisible();
    await expect(own.getByText(/räknar med att svara senast/)).toBeVisible();
  });

  await test.step('staff see whom it is about, and answer', async () => {
    await queue(page, sandbox);
    const row = page.locator('.rows > li').filter({ hasText: nameOf(whom) });
    await row.getByRole('link', { name: 'Öppna: Hosta i tre veckor' }).click();
    await expect(page.getByRole('region', { name: 'Patient' })).toContainText(nameOf(whom));
    await expect(page.getByRole('link', { name: 'utslag.png' })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Meddelande', { exact: true }).fill('Ring oss i morgon.');
    await page.getByRole('button', { name: `Skicka svaret till ${nameOf(whom)}` }).click();
    await expect(page.getByText('Svaret är skickat.').first()).toBeVisible();
  });

  await test.step('it is there to read, and to be answered', async () => {
    await own.goto(`/person/${whom.patientId}/meddelanden`);
    const card = own.locator('.card').filter({ hasText: 'Hosta i tre veckor' });
    await expect(card).toContainText('1 oläst');
    await expect(card).toContainText('Mottagningen har skrivit senast.');
    await card.getByRole('link').click();
    await expect(own.getByText('Ring oss i morgon.')).toBeVisible();
    await expectAccessible(own);
    await own.getByLabel('Meddelande', { exact: true }).fill('Tack!');
    await own.getByRole('button', { name: `Skicka meddelandet${of}` }).click();
    await expect(own.getByRole('listitem').filter({ hasText: 'Tack!' })).toBeVisible();
    await own.goto(`/person/${whom.patientId}/meddelanden`);
    await expect(card).not.toContainText('oläst');
  });
}

test('a guardian writes for a child, and is answered', { tag: '@phone' }, async ({
  page,
  browser,
  sandbox,
}) => {
  const child = await sandbox.persona('child-small');
  const guardian = await sandbox.persona('guardian');
  const own = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await writeAndBeAnswered(page, own, sandbox, child, guardian);

  await test.step('what the clinic closes is read, and something new is begun', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Avsluta', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Öppna igen' })).toBeVisible();
    await own.reload();
    await own.getByRole('link', { name: 'Hosta i tre veckor' }).click();
    await expect(own.getByText('Avslutad av mottagningen.')).toBeVisible();
    await expect(own.getByRole('link', { name: `Skriv ett meddelande för ${nameOf(child)}` })).toBeVisible();
  });
  await own.context().close();
});

test('somebody writes for themself, and is answered', { tag: '@desktop' }, async ({
  page,
  browser,
  sandbox,
}) => {
  const guardian = await sandbox.persona('guardian');
  const own = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await writeAndBeAnswered(page, own, sandbox, guardian, guardian);
  await own.context().close();
});

test('what staff hide from guardians is not there for them', { tag: '@desktop' }, async ({
  page,
  browser,
  sandbox,
}) => {
  const child = await sandbox.persona('child-small');
  await queue(page, sandbox);
  await page.getByRole('link', { name: 'Skriv till en patient' }).click();
  await page.getByRole('button', { name: `Skriv till ${nameOf(child)}` }).click();
  await expect(page.getByRole('region', { name: 'Patient' })).toContainText(nameOf(child));
  await page.getByLabel('Vad gäller det?').fill('Bara till dig');
  await page.getByLabel('Meddelande', { exact: true }).fill('Det här är dolt.');
  await page.getByRole('checkbox', { name: 'Dölj för vårdnadshavare' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Skicka till ${nameOf(child)}` }).click();
  await expect(title(page, `Meddelandet är skickat till ${nameOf(child)}.`)).toBeVisible();
  const own = await (await browser.newContext()).newPage();
  await signIn(own, await sandbox.persona('guardian'), `/person/${child.patientId}/meddelanden`);
  await expect(own.getByRole('link', { name: 'Utslag efter medicin' })).toBeVisible();
  await expect(own.getByText('Bara till dig')).toHaveCount(0);
  await own.context().close();
});

for (const [key, tag] of [
  ['child-small', '@phone'],
  ['guardian', '@desktop'],
] as const) {
  test(`notices about ${key} go where one has chosen`, { tag }, async ({ page, browser, sandbox }) => {
    const whom = await sandbox.persona(key);
    const guardian = await sandbox.persona('guardian');
    const number = '+46701740606';
    await signIn(page, guardian, `/person/${whom.patientId}/aviseringar`);
    await expect(page.getByRole('heading', { level: 1, name: /^Aviseringar om/ })).toBeVisible();
    const mail = page.getByRole('checkbox', { name: 'Skicka e-post' });
    if (await mail.isChecked()) await mail.uncheck();
    await page.getByRole('checkbox', { name: 'Skicka SMS' }).check();
    await page.getByRole('radio', { name: 'Till ett annat nummer' }).check();
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect(page.getByRole('link', { name: 'Skriv ett mobilnummer.' })).toBeVisible();
    await page.getByLabel('Mobilnummer').fill('070-174 06 06');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect(title(page, 'Skriv koden')).toBeVisible();
    await giveCode(page, await sentBySms(sandbox, /^(\d{6}) /, number), 'Spara');
    await expect(page.getByRole('status').filter({ hasText: 'Dina val är sparade.' }).first()).toBeVisible();

    const work = await (await browser.newContext()).newPage();
    await queue(work, sandbox);
    await work.getByRole('link', { name: 'Skriv till en patient' }).click();
    await work.getByRole('button', { name: `Skriv till ${nameOf(whom)}` }).click();
    await work.getByLabel('Vad gäller det?').fill('Dags för kontroll');
    await work.getByLabel('Meddelande', { exact: true }).fill('Hör av er.');
    await work.getByRole('button', { name: `Skicka till ${nameOf(whom)}` }).click();
    const notice = await sentBySms(sandbox, /^(.*nytt meddelande\..*)$/, number);
    expect(notice).not.toContain(nameOf(whom).split(' ')[0] ?? '');
    expect(notice).not.toContain('Kullens');
    await work.context().close();
  });
}
