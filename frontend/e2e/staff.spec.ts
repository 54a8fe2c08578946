import type { Page } from '@playwright/test';
import { give, giveCode, password, sentBySms, signInByPassword, withPassword } from './passwords';
import type { Persona } from './sandbox';
import { expect, expectAccessible, nameOf, signIn, test, title, toQueue } from './test';

const unit = 'Kullens vårdcentral';

/** Signs in and begins to work in the post, from the start page. */
async function work(page: Page, staff: Persona, role: string, at = unit): Promise<void> {
  await signIn(page, staff);
  await page.getByRole('link', { name: 'Till personalens sidor' }).click();
  await page.getByRole('button', { name: `Arbeta på ${at} som ${role}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Godkännanden' })).toBeVisible();
}

const bar = (page: Page) => page.getByRole('complementary', { name: 'Du arbetar' });

test('a protected person adds the clinic, waits, and is approved by its staff', { tag: '@phone' }, async ({
  page,
  browser,
  sandbox,
}) => {
  const patient = await sandbox.persona('protected-adult');
  const staff = await sandbox.persona('staff-care-a');
  const own = await (await browser.newContext()).newPage();

  await test.step('the person adds the clinic and is told what waits', async () => {
    await signIn(own, patient, `/person/${patient.patientId}/mottagningar`);
    await expect(own.getByRole('heading', { level: 1, name: 'Mina mottagningar' })).toBeVisible();
    await own.getByLabel('Mottagningens namn').fill('kullens');
    await expect(own.getByRole('status').filter({ hasText: '1 mottagning' })).toBeAttached();
    await own.getByRole('button', { name: `Lägg till ${unit}` }).click();
    await expect(own.getByText('Väntar på mottagningens godkännande sedan')).toBeVisible();
  });

  await test.step('staff of the unit review and approve, with the person in view', async () => {
    await work(page, staff, 'Vårdpersonal');
    await expect(bar(page)).toContainText(unit);
    await expect(bar(page)).toContainText(`Vårdpersonal · ${nameOf(staff)}`);
    await page.getByRole('button', { name: `Granska ${nameOf(patient)}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vill du godkänna patienten?' })).toBeFocused();
    const strip = page.getByRole('region', { name: 'Patient' });
    await expect(strip).toContainText(nameOf(patient));
    await expect(strip).toContainText('Skyddade personuppgifter');
    await expectAccessible(page);
    await page.getByRole('button', { name: `Ja, godkänn ${nameOf(patient)}` }).click();
    await expect(page.getByText(`${nameOf(patient)} är godkänd. Tjänsterna är öppna.`)).toBeVisible();
    await expect(page.getByRole('button', { name: `Granska ${nameOf(patient)}` })).toHaveCount(0);
  });

  await test.step('the person sees it', async () => {
    await own.reload();
    await expect(own.getByText('Mottagningen har godkänt. Alla dess tjänster är öppna.')).toBeVisible();
  });

  await test.step('and it can be withdrawn', async () => {
    await toQueue(page, 'Patienter');
    await page.getByRole('button', { name: `Ta tillbaka godkännandet av ${nameOf(patient)}` }).click();
    await page.getByRole('button', { name: `Ja, ta tillbaka godkännandet av ${nameOf(patient)}` }).click();
    await expect(page.getByText(`Godkännandet av ${nameOf(patient)} är tillbakataget.`)).toBeVisible();
    await own.reload();
    await expect(own.getByText('Väntar på mottagningens godkännande sedan')).toBeVisible();
  });
  await own.context().close();
});

test('nobody on staff opens their own child through the staff side', { tag: '@desktop' }, async ({
  page,
  sandbox,
}) => {
  const staff = await sandbox.persona('staff-parent-a');
  const child = await sandbox.persona('child-of-staff');
  await work(page, staff, 'Vårdpersonal');
  await toQueue(page, 'Patienter');
  await expect(page.getByRole('heading', { level: 1, name: 'Patienter' })).toBeVisible();
  await expect(page.locator('.rows > li').first()).toBeVisible();
  await expect(page.getByText(nameOf(child))).toHaveCount(0);
  await page.getByRole('link', { name: 'Lägg till patient' }).click();

  await test.step('a reason is asked for, at the field and above the form', async () => {
    await page.getByLabel('Patientens personnummer').fill(child.personalNumber);
    await page.getByRole('button', { name: 'Lägg till patienten' }).click();
    await expect(page.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
  });

  await page.getByLabel('Varför behöver enheten patienten?').fill('Kommer på besök i eftermiddag.');
  await page.getByRole('button', { name: 'Lägg till patienten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Det går inte att göra det här' })).toBeVisible();
  await expect(page.getByText('Regel T6')).toBeVisible();
  await expectAccessible(page);
});

test('one works in one commission at a time, and goes back to being oneself', { tag: '@desktop' }, async ({
  page,
  sandbox,
}) => {
  const staff = await sandbox.persona('staff-two-units');
  await work(page, staff, 'Läkare');
  const first = page.url();

  await test.step('the other unit takes the place of the first', async () => {
    await page.getByRole('link', { name: 'Byt uppdrag' }).click();
    await page
      .getByRole('button', { name: 'Arbeta på Specialistmottagningen Höjden som Vårdpersonal' })
      .click();
    await expect(bar(page)).toContainText('Specialistmottagningen Höjden');
    await page.goto(first);
    await expect(page.getByText('Sidan hör till en enhet som du inte arbetar på just nu.')).toBeVisible();
  });

  await test.step('back to oneself ends the commission', async () => {
    await page.getByRole('button', { name: 'Avsluta uppdraget' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Hej/ })).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
    await page.goto(first);
    await expect(page.getByText('Sidan hör till en enhet som du inte arbetar på just nu.')).toBeVisible();
    await expect(page.getByText('Du arbetar här nu')).toHaveCount(0);
  });
});

test('a guardian keeps the list of a child’s clinics', { tag: '@phone' }, async ({ page, sandbox }) => {
  const child = await sandbox.persona('child-11');
  const guardian = await sandbox.guardianOf(child);
  const name = nameOf(child);
  await signIn(page, guardian, `/person/${child.patientId}`);
  await page.getByRole('link', { name: `Mottagningar för ${name}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Mottagningar för ${name}` })).toBeVisible();
  await page.getByLabel('Mottagningens namn').fill('höjden');
  await page.getByRole('button', { name: `Lägg till Specialistmottagningen Höjden för ${name}` }).click();
  await page.getByRole('button', { name: `Ta bort Specialistmottagningen Höjden för ${name}` }).click();
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'Vill du ta bort Specialistmottagningen Höjden?' }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Nej, behåll' }).click();
  await page.getByRole('button', { name: `Ta bort Specialistmottagningen Höjden för ${name}` }).click();
  await page.getByRole('button', { name: 'Ja, ta bort' }).click();
  await expect(
    page.getByRole('button', { name: `Ta bort Specialistmottagningen Höjden för ${name}` }),
  ).toHaveCount(0);
});

test('a first password: issued by staff who never see it, changed by the patient before anything else', {
  tag: '@phone',
}, async ({ page, browser, sandbox }) => {
  const patient = await sandbox.persona('per-patient');
  const name = nameOf(patient);
  let first = '';
  await work(page, await sandbox.persona('staff-care-a'), 'Vårdpersonal');
  await toQueue(page, 'Förstagångslösenord');
  await page.getByRole('link', { name: 'Skapa nytt lösenord' }).click();
  await page.getByRole('button', { name: `Välj ${name}` }).click();
  const strip = page.getByRole('region', { name: 'Patient' });

  await test.step('a number that is none is told at the field', async () => {
    await expect(strip).toContainText(name);
    await page.getByLabel('Patientens mobilnummer').fill('12');
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await page.getByRole('button', { name: `Skicka lösenordet till ${name}` }).click();
    await expect(page.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
  });

  await test.step('the receipt does not show it, and the list says how it stands', async () => {
    await page.getByLabel('Patientens mobilnummer').fill('070-174 06 06');
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await expect(strip).toContainText(name);
    await page.getByRole('button', { name: `Skicka lösenordet till ${name}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Lösenordet är på väg' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Till förstagångslösenorden' }).click();
    await expect(page.locator('.rows > li').filter({ hasText: name })).toContainText('Inte använt än.');
  });
  const queue = page.url();

  await test.step('the console’s phone has it', async () => {
    await page.goto('/sandbox#sms');
    const sms = page.getByRole('region', { name: 'SMS' });
    await sms.getByLabel('Visa bara det som har skickats till').fill('070 174 06 06');
    const text = sms.getByText('Ditt första lösenord till Vårdombud');
    await expect(text).toBeVisible();
    first = /Vårdombud: (\S+)/.exec(await text.innerText())?.[1] ?? '';
  });

  const own = await (await browser.newContext()).newPage();
  await test.step('the patient signs in with it, and is led to change it before anything else', async () => {
    await give(own, patient, first);
    await giveCode(own, await sentBySms(sandbox, /^(\d{6}) /, '+46701740606'));
    await expect(title(own, 'Välj ett eget lösenord')).toBeVisible();
    await expectAccessible(own);
    for (const path of ['/min-profil', '/', `/person/${patient.patientId}/mottagningar`]) {
      await own.goto(path);
      await expect(title(own, 'Välj ett eget lösenord')).toBeVisible();
    }
  });

  await test.step('then it opens what was asked for', async () => {
    await own.getByLabel('Lösenordet du fick').fill(first);
    await own.getByLabel('Nytt lösenord').fill(password);
    await own.getByRole('button', { name: 'Spara lösenordet' }).click();
    await expect(title(own, 'Mina mottagningar')).toBeVisible();
    await own.context().close();
  });

  await test.step('and staff see that it has been changed', async () => {
    await page.goto(queue);
    await expect(page.locator('.rows > li').filter({ hasText: name })).toContainText(
      'Patienten har loggat in och bytt lösenordet.',
    );
  });
});

test('nobody comes in to staff without a commission, nor stays when it ends', { tag: '@desktop' }, async ({
  page,
  browser,
  sandbox,
}) => {
  const staff = await sandbox.persona('staff-care-a');
  await work(page, staff, 'Vårdpersonal');
  const queue = page.url();

  await test.step('who has none is told so', async () => {
    const other = await (await browser.newContext()).newPage();
    await signIn(other, await sandbox.persona('stranger'), queue);
    await expect(other.getByText('Sidan hör till en enhet som du inte arbetar på just nu.')).toBeVisible();
    await expect(other.getByText('Du har inget uppdrag i dag.')).toBeVisible();
    await expectAccessible(other);
    await other.context().close();
  });

  await test.step('nor is it one who signs in with a password', async () => {
    const other = await (await browser.newContext()).newPage();
    const { person, secret } = await withPassword(sandbox);
    await sandbox.setStaff((await sandbox.staff()).replaceAll(staff.personalNumber, person.personalNumber));
    await signInByPassword(other, sandbox, person, secret);
    await expect(other.getByRole('link', { name: 'Till personalens sidor' })).toHaveCount(0);
    await other.goto(queue);
    await expect(other.getByText('logga in med e-legitimation i stället', { exact: false })).toBeVisible();
    await other.context().close();
  });

  await test.step('who had one, and has it no longer, is told what to do', async () => {
    await toQueue(page, 'Patienter');
    await expect(title(page, 'Det går inte att göra det här')).toBeVisible();
    await expect(
      page.getByText('Du har inte valt något medarbetaruppdrag, eller så gäller det inte längre.'),
    ).toBeVisible();
    await expect(page.getByText('Regel T1')).toBeVisible();
  });
});
