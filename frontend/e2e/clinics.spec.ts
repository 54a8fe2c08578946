import type { Page } from '@playwright/test';
import type { Persona } from './sandbox';
import { expect, expectAccessible, expectReflow, nameOf, signIn, test, title, toQueue } from './test';

const seek = (page: Page) => page.getByLabel('Mottagningens namn');
const rows = (page: Page) => page.locator('.rows > li');

test('one finds a clinic for oneself however it is spelt, reads about it, adds it and takes it away', {
  tag: '@desktop',
}, async ({ page, sandbox }) => {
  const adult = await sandbox.persona('stranger');
  await signIn(page, adult, `/person/${adult.patientId}/mottagningar`);

  await test.step('misspelt, and in any order', async () => {
    await seek(page).fill('smultornet');
    await expect(page.getByRole('status').filter({ hasText: '1 mottagning' })).toBeAttached();
    await expect(rows(page)).toContainText('Smultronets vårdcentral');
    await expect(rows(page)).toContainText('Uppsala');
    await seek(page).fill('xyzxyz');
    await expect(page.getByText('Ingen mottagning hittades')).not.toHaveCount(0);
    await expect(page.getByText('eller sök på orten', { exact: false })).toBeVisible();
  });

  await test.step('by region and by what one wants to do', async () => {
    await seek(page).fill('');
    await page.getByLabel('Region').selectOption('Västerbotten');
    await expect(rows(page)).toHaveCount(3);
    await page.getByLabel('Det du vill göra').selectOption('Beställa självprov');
    await expect(rows(page)).toHaveCount(1);
    await expectAccessible(page);
    await expectReflow(page);
  });

  await test.step('its own page says where, when and what', async () => {
    await page.getByRole('link', { name: 'Ungas hälsa Umeälven' }).click();
    await expect(title(page, 'Ungas hälsa Umeälven')).toBeFocused();
    await expect(page.getByRole('link', { name: 'Ring 0980-31 92 04' })).toHaveAttribute(
      'href',
      'tel:+46980319204',
    );
    await expect(page.getByRole('row', { name: /måndag–tisdag/i })).toContainText('08:00–19:00');
    await expect(page.getByRole('row', { name: /lördag–söndag/i })).toContainText('stängt');
    await expect(page.getByRole('listitem').filter({ hasText: 'Beställa självprov' })).toBeVisible();
    await expect(page.getByText('Mottagningen brukar svara inom 1 arbetsdag.')).toBeVisible();
    await expectAccessible(page);
    await expectReflow(page);
  });

  await test.step('added there, and taken away', async () => {
    await page.getByRole('button', { name: 'Lägg till Ungas hälsa Umeälven' }).click();
    await page.getByRole('button', { name: 'Ta bort Ungas hälsa Umeälven' }).click();
    await page.getByRole('button', { name: 'Ja, ta bort' }).click();
    await expect(page.getByRole('button', { name: 'Lägg till Ungas hälsa Umeälven' })).toBeVisible();
  });

  await test.step('and back to what was sought', async () => {
    await page.getByRole('link', { name: 'Till mottagningarna' }).click();
    await expect(page.getByLabel('Det du vill göra')).toHaveValue('SELF_TEST');
    await expect(rows(page)).toHaveCount(1);
  });
});

test('a guardian finds a clinic in the child’s town, and sees what can be done there for the child', {
  tag: '@phone',
}, async ({ page, sandbox }) => {
  const child = await sandbox.persona('child-11');
  const name = nameOf(child);
  await signIn(page, await sandbox.guardianOf(child), `/person/${child.patientId}/mottagningar`);
  await seek(page).fill('barnmottagning orebro');
  await page.getByRole('link', { name: 'Barnmottagningen Hassellunden' }).click();
  await expect(title(page, 'Barnmottagningen Hassellunden')).toBeVisible();
  await expect(page.getByRole('heading', { name: `Det här kan du göra här för ${name}` })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Lägg till Barnmottagningen Hassellunden för ${name}` }).click();
  await expect(
    page.getByRole('button', { name: `Ta bort Barnmottagningen Hassellunden för ${name}` }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Till mottagningarna' }).click();
  await expect(page.locator('.cards')).toContainText('Barnmottagningen Hassellunden');
});

async function toOwnClinic(page: Page, staff: Persona): Promise<void> {
  await signIn(page, staff, '/personal');
  await page.getByRole('button', { name: 'Arbeta på Kullens vårdcentral som Vårdpersonal' }).click();
  await toQueue(page, 'Mottagningen');
  await expect(title(page, 'Mottagningen, som patienterna ser den')).toBeVisible();
}

test('staff close a service and say how soon they answer, and patients see it at once', {
  tag: '@desktop',
}, async ({ page, browser, sandbox }) => {
  await toOwnClinic(page, await sandbox.persona('staff-care-a'));
  const url = page.url();

  await test.step('a number that is none is told at the field', async () => {
    await page.getByLabel('Ni svarar inom så här många arbetsdagar').fill('99');
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect(page.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
  });

  await test.step('what is right is saved', async () => {
    await page.getByLabel('Beställa intyg').uncheck();
    await page.getByLabel('Ni svarar inom så här många arbetsdagar').fill('4');
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect(page.locator('.notice')).toContainText('Sparat.');
    await expectAccessible(page);
    await expectReflow(page);
  });

  await test.step('what a colleague has changed is not undone unseen', async () => {
    const other = await (await browser.newContext()).newPage();
    await toOwnClinic(other, await sandbox.persona('staff-parent-a'));
    await other.getByLabel('Om mottagningen').fill('Vi har flyttat ingången.');
    await other.getByRole('button', { name: 'Spara' }).click();
    await expect(other.locator('.notice')).toContainText('Sparat.');
    await other.context().close();
    expect(page.url()).toBe(url);
    await page.getByLabel('Ni svarar inom så här många arbetsdagar').fill('3');
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect(page.getByRole('alert')).toContainText('Någon annan har ändrat här');
    await expect(page.getByLabel('Ni svarar inom så här många arbetsdagar')).toHaveValue('3');
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect(page.locator('.notice')).toContainText('Sparat.');
  });

  const own = await (await browser.newContext()).newPage();
  const patient = await sandbox.persona('stranger');
  await signIn(own, patient, `/person/${patient.patientId}/mottagningar`);
  await seek(own).fill('kullens');
  await own.getByRole('link', { name: 'Kullens vårdcentral' }).click();
  await expect(own.getByText('Mottagningen brukar svara inom 3 arbetsdagar.')).toBeVisible();
  await expect(own.getByRole('listitem').filter({ hasText: 'Boka tid direkt' })).toBeVisible();
  await expect(own.getByRole('listitem').filter({ hasText: 'Beställa intyg' })).toHaveCount(0);
  await own.context().close();
});

test('support says whether it is open by Swedish time, to anybody', { tag: '@phone' }, async ({
  page,
  sandbox,
}) => {
  await sandbox.stopClock('2026-12-01T20:59:00Z');
  await page.goto('/logga-in');
  await page.getByRole('link', { name: /Hjälp med tjänsten/ }).click();
  await expect(title(page, 'Hjälp och support')).toBeVisible();
  await expect(page.getByText('Öppet nu, till klockan 22:00.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ring 08-465 004 99' })).toHaveAttribute(
    'href',
    'tel:+46846500499',
  );
  await expectAccessible(page);
  await expectReflow(page);
  await sandbox.stopClock('2026-12-01T21:00:00Z');
  await page.reload();
  await expect(page.getByText(/^Stängt nu. Öppnar 2 december 2026 .*06:00\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'In English' }).click();
  await expect(title(page, 'Help and support')).toBeVisible();
});
