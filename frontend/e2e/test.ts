import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import { headers, type Persona, Sandbox } from './sandbox';

type Fixtures = { sandbox: Sandbox; quiet: undefined };

export const test = base.extend<Fixtures>({
  sandbox: async ({ request }, use) => {
    const sandbox = new Sandbox(request);
    await sandbox.reset();
    await use(sandbox);
    await sandbox.releaseClock();
  },
  // Nothing may be complained of in the console: no broken policy, no error of our own.
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // Chromium reports every refused answer so; refusals are part of what is tested.
        const answered = message.text().startsWith('Failed to load resource');
        if (['error', 'warning'].includes(message.type()) && !answered) complaints.push(message.text());
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export const nameOf = (person: Persona) => person.name ?? person.personalNumber;

/** To one of the pages for staff, by the menu, which a phone keeps shut. */
export async function toQueue(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Arbetslistor' });
  await expect(menu).toBeVisible();
  const open = menu.getByRole('button', { name: /^Meny/ });
  if (await open.isVisible()) await open.click();
  await menu.getByRole('link', { name: new RegExp(`^${name}( |$)`) }).click();
}

export const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Presses the button that starts an order, and gives the order it started. */
export async function startOrder(sandbox: Sandbox, press: () => Promise<void>): Promise<string> {
  const before = new Set((await sandbox.orders()).map(({ orderRef }) => orderRef));
  await press();
  let started: string | undefined;
  await expect
    .poll(async () => {
      started = (await sandbox.orders()).find(({ orderRef }) => !before.has(orderRef))?.orderRef;
      return started;
    })
    .toBeTruthy();
  return started ?? '';
}

/** Shows who one is by BankID on another device, wherever the page asks for it. */
export async function identify(
  page: Page,
  sandbox: Sandbox,
  person: Persona,
  start: string | RegExp = /Visa QR-kod för BankID|Show QR code for BankID/,
): Promise<void> {
  const order = await startOrder(sandbox, () => page.getByRole('button', { name: start }).click());
  await expect(page.locator('svg.qr')).toBeVisible();
  await sandbox.approve(order, person.personalNumber);
}

/** Signs in as people do, from the sign-in page one is on or is sent to. */
export async function signInByBankId(page: Page, sandbox: Sandbox, person: Persona, to = '/'): Promise<void> {
  await page.goto(to);
  await identify(page, sandbox, person);
  await expect(page).not.toHaveURL(/logga-in/);
}

/** Signs in without the steps of the app, which other tests walk through, and opens a page. */
export async function signIn(page: Page, person: Persona, to = '/'): Promise<void> {
  const answer = await page.request.post('/sandbox/sessions', {
    headers,
    data: { personalNumber: person.personalNumber },
  });
  expect(answer.ok(), `sign-in answered ${answer.status()}`).toBe(true);
  await page.goto(to);
  await expect(page).not.toHaveURL(/logga-in/);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** No fault that axe can see, by WCAG 2.2 AA. Axe is put into a page once, not at each look: that takes longer than the look. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`);
  });
  expect(faults).toEqual([]);
}

/** Nothing is wider than the window: the page flows, and nobody scrolls sideways. */
export async function expectReflow(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}
