import type { Page } from '@playwright/test';
import type { Persona, Sandbox } from './sandbox';
import { expect, nameOf, startOrder, test } from './test';

const day = 86_400_000;
const mobile = '070-174 06 05';
const password = 'björkar i motvind';
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const newest = async (sandbox: Sandbox) => (await sandbox.sms('+46701740605')).at(0)?.text ?? '';

async function order(page: Page, person: Pick<Persona, 'personalNumber'>): Promise<void> {
  await page.goto('/logga-in/bestall-losenord');
  await page.getByLabel('Personnummer').fill(person.personalNumber);
  await page.getByLabel('Mobilnummer').fill(mobile);
  await page.getByRole('button', { name: 'Beställ lösenord' }).click();
  await expect(page.getByText(/^Om du kan få ett lösenord är ett brev på väg/)).toBeVisible();
}

async function give(page: Page, personalNumber: string, secret: string): Promise<void> {
  await page.goto('/logga-in/losenord');
  await page.getByLabel('Personnummer').fill(personalNumber);
  await page.getByLabel('Lösenord', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  await expect(page.getByText(/^Om numret och lösenordet stämmer har vi skickat en kod/)).toBeVisible();
}

test('Freja+ on another device', async ({ page, sandbox }) => {
  const guardian = await sandbox.persona('guardian');
  await page.goto('/lagg-till-barn');
  await page.getByRole('button', { name: 'Visa QR-kod för Freja' }).click();
  await expect(page.locator('svg.qr')).toHaveAttribute('data-content', /action=bindUserToTransaction/);
  await expect.poll(async () => (await sandbox.frejaOrders()).length).toBe(1);
  const [started] = await sandbox.frejaOrders();
  await sandbox.approveFreja(started?.reference ?? '', guardian.personalNumber);
  await expect(title(page, 'Lägg till barn')).toBeVisible();
});

test('Freja+ on this device comes back through the app', async ({ page, sandbox }) => {
  const guardian = await sandbox.persona('guardian');
  await page.goto('/lagg-till-barn');
  await page.getByRole('button', { name: 'Öppna Freja', exact: true }).click();
  await page.getByLabel('Logga in som').selectOption(guardian.personalNumber);
  await page.getByRole('button', { name: 'Godkänn' }).click();
  await expect(title(page, 'Lägg till barn')).toBeVisible();
});

test('a password: order, letter, a password of one’s own, a code by SMS', async ({ page, sandbox }) => {
  const guardian = await sandbox.persona('guardian');
  await order(page, guardian);
  let secret = '';
  await test.step('the letter comes after some days', async () => {
    await expect
      .poll(async () => (await sandbox.letters(guardian.personalNumber)).map(({ text }) => text))
      .toEqual([undefined]);
    await sandbox.setClock(new Date(Date.now() + 5 * day).toISOString());
    await expect
      .poll(async () => {
        const [letter] = await sandbox.letters(guardian.personalNumber);
        secret = /\b[A-Za-z2-9]{4}(?:[ -][A-Za-z2-9]{4}){2,}\b/.exec(letter?.text ?? '')?.[0] ?? '';
        return secret;
      })
      .not.toBe('');
  });
  await page.getByRole('link', { name: 'Jag har fått mitt brev' }).click();
  await page.getByLabel('Personnummer').fill(guardian.personalNumber);
  await page.getByLabel('Koden i brevet').fill(secret);
  await page.getByLabel('Nytt lösenord').fill(password);
  await page.getByRole('button', { name: 'Spara lösenordet' }).click();
  await expect(title(page, 'Lösenordet är sparat')).toBeVisible();

  await give(page, guardian.personalNumber, password);
  let code = '';
  await expect
    .poll(async () => {
      code = /\b\d{6}\b/.exec(await newest(sandbox))?.[0] ?? '';
      return code;
    })
    .not.toBe('');
  await page.getByLabel('Kod').fill(code === '000000' ? '000001' : '000000');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('link', { name: /Koden stämmer inte. Du har \d försök kvar/ })).toBeVisible();
  await page.getByLabel('Kod').fill(code);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('heading', { name: 'Agera ombud' })).toBeVisible();
});

test.describe('who may not sign in', () => {
  const refusals = [
    ['L1', 'coordination-number', 'Det går inte att logga in med samordningsnummer eller reservnummer.'],
    ['L2', 'not-registered', 'Bara den som är folkbokförd i Sverige kan logga in.'],
    ['L3', 'child-small', 'Man behöver ha fyllt 13 år för att sköta sina vårdärenden själv.'],
  ] as const;
  for (const [rule, key, why] of refusals) {
    test(`${rule} is told with an e-identification`, async ({ page, sandbox }) => {
      const person = await sandbox.persona(key);
      await page.goto('/logga-in');
      const started = await startOrder(sandbox, () =>
        page.getByRole('button', { name: 'Visa QR-kod för BankID' }).click(),
      );
      await sandbox.approve(started, person.personalNumber);
      await expect(title(page, 'Du kan inte logga in')).toBeVisible();
      await expect(page.getByText(why)).toBeVisible();
      await expect(page.getByText(`Regel ${rule}`)).toBeVisible();
    });
  }

  for (const key of ['coordination-number', 'not-registered', 'child-small', 'protected-adult']) {
    test(`${key} hears nothing with a password, and gets neither letter nor code`, async ({
      page,
      sandbox,
    }) => {
      const person = await sandbox.persona(key);
      await order(page, person);
      await give(page, person.personalNumber, password);
      await sandbox.setClock(new Date(Date.now() + 9 * day).toISOString());
      expect(await sandbox.letters(person.personalNumber)).toEqual([]);
      expect(await sandbox.sms('+46701740605')).toEqual([]);
    });
  }
});

test('under Min profil: a new mobile number, who one is, and its code', async ({ page, sandbox }) => {
  const young = await sandbox.persona('young-17');
  await page.goto('/min-profil');
  const started = await startOrder(sandbox, () =>
    page.getByRole('button', { name: 'Visa QR-kod för BankID' }).click(),
  );
  await sandbox.approve(started, young.personalNumber);
  await expect(title(page, 'Min profil')).toBeVisible();
  await expect(page.getByText(nameOf(young))).toBeVisible();
  await page.getByRole('link', { name: /(Byt|Lägg till) mobilnummer/ }).click();
  await sandbox.setClock(new Date(Date.now() + 6 * 60_000).toISOString());
  await page.getByLabel('Mobilnummer').fill(mobile);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(title(page, 'Bekräfta att det är du')).toBeVisible();
  const again = await startOrder(sandbox, () =>
    page.getByRole('button', { name: 'Visa QR-kod för BankID' }).click(),
  );
  await sandbox.approve(again, young.personalNumber);
  await expect(title(page, 'Skriv koden')).toBeVisible();
  let code = '';
  await expect
    .poll(async () => {
      code = /\b\d{6}\b/.exec(await newest(sandbox))?.[0] ?? '';
      return code;
    })
    .not.toBe('');
  await page.getByLabel('Kod').fill(code);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(title(page, 'Min profil')).toBeVisible();
  await expect(page.getByText('+46701740605')).toBeVisible();
});

test('under Min profil: another session is ended', async ({ page, browser, sandbox }) => {
  const guardian = await sandbox.persona('guardian');
  const other = await (await browser.newContext()).newPage();
  for (const each of [other, page]) {
    await each.goto('/min-profil');
    const started = await startOrder(sandbox, () =>
      each.getByRole('button', { name: 'Visa QR-kod för BankID' }).click(),
    );
    await sandbox.approve(started, guardian.personalNumber);
    await expect(title(each, 'Min profil')).toBeVisible();
  }
  const sessions = page.getByRole('region', { name: 'Mina inloggningar' });
  await expect(sessions.getByText('Den här')).toBeVisible();
  await sessions.getByRole('button', { name: /Logga ut där/ }).click();
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
  await other.reload();
  await expect(title(other, 'Logga in')).toBeVisible();
  await other.context().close();
});
