import type { Page } from '@playwright/test';
import { after, earlyToday, minute, type Persona, type Sandbox } from './sandbox';
import { expect, nameOf, signIn, test, title } from './test';
import { workAt } from './work';

const unit = 'Kullens vårdcentral';

/** Somebody who acts, for whom, and what the page calls that person (nothing for oneself). */
type Errand = { actor: Persona; patient: Persona; whose: string };
const errands = ['oneself', 'a child'] as const;

async function errandFor(sandbox: Sandbox, whom: (typeof errands)[number]): Promise<Errand> {
  const actor = await sandbox.persona('guardian');
  const patient = whom === 'oneself' ? actor : await sandbox.persona('child-small');
  return { actor, patient, whose: whom === 'oneself' ? '' : ` för ${nameOf(patient)}` };
}

/** From the person's first page to the free times of the clinic. */
async function toFreeTimes(page: Page, { whose }: Errand): Promise<void> {
  await page.getByRole('link', { name: whose ? `Tider${whose}` : 'Mina tider' }).click();
  await page.getByRole('link', { name: `Boka eller beställ tid${whose}` }).click();
  await page.getByRole('link', { name: `Boka tid direkt ${unit}` }).click();
  await expect(page.getByRole('heading', { name: 'Första lediga tid' })).toBeVisible();
}

const times = (page: Page) => page.locator('.times .button');
const coming = (page: Page) => page.getByRole('region', { name: 'Kommande tider' });

for (const [index, whom] of errands.entries()) {
  const tag = ['@phone', '@desktop'][index];
  test(`a free time is booked, moved and cancelled for ${whom}`, { tag }, async ({ page, sandbox }) => {
    const errand = await errandFor(sandbox, whom);
    const { actor, patient, whose } = errand;
    // The first free time is tomorrow's, and can be cancelled until the same time today.
    await sandbox.setClock(earlyToday());
    await signIn(page, actor, `/person/${patient.patientId}`);
    await toFreeTimes(page, errand);

    await test.step('it is held, looked at and booked', async () => {
      await page.getByLabel('Typ av besök').selectOption('Provtagning');
      await expect(page).toHaveURL(/typ=/);
      await expect(times(page).first()).toContainText('Provtagning');
      await page.getByRole('button', { name: 'Välj första lediga tid' }).click();
      await expect(title(page, 'Stämmer det här?')).toBeFocused();
      await expect(page.getByText(/Tiden hålls i [45] min/)).toBeVisible();
      await page.goBack();
      await expect(page.getByLabel('Typ av besök').locator('option:checked')).toHaveText('Provtagning');
      await page.getByRole('button', { name: 'Välj första lediga tid' }).click();
      await expect(title(page, 'Stämmer det här?')).toBeFocused();
      await page.getByLabel(/Vad gäller besöket/).fill('Kontroll av järn.');
      await page.getByRole('button', { name: `Boka tiden${whose}` }).click();
      await expect(title(page, `Tiden är bokad${whose}`)).toBeFocused();
      await expect(page.getByText(/Kan avbokas eller ombokas här till/)).toBeVisible();
    });
    await test.step('it goes into a calendar that others may see', async () => {
      const link = page.getByRole('link', { name: 'Lägg i kalendern' });
      const file = await (await page.request.get((await link.getAttribute('href')) ?? '')).text();
      expect(file).toContain('SUMMARY:Vårdbesök\r\n');
      expect(file).not.toContain('Provtagning');
    });
    await page.getByRole('link', { name: whose ? `Till tider${whose}` : 'Till mina tider' }).click();
    const card = coming(page).getByRole('listitem').filter({ hasText: 'Kontroll av järn.' });
    const before = await card.getByRole('heading').innerText();

    await test.step('it is moved in one step', async () => {
      await card.getByRole('link', { name: new RegExp(`^Boka om${whose}`) }).click();
      await expect(title(page, `Boka om tiden${whose}`)).toBeVisible();
      await times(page).last().click();
      await expect(title(page, 'Vill du byta till den här tiden?')).toBeFocused();
      await expect(page.getByText(before)).toBeVisible();
      await page.getByRole('button', { name: `Byt till den nya tiden${whose}` }).click();
      await expect(title(page, `Tiden är ombokad${whose}`)).toBeFocused();
      await page.getByRole('link', { name: whose ? `Till tider${whose}` : 'Till mina tider' }).click();
      await expect(card).toBeVisible();
      await expect(card.getByRole('heading')).not.toHaveText(before);
    });
    await test.step('and cancelled', async () => {
      await card.getByRole('button', { name: new RegExp(`^Avboka${whose}`) }).click();
      await card.getByRole('button', { name: 'Ja, avboka' }).click();
      await expect(card).toHaveCount(0);
      const past = page.getByRole('region', { name: 'Tidigare och avbokade' });
      await expect(past.getByRole('listitem').filter({ hasText: 'Kontroll av järn.' })).toContainText(
        'Avbokad',
      );
    });
  });
}

test('who comes second keeps the choices and gets the nearest times', { tag: '@desktop' }, async ({
  page,
  browser,
  sandbox,
}) => {
  const errand = await errandFor(sandbox, 'oneself');
  const { actor } = errand;
  await signIn(page, actor, `/person/${actor.patientId}`);
  await toFreeTimes(page, errand);
  await page.getByLabel('Typ av besök').selectOption('BVC');
  await expect(times(page).first()).toContainText('BVC');

  const other = await (await browser.newContext()).newPage();
  const first = await sandbox.persona('per-patient');
  await signIn(other, first, `/person/${first.patientId}`);
  await toFreeTimes(other, { actor: first, patient: first, whose: '' });
  await other.getByLabel('Typ av besök').selectOption('BVC');
  await other.getByRole('button', { name: 'Välj första lediga tid' }).click();
  await expect(title(other, 'Stämmer det här?')).toBeVisible();

  await page.getByRole('button', { name: 'Välj första lediga tid' }).click();
  const lost = page.getByRole('alert');
  await expect(lost).toContainText('Någon annan hann före');
  await expect(page.getByLabel('Typ av besök').locator('option:checked')).toHaveText('BVC');
  await lost.getByRole('button').first().click();
  await expect(title(page, 'Stämmer det här?')).toBeVisible();
  await page.getByRole('button', { name: 'Boka tiden' }).click();
  await expect(title(page, 'Tiden är bokad')).toBeVisible();
  await other.context().close();
});

test('a time that is no longer held is held again, with what was written', { tag: '@desktop' }, async ({
  page,
  sandbox,
}) => {
  const errand = await errandFor(sandbox, 'a child');
  await signIn(page, errand.actor, `/person/${errand.patient.patientId}`);
  await toFreeTimes(page, errand);
  await page.getByRole('button', { name: 'Välj första lediga tid' }).click();
  await page.getByLabel(/Vad gäller besöket/).fill('Eksem.');
  await sandbox.setClock(after(6 * minute));
  await expect(async () => {
    // The page may have seen it by itself.
    const book = page.getByRole('button', { name: /^Boka tiden/ });
    if (await book.isVisible()) await book.click({ timeout: 1_000 });
    await expect(page.getByText('Tiden hålls inte längre.')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.getByRole('button', { name: 'Håll tiden igen' }).click();
  await expect(page.getByLabel(/Vad gäller besöket/)).toHaveValue('Eksem.');
  await page.getByRole('button', { name: /^Boka tiden/ }).click();
  await expect(title(page, /^Tiden är bokad/)).toBeVisible();
});

const work = (page: Page, sandbox: Sandbox, queue: string) =>
  workAt(page, sandbox, { staff: 'staff-care-a', as: 'Vårdpersonal', queue });

async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('group', { name: label });
  for (const [index, part] of day.split('-').entries()) {
    await field.getByRole('spinbutton').nth(index).click();
    await page.keyboard.type(part);
  }
}

for (const [index, whom] of errands.entries()) {
  const tag = ['@desktop', '@phone'][index];
  test(`a time is asked for, for ${whom}, and the clinic answers`, { tag }, async ({
    page,
    browser,
    sandbox,
  }) => {
    const { actor, patient, whose } = await errandFor(sandbox, whom);
    await signIn(page, actor, `/person/${patient.patientId}/tider/boka`);
    await page.getByRole('link', { name: `Beställ tid ${unit}` }).click();
    await page.getByRole('button', { name: `Skicka beställningen${whose}` }).click();
    await expect(page.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
    await page.getByLabel('Vad gäller det?').fill('Klåda sedan en månad.');
    await page.getByLabel('Fredag').check();
    await page.getByRole('button', { name: `Skicka beställningen${whose}` }).click();
    await expect(title(page, 'Beställningen är skickad')).toBeFocused();
    await page.getByRole('link', { name: whose ? `Till tider${whose}` : 'Till mina tider' }).click();
    const asked = page.getByRole('region', { name: 'Beställda tider' });
    await expect(asked.getByText('Klåda sedan en månad.')).toBeVisible();

    const staff = await (await browser.newContext()).newPage();
    await work(staff, sandbox, 'Tidsönskemål');
    const row = staff.locator('.rows > li').filter({ hasText: 'Klåda sedan en månad.' });
    await expect(row).toContainText('Önskar: Fredag');
    await row.getByRole('button', { name: `Svara ${nameOf(patient)}` }).click();
    await expect(staff.getByRole('region', { name: 'Patient' })).toContainText(nameOf(patient));
    if (whom === 'oneself') {
      await staff.getByLabel('Svara utan tid').check();
      await staff.getByLabel(/^Svar till patienten/).fill('Prova receptfri kräm i två veckor.');
      await staff.getByRole('button', { name: `Skicka svaret till ${nameOf(patient)}` }).click();
    } else {
      await typeDay(staff, 'Dag', after(10 * 24 * 60 * minute).slice(0, 10));
      await staff.getByLabel('Klockslag, svensk tid').fill('09.20');
      await staff.getByRole('button', { name: `Boka tiden för ${nameOf(patient)}` }).click();
    }
    await expect(staff.getByText(`${nameOf(patient)} har fått svar.`)).toBeVisible();
    await expect(row).toHaveCount(0);

    await page.reload();
    if (whom === 'oneself') await expect(asked).toContainText('Prova receptfri kräm i två veckor.');
    else {
      const given = coming(page).getByRole('listitem').filter({ hasText: 'Klåda sedan en månad.' });
      await expect(given.getByRole('heading', { name: /kl\. 09:20/ })).toBeVisible();
      await expect(given).toContainText('Mottagningens svar på beställningen.');
      await expect(given).toContainText('Kan avbokas här till');
    }
    await staff.context().close();
  });
}

test('the clinic publishes times, takes one away and cancels a visit with a reason', {
  tag: '@desktop',
}, async ({ page, browser, sandbox }) => {
  const child = await sandbox.persona('child-small');
  const day = after(20 * 24 * 60 * minute).slice(0, 10);
  await work(page, sandbox, 'Tider');
  await page.getByRole('link', { name: 'Publicera tider' }).click();
  await page.locator('summary').filter({ hasText: 'Ny typ av besök' }).click();
  await page.getByLabel('Namn, som patienten ser det').fill('Vaccination');
  await page.getByRole('button', { name: 'Lägg till typen' }).click();
  await expect(page.getByLabel('Typ av besök').locator('option:checked')).toHaveText('Vaccination, 30 min');
  await typeDay(page, 'Från och med', day);
  await typeDay(page, 'Till och med (samma dag för en enstaka tid)', day);
  await page.getByLabel('Klockslag, svensk tid').fill('08.10, 08.40');
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  await expect(page.getByText('2 nya tider är publicerade.')).toBeVisible();

  await page.goto(`${new URL(page.url()).pathname.replace('/nya', '')}?dag=${day}`);
  await page.getByRole('button', { name: 'Ta bort 08:10 Vaccination' }).click();
  await expect(page.getByRole('button', { name: 'Ta bort 08:10 Vaccination' })).toHaveCount(0);

  const own = await (await browser.newContext()).newPage();
  const guardian = await sandbox.persona('guardian');
  await signIn(own, guardian, `/person/${child.patientId}`);
  await toFreeTimes(own, { actor: guardian, patient: child, whose: ` för ${nameOf(child)}` });
  await own.getByLabel('Typ av besök').selectOption('Vaccination');
  await expect(times(own)).toHaveCount(1);
  await times(own).click();
  await own.getByRole('button', { name: /^Boka tiden/ }).click();
  await expect(title(own, /^Tiden är bokad/)).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: `Ställ in besöket ${nameOf(child)}` }).click();
  await page.getByLabel('Orsak, till patienten').fill('Vaccinet är slut. Ring oss.');
  await page.getByRole('button', { name: `Ställ in besöket för ${nameOf(child)}` }).click();
  await expect(page.getByText(`Besöket för ${nameOf(child)} är inställt.`)).toBeVisible();

  await own.getByRole('link', { name: /^Till tider/ }).click();
  const card = coming(own).getByRole('listitem').filter({ hasText: 'Vaccinet är slut. Ring oss.' });
  await expect(card).toContainText('Inställd av mottagningen');
  await own.context().close();
});
