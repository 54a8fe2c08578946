import { expect, expectAccessible, expectReflow, nameOf, signIn, test, title } from './test';
import { workAt } from './work';

test('care blocks a guardian, to whom the child is no longer there, and lifts the block', {
  tag: '@desktop',
}, async ({ page, browser, sandbox }) => {
  const child = await sandbox.persona('child-small');
  const guardian = await sandbox.persona('guardian');
  const name = nameOf(child);
  await signIn(page, guardian, `/person/${child.patientId}/tider`);
  await expect(title(page, `Tider för ${name}`)).toBeVisible();

  const staff = await (await browser.newContext()).newPage();
  await workAt(staff, sandbox, { staff: 'staff-manager-a', as: 'Verksamhetschef', queue: 'Spärrar' });
  await expectAccessible(staff);
  await staff.getByRole('link', { name: 'Spärra en vårdnadshavare' }).click();
  await staff.getByRole('button', { name: `Välj ${name}` }).click();
  await expect(staff.getByRole('region', { name: 'Patient' })).toContainText(name);
  await staff.getByRole('button', { name: `Spärra från ${name}` }).click();
  await expect(staff.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
  await staff.getByLabel(nameOf(guardian)).check();
  await staff.getByLabel('Varför spärras vårdnadshavaren?').fill('Skyddsbedömning gjord i dag.');
  await expectAccessible(staff);
  await expectReflow(staff);
  await staff.getByRole('button', { name: `Spärra från ${name}` }).click();
  await expect(title(staff, `Spärr av ${nameOf(guardian)}`)).toBeFocused();
  await expect(staff.getByRole('region', { name: 'Patient' })).toContainText(name);

  await test.step('each thing that may leak is stopped, and cancelled visits asked about first', async () => {
    const left = staff.getByRole('region', { name: 'Det här kan fortfarande läcka' });
    for (let presses = 0; presses < 5 && (await left.getByRole('button').count()) > 0; presses++) {
      const before = await left.getByRole('button').count();
      await left.getByRole('button').first().click();
      const cancel = left.getByRole('button', { name: /^Ja, avboka/ });
      if (await cancel.isVisible()) {
        await expect(left.getByRole('listitem').filter({ hasText: /\d\d:\d\d–\d\d:\d\d/ })).not.toHaveCount(
          0,
        );
        await cancel.click();
      }
      await expect(left.getByRole('button')).toHaveCount(before - 1);
    }
    await expect(left.getByText('Inget kvar att göra.')).toBeVisible();
    await expectAccessible(staff);
    await expectReflow(staff);
  });

  await test.step('to the guardian the child is as nobody, at the next press', async () => {
    await page.reload();
    await expect(title(page, 'Sidan går inte att visa')).toBeVisible();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: /^Hej/ })).toBeVisible();
    await expect(page.getByText(name)).toHaveCount(0);
  });

  await staff.getByText('Häv spärren', { exact: true }).click();
  await staff.getByLabel('Varför hävs spärren?').fill('Bedömningen är omprövad.');
  await staff.getByRole('button', { name: `Häv spärren av ${nameOf(guardian)}` }).click();
  await expect(staff.getByRole('heading', { name: 'Spärren är hävd' })).toBeVisible();
  await staff.getByRole('link', { name: 'Till spärrarna' }).click();
  await staff.getByLabel('De som är hävda').check();
  await expect(staff.getByRole('link', { name: `Öppna spärren för ${name}` })).toBeVisible();
  await staff.context().close();

  await page.reload();
  await expect(page.getByRole('link', { name: `Öppna sidorna för ${name}` })).toBeVisible();
});
