import {
  codeBySms,
  give,
  giveCode,
  letterCode,
  order,
  password,
  redeem,
  signInByPassword,
  withPassword,
  wrong,
} from './passwords';
import { after, day, minute } from './sandbox';
import { expect, test, title } from './test';

test('Freja+ on another device', { tag: '@desktop' }, async ({ page, sandbox }) => {
  const guardian = await sandbox.persona('guardian');
  await page.goto('/lagg-till-barn');
  await page.getByRole('button', { name: 'Visa QR-kod för Freja' }).click();
  await expect(page.locator('svg.qr')).toHaveAttribute('data-content', /action=bindUserToTransaction/);
  await expect.poll(async () => (await sandbox.frejaOrders()).length).toBe(1);
  const [started] = await sandbox.frejaOrders();
  await sandbox.approveFreja(started?.reference ?? '', guardian.personalNumber);
  await expect(title(page, 'Lägg till barn')).toBeVisible();
});

test('Freja+ on this device comes back through the app', { tag: '@phone' }, async ({ page, sandbox }) => {
  const guardian = await sandbox.persona('guardian');
  await page.goto('/lagg-till-barn');
  await page.getByRole('button', { name: 'Öppna Freja', exact: true }).click();
  await page.getByLabel('Logga in som').selectOption(guardian.personalNumber);
  await page.getByRole('button', { name: 'Godkänn' }).click();
  await expect(title(page, 'Lägg till barn')).toBeVisible();
});

test('a password: order, letter, a password of one’s own, a code by SMS', { tag: '@phone' }, async ({
  page,
  sandbox,
}) => {
  const guardian = await sandbox.persona('guardian');
  await order(page, guardian);
  await test.step('the letter comes after some days', async () => {
    await expect
      .poll(async () => (await sandbox.letters(guardian.personalNumber)).map(({ text }) => text))
      .toEqual([undefined]);
    await page.goto('/sandbox#brev');
    const letters = page.getByRole('region', { name: 'Brev' });
    await expect(letters.getByText('Ett brev som inte har öppnats')).toBeVisible();
    await letters.getByRole('button', { name: 'Flytta klockan till när brevet kommer fram' }).click();
    await expect(letters.getByText('Din kod för att välja lösenord i Vårdombud').first()).toBeVisible();
  });
  const secret = await letterCode(sandbox, guardian);
  await redeem(page, guardian, secret);
  await expect(title(page, 'Lösenordet är sparat')).toBeVisible();

  await page.getByRole('link', { name: 'Logga in med lösenord' }).click();
  await signInByPassword(page, sandbox, guardian, password);
  await expect(page.getByRole('heading', { name: 'Agera ombud' })).toBeVisible();

  await test.step('the letter’s code does not work twice, and another letter can be ordered', async () => {
    await redeem(page, guardian, secret, 'tallar i medvind');
    await expect(page.getByRole('link', { name: /^Det gick inte med den koden/ })).toBeVisible();
    await page.getByRole('link', { name: 'Beställ ett nytt brev' }).click();
    await expect(title(page, 'Beställ ett lösenord')).toBeVisible();
  });
});

test('a letter that is too old says so, and leads to a new one', { tag: '@desktop' }, async ({
  page,
  sandbox,
}) => {
  const guardian = await sandbox.persona('guardian');
  await order(page, guardian);
  await expect.poll(async () => (await sandbox.letters(guardian.personalNumber)).length).toBe(1);
  await sandbox.setClock(after(22 * day));
  await redeem(page, guardian, await letterCode(sandbox, guardian));
  await expect(page.getByRole('link', { name: /kan koden vara för gammal/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Beställ ett nytt brev' })).toBeVisible();
});

test('a wrong code says how many tries are left, and after the last a new code comes', {
  tag: '@desktop',
}, async ({ page, sandbox }) => {
  const { person, secret } = await withPassword(sandbox);
  await give(page, person, secret);
  const first = await codeBySms(sandbox);
  for (const left of ['4 försök', '3 försök', '2 försök', 'ett försök']) {
    await giveCode(page, wrong(first));
    await expect(page.getByRole('link', { name: `Koden stämmer inte. Du har ${left} kvar.` })).toBeVisible();
  }
  await giveCode(page, wrong(first));
  await expect(page.getByRole('link', { name: /Du kan inte försöka fler gånger/ })).toBeVisible();

  await test.step('not even the right one helps now', async () => {
    await giveCode(page, first);
    await expect(page.getByText(/^Koden gäller inte längre. Det du skrev är kvar/)).toBeVisible();
  });

  await test.step('what was typed is kept, and a new code signs in', async () => {
    await page.getByRole('button', { name: 'Skicka kod' }).click();
    await giveCode(page, await codeBySms(sandbox, first));
    await expect(title(page, /^Hej/)).toBeVisible();
  });
});

test('a code that is too old is over, and the newest of two is the one that works', {
  tag: '@desktop',
}, async ({ page, sandbox }) => {
  const { person, secret } = await withPassword(sandbox);
  await give(page, person, secret);
  const first = await codeBySms(sandbox);
  await sandbox.setClock(after(6 * minute));
  await giveCode(page, first);
  await expect(page.getByText(/^Koden gäller inte längre/)).toBeVisible();

  await page.getByRole('button', { name: 'Skicka kod' }).click();
  const second = await codeBySms(sandbox, first);
  await page.getByRole('button', { name: 'Skicka en ny kod' }).click();
  const third = await codeBySms(sandbox, second);
  await giveCode(page, second);
  await expect(page.getByRole('link', { name: /^Koden stämmer inte/ })).toBeVisible();
  await giveCode(page, third);
  await expect(title(page, /^Hej/)).toBeVisible();
});

test('a code works only in the tab that asked for it', { tag: '@desktop' }, async ({
  page,
  context,
  sandbox,
}) => {
  const { person, secret } = await withPassword(sandbox);
  await give(page, person, secret);
  const first = await codeBySms(sandbox);
  const other = await context.newPage();
  await give(other, person, secret);
  const second = await codeBySms(sandbox, first);
  await giveCode(page, second);
  await expect(page.getByRole('link', { name: /^Koden stämmer inte/ })).toBeVisible();
  await giveCode(other, second);
  await expect(title(other, /^Hej/)).toBeVisible();
});
