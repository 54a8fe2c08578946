import { birthday, fromMidnight, inSwedish } from './sandbox';
import { expect, nameOf, signInByBankId, test } from './test';

const minute = 60;
const refused = /Du kan inte läsa journalen/;

test('a guardian reads until midnight before 13; at 16 the young person reads the same journal', async ({
  page,
  browser,
  sandbox,
}) => {
  const child = await sandbox.persona('child-day-before-13');
  const guardian = await sandbox.guardianOf(child);
  const thirteen = birthday(child, 13);
  await sandbox.stopClock(fromMidnight(thirteen, -10 * minute));

  await signInByBankId(page, sandbox, guardian);
  await page.getByRole('link', { name: `Öppna sidorna för ${nameOf(child)}` }).click();
  await expect(page.getByRole('complementary', { name: 'Du agerar för någon annan' })).toContainText(
    nameOf(child),
  );
  await page.getByRole('link', { name: `Läs journalen för ${nameOf(child)}` }).click();
  await expect(page).toHaveTitle(new RegExp(nameOf(child)));
  const first = page.locator('.entry-title').first();
  await expect(first).toBeVisible();
  const title = await first.innerText();
  const address = page.url();

  await test.step('just after midnight the same session is refused, with every reason', async () => {
    await sandbox.stopClock(fromMidnight(thirteen, minute));
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: refused })).toBeVisible();
    expect(page.url()).toBe(address);
    await expect(page.getByText(/^Barnet är så gammalt/)).toBeVisible();
    await expect(page.getByText(`Det gäller sedan ${inSwedish(thirteen)}.`)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'När ändras det?' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Vad kan du göra nu?' })).toBeVisible();
    await expect(page.getByText('Regel G6')).toBeVisible();
    await expect(page.locator('.entry')).toHaveCount(0);
  });

  await test.step('the start page says that it is over', async () => {
    await page.goto('/');
    const card = page.getByRole('listitem').filter({ hasText: nameOf(child) });
    await expect(card).toContainText('Du är inte längre ombud');
    await expect(card.getByRole('link', { name: `Se varför för ${nameOf(child)}` })).toBeVisible();
  });

  await test.step('at 16 the young person reads it', async () => {
    await sandbox.setClock(fromMidnight(birthday(child, 16), 8 * 60 * minute));
    const own = await (await browser.newContext()).newPage();
    await signInByBankId(own, sandbox, child, address);
    await expect(own.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible();
    await expect(own.locator('.entry-title').filter({ hasText: title }).first()).toBeVisible();
    await expect(own.getByRole('complementary', { name: 'Du agerar för någon annan' })).toHaveCount(0);
    await own.context().close();
  });
});

test('the day before 16 the own journal is closed, and says when it opens', { tag: '@phone' }, async ({
  page,
  sandbox,
}) => {
  const young = await sandbox.persona('child-day-before-16');
  await signInByBankId(page, sandbox, young, `/person/${young.patientId}/journal`);
  await expect(page.getByRole('heading', { level: 1, name: refused })).toBeVisible();
  await expect(page.getByText(`Det öppnas den ${inSwedish(birthday(young, 16))}.`)).toBeVisible();
});

test('a session that has ended comes back to the same page after a new sign-in', { tag: '@desktop' }, async ({
  page,
  sandbox,
}) => {
  const child = await sandbox.persona('child-small');
  const guardian = await sandbox.guardianOf(child);
  await signInByBankId(page, sandbox, guardian, `/person/${child.patientId}/atkomst`);
  const title = `Vad du kan göra för ${nameOf(child)}`;
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await sandbox.setClock(new Date(Date.now() + 3_600_000).toISOString());
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
  await signInByBankId(page, sandbox, guardian, page.url());
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('BankID on this device comes back through the app', { tag: '@phone' }, async ({ page, sandbox }) => {
  const child = await sandbox.persona('child-small');
  const guardian = await sandbox.guardianOf(child);
  await page.goto(`/person/${child.patientId}/atkomst`);
  await page.getByRole('button', { name: 'Öppna BankID' }).click();
  await page.getByLabel('Logga in som').selectOption(guardian.personalNumber);
  await page.getByRole('button', { name: 'Godkänn' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: `Vad du kan göra för ${nameOf(child)}` }),
  ).toBeVisible();
});

test('who cancels in the app is told so, and can start again', { tag: '@desktop' }, async ({
  page,
  sandbox,
}) => {
  await page.goto('/logga-in');
  await page.getByRole('button', { name: 'Visa QR-kod för BankID' }).click();
  await expect(page.locator('svg.qr')).toBeVisible();
  for (const { orderRef, status } of await sandbox.orders())
    if (status === 'pending') await sandbox.refuse(orderRef);
  await expect(page.getByText('Du avbröt i BankID-appen.')).toBeVisible();
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.locator('svg.qr')).toBeVisible();
});

test('who may not sign in is told why and when', { tag: '@phone' }, async ({ page, sandbox }) => {
  const child = await sandbox.persona('child-small');
  await page.goto('/logga-in');
  await page.getByRole('button', { name: 'Visa QR-kod för BankID' }).click();
  await expect(page.locator('svg.qr')).toBeVisible();
  for (const { orderRef, status } of await sandbox.orders()) {
    if (status === 'pending') await sandbox.approve(orderRef, child.personalNumber);
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Du kan inte logga in' })).toBeVisible();
  await expect(
    page.getByText(`Du kan logga in från och med ${inSwedish(birthday(child, 13))}.`),
  ).toBeVisible();
});

test('the journal filters in the address, switches person, and pauses before a new result', async ({
  page,
  sandbox,
}) => {
  const child = await sandbox.persona('child-small');
  const guardian = await sandbox.guardianOf(child);
  await signInByBankId(page, sandbox, guardian, `/person/${child.patientId}/journal`);
  await expect(page.locator('.entry').first()).toBeVisible();

  await test.step('filter', async () => {
    await page.getByText('Filtrera', { exact: true }).click();
    await page.getByRole('group', { name: 'Innehåll' }).getByRole('checkbox').first().check();
    await expect(page).toHaveURL(/innehall=/);
    // Until the answer comes, what was shown before stands.
    const oneKind = () =>
      expect(async () => {
        const kinds = await page.locator('.entry .kind').allInnerTexts();
        expect(new Set(kinds).size).toBe(1);
      }).toPass();
    await oneKind();
    await page.reload();
    await oneKind();
    await page.getByRole('button', { name: 'Rensa alla val' }).click();
    await expect(page).not.toHaveURL(/innehall=/);
  });

  await test.step('a moment’s pause, where there is a new result', async () => {
    const fresh = page
      .locator('.entry')
      .filter({ has: page.locator('.fresh') })
      .first();
    if ((await fresh.count()) === 0) return;
    await fresh.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vill du läsa provsvaret nu?' })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await page.getByRole('button', { name: 'Ja, visa provsvaret' }).click();
    await expect(page.getByRole('heading', { name: 'Vem kan se det här, och varför?' })).toBeVisible();
    await page.getByRole('link', { name: 'Till journalen' }).click();
  });

  await test.step('switch', async () => {
    await page.getByRole('button', { name: 'Växla journal' }).click();
    await page.getByRole('menuitemradio', { name: /du själv/ }).click();
    await expect(page).toHaveURL(new RegExp(guardian.patientId));
    await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible();
    await expect(page.getByText('Du är nu på dina egna sidor.')).toBeAttached();
  });
});

test('the explain page answers for any day', { tag: '@desktop' }, async ({ page, sandbox }) => {
  const child = await sandbox.persona('child-small');
  const guardian = await sandbox.guardianOf(child);
  await signInByBankId(page, sandbox, guardian, `/person/${child.patientId}/atkomst`);
  await page.getByRole('button', { name: `Till nästa ändring, ${inSwedish(birthday(child, 13))}` }).click();
  await expect(page).toHaveURL(new RegExp(`on=${birthday(child, 13)}`));
  await expect(page.getByText(/^Barnet är så gammalt/).first()).toBeVisible();
  await page.getByRole('slider', { name: 'Vald dag på livslinjen' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('Vårdnadshavare enligt folkbokföringen sköter').first()).toBeVisible();
});

test('signing out forgets, and says so', { tag: '@phone' }, async ({ page, sandbox }) => {
  await signInByBankId(page, sandbox, await sandbox.persona('guardian'));
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Du är utloggad' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
});
