import { expect, expectAccessible, expectReflow, nameOf, signIn, test, title } from './test';

const midnight = (birthDate: string) => {
  const [year = 0, month = 1, day = 1] = birthDate.split('-').map(Number);
  // In November Sweden is an hour ahead of UTC, in summer two: noon of the birthday is in it either way.
  return new Date(Date.UTC(year + 13, month - 1, day, 10)).toISOString();
};

test('a guardian reads ahead what changes; the young person is greeted with what they take over, once', {
  tag: '@phone',
}, async ({ page, browser, sandbox }) => {
  const child = await sandbox.persona('child-day-before-13');
  const name = nameOf(child);
  await signIn(page, await sandbox.guardianOf(child), `/person/${child.patientId}`);
  await page.getByRole('link', { name: `Läs vad som ändras för ${name}` }).click();
  await expect(title(page, `När ${name} tar över`)).toBeFocused();
  const young = page.getByRole('region', { name: `${name} kan då själv` });
  await expect(young.getByText('Boka, boka om och avboka tid')).toBeVisible();
  await expect(
    page.getByRole('region', { name: `${name} kan senare` }).getByText(/^Läsa journalen, från och med/),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Förbered er tillsammans' })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);

  await test.step('the guardian writes to a clinic', async () => {
    const clinics = await (await page.request.get('/api/v1/clinics?q=Kullens')).json();
    const answer = await page.request.post(`/api/v1/patients/${child.patientId}/threads`, {
      headers: { 'X-Requested-With': 'vardombud' },
      data: { clinicId: clinics.items[0].clinicId, subject: 'Hosta', text: 'Hej', attachments: [] },
    });
    expect(answer.status()).toBe(201);
  });

  await sandbox.setClock(midnight(child.birthDate));
  // The session was over long before: the guardian signs in anew.
  await signIn(page, await sandbox.guardianOf(child), `/person/${child.patientId}`);
  await expect(page.getByText(/Barnet är så gammalt/).first()).toBeVisible();

  const own = await (await browser.newContext()).newPage();
  await signIn(own, child);
  await own.getByRole('link', { name: 'Se vad du tar över' }).click();
  await expect(title(own, 'Nu sköter du din vård själv')).toBeFocused();
  await expect(own.getByRole('link', { name: 'En konversation med en mottagning' })).toBeVisible();
  await expectAccessible(own);
  await expectReflow(own);
  await own.getByRole('button', { name: 'Jag har läst, gå till mina sidor' }).click();
  await expect(title(own, 'Mina sidor')).toBeFocused();
  await own.goto('/');
  await expect(own.getByRole('heading', { level: 2, name: 'Mig själv' })).toBeVisible();
  await expect(own.getByRole('link', { name: 'Se vad du tar över' })).toHaveCount(0);
  await own.context().close();
});

test('what happens when, who else may do what, and what would turn an answer', { tag: '@desktop' }, async ({
  page,
  sandbox,
}) => {
  const child = await sandbox.persona('child-small');
  await signIn(page, await sandbox.persona('guardian'), `/person/${child.patientId}/atkomst`);
  const happens = page.getByRole('region', { name: 'Det här händer, och när' });
  await expect(happens.getByRole('heading', { name: /13-årsdagen$/ })).toBeVisible();
  await expect(happens.getByText('Läsa journalen').first()).toBeVisible();
  await expect(happens.getByText('Då kan du inte längre:').first()).toBeVisible();
  await expect(page.getByText('Att vården beslutar om en blockering.').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Vilka fler kan göra något?' })).toContainText(
    'Erik Lindqvist',
  );
  await expectAccessible(page);
  await expectReflow(page);
  await happens
    .getByRole('button', { name: /^Visa hur det är den/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /^Så är det den .*, vid 13 år$/ })).toBeFocused();
});

test('an operator tries other age limits and proposes them; another one approves', {
  tag: '@desktop',
}, async ({ page, browser, sandbox }) => {
  await signIn(page, await sandbox.persona('operator-1'), '/drift/aldersgranser');
  await expect(title(page, 'Åldersgränser')).toBeVisible();
  await page.getByRole('button', { name: 'Räkna ut vad det skulle betyda' }).click();
  await expect(page.getByRole('region', { name: 'Något behöver rättas' })).toBeFocused();
  const day = page.getByRole('group', { name: 'Gäller från och med' });
  const next = new Date().getFullYear() + 1;
  await day.getByRole('spinbutton').first().click();
  await page.keyboard.type(`${next}0701`);
  await page.getByLabel('Vårdnadshavare är ombud till (år)').fill('15');
  await page.getByRole('button', { name: 'Räkna ut vad det skulle betyda' }).click();
  await expect(page.getByText('Klart. Alla som skulle beröras är med.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Vårdnadshavare' })).toContainText(
    /\d+ får: .*Boka, boka om och avboka tid/,
  );
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByLabel('Skäl till ändringen').fill('Den nya lagen.');
  await page.getByRole('button', { name: 'Föreslå ändringen' }).click();
  await expect(page.getByText('En annan driftansvarig behöver godkänna.')).toBeVisible();

  await expect(page.getByRole('heading', { name: 'Förslag' })).toBeFocused();

  const first = await sandbox.persona('operator-1');
  const other = await (await browser.newContext()).newPage();
  await signIn(other, await sandbox.persona('operator-2'));
  await other.getByRole('link', { name: 'Till åldersgränserna' }).click();
  await expect(other.getByText(`föreslaget av ${nameOf(first)}`)).toBeVisible();
  await other.getByRole('button', { name: /^Granska ändringen från/ }).click();
  await expect(other.getByRole('region', { name: 'Vårdnadshavare' })).toContainText(
    /\d+ får: .*Boka, boka om och avboka tid/,
  );
  await expectAccessible(other);
  await expectReflow(other);
  await other.getByRole('button', { name: 'Ja, godkänn' }).click();
  await expect(other.getByText(/^Godkänt · /)).toBeVisible();
  await expect(other.getByRole('row', { name: new RegExp(`1 juli ${next} 15 16 18`) })).toBeVisible();
  await other.getByRole('button', { name: /^Ändra tillbaka från/ }).click();
  await expect(other.getByRole('heading', { name: 'Pröva andra gränser' })).toBeFocused();
  await expect(other.getByLabel('Vårdnadshavare är ombud till (år)')).toHaveValue('13');
  await other.context().close();
});
