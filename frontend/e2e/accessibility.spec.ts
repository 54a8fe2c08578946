import { visitEveryPage } from './pages';
import { expect, expectAccessible, expectReflow, nameOf, signIn, startOrder, test } from './test';

// One walk through every page, which is long: on each it is looked at as on a phone, at 320 pixels, and in the dark as on a desk.
test('no page has a fault that axe can see, light or dark, and each flows at 320 pixels', {
  tag: '@phone',
}, async ({ page, sandbox }) => {
  test.setTimeout(300_000);
  const phone = page.viewportSize() ?? { width: 390, height: 844 };
  await visitEveryPage(page, sandbox, (name) =>
    test.step(name, async () => {
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectReflow(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(phone);
    }),
  );
});

test('a page flows also with text twice as large', { tag: '@phone' }, async ({ page, sandbox }) => {
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () =>
      document.documentElement.style.setProperty('font-size', '200%'),
    ),
  );
  await page.setViewportSize({ width: 640, height: 900 });
  const child = await sandbox.persona('child-small');
  await signIn(page, await sandbox.guardianOf(child), `/person/${child.patientId}`);
  await expect(page.getByRole('heading', { level: 1, name: nameOf(child) })).toBeVisible();
  await expectReflow(page);
});

test('the journey works with the keyboard alone', { tag: '@desktop' }, async ({ page, sandbox }) => {
  const child = await sandbox.persona('child-small');
  const guardian = await sandbox.guardianOf(child);
  const press = async (role: 'button' | 'link', name: string) => {
    // Several entries may share a title; the last is the farthest to reach.
    const target = page.getByRole(role, { name }).last();
    await expect(target).toBeVisible();
    for (let tabs = 0; tabs < 80; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    // What has focus is not hidden behind the banner, once it has been scrolled to.
    await expect
      .poll(() =>
        target.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          return hit !== null && (element.contains(hit) || hit.contains(element));
        }),
      )
      .toBe(true);
    await page.keyboard.press('Enter');
  };

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  const order = await startOrder(sandbox, () => press('button', 'Visa QR-kod för BankID'));
  await expect(page.getByRole('heading', { level: 1, name: 'Skanna QR-koden' })).toBeFocused();
  await sandbox.approve(order, guardian.personalNumber);
  await press('link', `Öppna sidorna för ${nameOf(child)}`);
  await expect(page.getByRole('heading', { level: 1, name: nameOf(child) })).toBeFocused();
  await press('link', `Läs journalen för ${nameOf(child)}`);
  await expect(page.getByRole('heading', { level: 1, name: /Journal för/ })).toBeFocused();
  await expect(page.locator('.entry').first()).toBeVisible();
  await press('link', await page.locator('.entry-title').last().innerText());
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // Who can see it loads by itself, and moves what is below.
  await expect(page.getByRole('figure', { name: /^Livslinje/ })).toBeVisible();
  await press('link', 'Till journalen');
  await press('button', 'Växla journal');
  await expect(page.getByRole('menuitemradio', { name: nameOf(child) })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Växla journal' })).toBeFocused();
  await press('button', 'Logga ut');
  await expect(page.getByRole('heading', { level: 1, name: 'Du är utloggad' })).toBeFocused();
});

test('everything to press is large enough for a thumb', { tag: '@phone' }, async ({ page, sandbox }) => {
  const child = await sandbox.persona('child-small');
  await signIn(page, await sandbox.guardianOf(child));
  for (const path of ['/', `/person/${child.patientId}`, `/person/${child.patientId}/journal`]) {
    await page.goto(path);
    await expect(page.locator('main h1')).toBeVisible();
    // Nor what keeps the place of something that is not there yet.
    await expect(page.locator('.skeleton, .reserved')).toHaveCount(0);
    const small = await page
      .locator('main :is(.button, .stepper, summary), header :is(a, button), .acting-back')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent),
      );
    expect(small).toEqual([]);
  }
});
