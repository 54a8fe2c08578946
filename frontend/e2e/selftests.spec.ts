import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectReflow, nameOf, signIn, test, title } from './test';
import { workAt } from './work';

/** What staff have done with the order that is open. */
async function note(staff: Page, test: string, name: string, queue: string, what: string): Promise<void> {
  await staff.getByLabel(queue).check();
  await staff.getByRole('button', { name: `Öppna ${test} för ${name}` }).click();
  await expect(staff.getByRole('region', { name: 'Patient' })).toContainText(name);
  await staff.getByLabel(what).check();
}

test('a guardian orders for a child, and reads the result against what is usual', { tag: '@phone' }, async ({
  page,
  browser,
  sandbox,
}) => {
  const child = await sandbox.persona('child-small');
  const name = nameOf(child);
  await signIn(page, await sandbox.guardianOf(child), `/person/${child.patientId}`);
  await expect(page.getByText('1 oläst svar')).toBeVisible();
  await page.getByRole('link', { name: `Självprov för ${name}` }).click();
  await expect(title(page, `Självprov för ${name}`)).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('link', { name: `Beställ självprov för ${name}` }).click();
  await expect(title(page, `Beställ självprov för ${name}`)).toBeFocused();
  // Only what is for the age.
  await expect(page.getByText('Klamydia och gonorré')).toHaveCount(0);
  await expectReflow(page);
  await page.getByRole('link', { name: 'Välj Järnförråd från Kullens vårdcentral' }).click();
  await expect(title(page, `Järnförråd för ${name}`)).toBeFocused();
  await expect(page.getByText('Den skickas till adressen i folkbokföringen.')).toBeVisible();
  await expectReflow(page);
  await page.getByRole('button', { name: `Beställ Järnförråd för ${name}` }).click();
  await expect(title(page, 'Järnförråd är beställt')).toBeFocused();

  const staff = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await workAt(staff, sandbox, { staff: 'staff-care-a', as: 'Vårdpersonal', queue: 'Självprov' });
  await note(staff, 'Järnförråd', name, 'Provsatser att skicka', 'Provsatsen är skickad');
  await staff.getByLabel('Provsatsens nummer').fill('K-1017');
  await expectAccessible(staff);
  await staff.getByRole('button', { name: `Spara för ${name}` }).click();
  await expect(staff.getByText(`Sparat för ${name}.`)).toBeVisible();

  await page.getByRole('link', { name: 'Till självproven' }).click();
  await expect(page.getByText('Provsatsens nummer: K-1017.')).toBeVisible();
  await page.getByText('Så tar man provet').click();
  await expect(page.getByText(/Hjälp ett barn att hålla handen stilla/)).toBeVisible();

  await note(staff, 'Järnförråd', name, 'Skickade provsatser', 'Provet har kommit fram');
  await staff.getByRole('button', { name: `Spara för ${name}` }).click();
  await note(staff, 'Järnförråd', name, 'Prov att besvara', 'Provet är analyserat');
  await staff.getByRole('button', { name: `Spara för ${name}` }).click();
  await expect(staff.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
  const value = staff.getByRole('group', { name: 'Värde 1' });
  await value.getByLabel('Vad som är mätt').fill('Ferritin');
  await value.getByLabel('Värdet, som tal eller ord').fill('9,5');
  await value.getByLabel('Enhet').fill('µg/L');
  await value.getByLabel('Lägsta vanliga').fill('10');
  await value.getByLabel('Högsta vanliga').fill('60');
  await staff.getByRole('button', { name: 'Lägg till ett värde' }).click();
  const words = staff.getByRole('group', { name: 'Värde 2' });
  await words.getByLabel('Vad som är mätt').fill('Provets kvalitet');
  await words.getByLabel('Värdet, som tal eller ord').fill('God');
  await words.getByLabel('Nej, det är som det brukar vara').check();
  await staff.getByLabel('Vad svaret betyder, med vanliga ord').fill('Förrådet av järn är litet.');
  await staff.getByLabel('Vad patienten gör nu').fill('Boka tid hos oss inom en månad.');
  await expectAccessible(staff);
  await expectReflow(staff);
  await staff.getByRole('button', { name: `Spara för ${name}` }).click();
  await expect(staff.getByText(`Sparat för ${name}.`)).toBeVisible();
  await staff.context().close();

  await page.reload();
  await page
    .getByRole('link', { name: /^Läs svaret på Järnförråd/ })
    .first()
    .click();
  await expect(title(page, 'Vill du läsa svaret nu?')).toBeFocused();
  await expect(page.getByText('Förrådet av järn är litet.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ja, visa svaret' }).click();
  await expect(title(page, 'Svar: Järnförråd')).toBeFocused();
  await expect(
    page.getByRole('img', { name: 'Ferritin: 9,5 µg/L. ↓ Lägre än det vanliga, 10–60 µg/L.' }),
  ).toBeVisible();
  await expect(page.getByText('Boka tid hos oss inom en månad.')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('link', { name: 'Till självproven' }).click();
  await expect(page.getByRole('link', { name: /^Läs svaret på Järnförråd/ })).toHaveCount(2);
  await expect(page.getByText('Nytt', { exact: true })).toHaveCount(1);
});

test('one orders for oneself, cancels, orders anew and reads why not', { tag: '@desktop' }, async ({
  page,
  browser,
  sandbox,
}) => {
  const self = await sandbox.persona('young-17');
  await signIn(page, self, `/person/${self.patientId}/sjalvprov`);
  await expect(title(page, 'Mina självprov')).toBeVisible();
  const order = async () => {
    await page.getByRole('link', { name: 'Beställ självprov' }).click();
    await page.getByLabel('Region').selectOption({ label: 'Stockholm' });
    await page.getByRole('link', { name: 'Välj Klamydia och gonorré från Kullens vårdcentral' }).click();
    await page.getByRole('button', { name: 'Beställ Klamydia och gonorré' }).click();
    await page.getByRole('link', { name: 'Till självproven' }).click();
  };
  await order();
  await page.getByRole('button', { name: 'Avbeställ Klamydia och gonorré' }).click();
  await expect(page.getByRole('heading', { name: 'Avslutade utan svar' })).toBeVisible();
  await order();

  const staff = await (await browser.newContext()).newPage();
  await workAt(staff, sandbox, { staff: 'staff-care-a', as: 'Vårdpersonal', queue: 'Självprov' });
  await note(staff, 'Klamydia och gonorré', nameOf(self), 'Provsatser att skicka', 'Vi kan inte göra provet');

  await test.step('what is ordered is not ordered twice', async () => {
    await page.getByRole('link', { name: 'Beställ självprov' }).click();
    await expect(page.getByText('Det här är redan beställt, och inte besvarat än.')).toBeVisible();
    await page.getByRole('link', { name: 'Till självproven' }).click();
  });

  await staff.getByLabel('Skäl, som patienten läser').fill('Vi har slut på provsatser till nästa vecka.');
  await staff.getByRole('button', { name: `Spara för ${nameOf(self)}` }).click();
  await expect(staff.getByText(`Sparat för ${nameOf(self)}.`)).toBeVisible();

  await test.step('the clinic withdraws it, and adds another', async () => {
    await staff.getByRole('link', { name: 'Mottagningens självprov' }).click();
    await staff.getByRole('button', { name: 'Dra in Klamydia och gonorré' }).click();
    await expect(staff.getByRole('button', { name: 'Erbjud Klamydia och gonorré igen' })).toBeVisible();
    await staff.getByRole('button', { name: 'Lägg till ett självprov' }).click();
    await staff.getByLabel('Provets namn').fill('B-vitamin 12');
    await staff.getByLabel('Vad det visar, och inte visar').fill('Om kroppen har lite av vitaminet.');
    await staff.getByLabel('Hur man tar det').fill('Stick i fingret.');
    await staff.getByLabel('Från ålder').fill('15');
    await staff.getByRole('button', { name: 'Spara provet' }).click();
    await expect(staff.getByText('B-vitamin 12 är sparat.')).toBeVisible();
    await staff.context().close();
  });

  await page.reload();
  await expect(page.getByText('Vi har slut på provsatser till nästa vecka.')).toBeVisible();
  await page.getByRole('link', { name: 'Beställ självprov' }).click();
  await expect(page.getByRole('link', { name: 'Välj B-vitamin 12 från Kullens vårdcentral' })).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Välj Klamydia och gonorré från Kullens vårdcentral' }),
  ).toHaveCount(0);
});
