import { codeBySms, give, mobile, order, password, withPassword } from './passwords';
import { after, day } from './sandbox';
import { expect, identify, signInByBankId, test, title } from './test';

const refusals = [
  ['L1', 'coordination-number', 'Det går inte att logga in med samordningsnummer eller reservnummer.'],
  ['L2', 'not-registered', 'Bara den som är folkbokförd i Sverige kan logga in.'],
  ['L3', 'child-small', 'Man behöver vara äldre för att sköta sina vårdärenden själv.'],
] as const;
for (const [rule, key, why] of refusals) {
  test(`${rule} is told with an e-identification`, { tag: '@desktop' }, async ({ page, sandbox }) => {
    await page.goto('/logga-in');
    await identify(page, sandbox, await sandbox.persona(key));
    await expect(title(page, 'Du kan inte logga in')).toBeVisible();
    await expect(page.getByText(why)).toBeVisible();
    await expect(page.getByText(`Regel ${rule}`)).toBeVisible();
  });
}

for (const key of ['coordination-number', 'not-registered', 'child-small', 'protected-adult']) {
  test(`${key} hears nothing with a password, and gets neither letter nor code`, { tag: '@desktop' }, async ({
    page,
    sandbox,
  }) => {
    const person = await sandbox.persona(key);
    await order(page, person);
    await give(page, person, password);
    await sandbox.setClock(after(9 * day));
    expect(await sandbox.letters(person.personalNumber)).toEqual([]);
    expect(await sandbox.sms(mobile.sentTo)).toEqual([]);
  });
}

test('L4: with protected identity no code comes, though the password is right; with an e-id one comes in', {
  tag: '@desktop',
}, async ({ page, sandbox }) => {
  const { person, secret } = await withPassword(sandbox);
  await sandbox.changePerson(person, { protected: true });
  await give(page, person, secret);
  await expect(page.getByText(/eller så behöver du logga in med e-legitimation/)).toBeVisible();
  await page.getByRole('link', { name: 'Logga in på ett annat sätt' }).click();
  await signInByBankId(page, sandbox, person, page.url());
  await expect(title(page, /^Hej/)).toBeVisible();
  expect(await sandbox.sms(mobile.sentTo)).toEqual([]);

  await test.step('without the protection, one code comes and no more', async () => {
    await sandbox.changePerson(person, { protected: false });
    await give(page, person, secret);
    await codeBySms(sandbox);
    expect(await sandbox.sms(mobile.sentTo)).toHaveLength(1);
  });
});
