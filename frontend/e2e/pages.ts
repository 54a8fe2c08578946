import type { Page } from '@playwright/test';
import type { Sandbox } from './sandbox';
import { expect, signIn } from './test';

/** Every page there is, each brought to the state in which it is looked at. */
export async function visitEveryPage(
  page: Page,
  sandbox: Sandbox,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const child = await sandbox.persona('child-small');
  const guardian = await sandbox.guardianOf(child);
  const ended = (await sandbox.population()).find(
    (other) => other.guardians.includes(guardian.personalNumber) && /^child-1[3-5]/.test(other.note),
  );
  const open = async (name: string, path: string) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.skeleton')).toHaveCount(0);
    await look(name);
  };

  await open('sign-in', '/logga-in');
  await page.getByRole('button', { name: 'Visa QR-kod för BankID' }).click();
  await expect(page.locator('svg.qr')).toBeVisible();
  await look('qr');
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await open('sign-in for an e-identification', '/logga-in?eid=1&to=%2Fmin-profil%2Fmobil');
  await open('password', '/logga-in/losenord');
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  await look('password with faults');
  await page.getByLabel('Personnummer').fill(guardian.personalNumber);
  await page.getByLabel('Lösenord', { exact: true }).fill('björkar i motvind');
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Skriv koden' })).toBeVisible();
  await look('code');
  await open('order a password', '/logga-in/bestall-losenord');
  await open('letter', '/logga-in/brev');
  await page.getByRole('button', { name: 'Spara lösenordet' }).click();
  await look('letter with faults');
  await open('signed-out', '/utloggad');
  await open('accessibility', '/tillganglighet');
  await open('support', '/hjalp');
  await open('not-found', '/finns-inte');
  await open('app', '/sandbox/bankid?autostarttoken=none');
  await open('console', '/sandbox');
  await page.locator('summary').filter({ hasText: 'Ändra' }).first().click();
  await look('console with a person to change');

  await visitStaffPages(page, sandbox, open, look);
  await signOut(page);
  await signIn(page, await sandbox.persona('operator-1'));
  await open('start of an operator', '/');
  await open('age limits', '/drift/aldersgranser');
  await page.getByRole('button', { name: 'Räkna ut vad det skulle betyda' }).click();
  await look('age limits with a fault');
  await signOut(page);

  await signIn(page, guardian);
  await open('start', '/');
  await open('profile', '/min-profil');
  await open('mobile', '/min-profil/mobil');
  await open('e-mail', '/min-profil/e-post');
  await open('change password', '/min-profil/losenord');
  await open('add-child', '/lagg-till-barn');
  await page.getByRole('button', { name: 'Lägg till barnet' }).click();
  await look('add-child with a fault');
  await open('self', `/person/${guardian.patientId}`);
  await open('who can help', `/person/${guardian.patientId}/hjalp`);
  await open('let somebody help', `/person/${guardian.patientId}/hjalp/ny`);
  await page.getByRole('button', { name: 'Skicka frågan' }).click();
  await look('let somebody help with faults');
  await open('delegations to me', '/fullmakter');
  await open('seal', `/person/${guardian.patientId}/journal/forsegling`);
  await page.getByRole('button', { name: 'Försegla journalen' }).click();
  await look('seal with a question');
  await open('home', `/person/${child.patientId}`);
  await page.getByText('Visa som tabell').click();
  await look('home with the table');
  await open('access', `/person/${child.patientId}/atkomst`);
  await open('hand-over', `/person/${child.patientId}/overlamning`);
  await open('journal', `/person/${child.patientId}/journal`);
  await page.getByText('Filtrera', { exact: true }).click();
  await expect(page.getByRole('group', { name: 'Från och med' })).toBeVisible();
  await look('journal with the filter');
  await page.getByRole('button', { name: 'Växla journal' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look('switch');
  await page.keyboard.press('Escape');
  await page.locator('.entry-title').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await look('entry');
  const yes = page.getByRole('button', { name: 'Ja, visa provsvaret' });
  if (await yes.isVisible()) {
    await yes.click();
    await expect(page.getByRole('heading', { name: 'Vem kan se det här, och varför?' })).toBeVisible();
    await look('entry after the pause');
  }
  await open('clinics', `/person/${child.patientId}/mottagningar`);
  await page
    .getByRole('button', { name: /^Ta bort/ })
    .first()
    .click();
  await look('clinics with a question');
  await page.getByLabel('Mottagningens namn').fill('kullens');
  await expect(page.locator('.rows > li')).toHaveCount(1);
  await page.locator('.rows > li').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kullens vårdcentral' })).toBeVisible();
  await look('clinic');
  await open('prescriptions', `/person/${child.patientId}/recept`);
  await page
    .getByRole('link', { name: /^Förnya/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Skicka förnyelsen/ })).toBeVisible();
  await look('renew');
  await open('certificates', `/person/${child.patientId}/intyg`);
  await open('order a certificate', `/person/${child.patientId}/intyg/bestall`);
  await page.getByRole('button', { name: /^Skicka beställningen/ }).click();
  await look('order a certificate with faults');
  await open('self-tests', `/person/${child.patientId}/sjalvprov`);
  await page.getByRole('link', { name: /^Läs svaret/ }).click();
  await page.getByRole('button', { name: 'Ja, visa svaret' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Svar: / })).toBeFocused();
  await look('result of a self-test');
  await open('self-tests to order', `/person/${child.patientId}/sjalvprov/bestall`);
  await page
    .getByRole('link', { name: /^Välj / })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Beställ / })).toBeVisible();
  await look('order a self-test');
  await open('messages', `/person/${child.patientId}/meddelanden`);
  await page.getByRole('link', { name: 'Utslag efter medicin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Utslag efter medicin' })).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await look('thread');
  await open('new message', `/person/${child.patientId}/meddelanden/nytt`);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await look('new message with faults');
  await open('programmes', `/person/${child.patientId}/program`);
  await page.getByRole('link', { name: /^Fortsätt med/ }).click();
  await expect(page.getByRole('heading', { name: 'Stegen' })).toBeVisible();
  await page.getByText(/^Avbryt programmet/).click();
  await look('programme with the way out');
  await page.getByRole('link', { name: 'Steg 2: Rädslans trappa', exact: true }).click();
  await expect(page.getByRole('radio', { name: '8', exact: true })).toBeChecked();
  await look('step of a programme');
  await open('notices', `/person/${child.patientId}/aviseringar`);
  await page.getByRole('checkbox', { name: 'Skicka e-post' }).check();
  await look('notices with choices');
  await open('log', `/person/${child.patientId}/logg`);
  await page.getByText('Välj vad som visas').click();
  await look('log with the filter');
  await open('times', `/person/${child.patientId}/tider`);
  await page
    .getByRole('button', { name: /^Avboka/ })
    .first()
    .click();
  await look('times with a question');
  await open('clinic to book at', `/person/${child.patientId}/tider/boka`);
  await page
    .getByRole('link', { name: /^Beställ tid/ })
    .first()
    .click();
  await expect(page.getByLabel('Vad gäller det?')).toBeVisible();
  await look('request a time');
  await page.goBack();
  await page
    .getByRole('link', { name: /^Boka tid direkt/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Välj första lediga tid' }).waitFor();
  await look('free times');
  await page.getByRole('button', { name: 'Välj första lediga tid' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stämmer det här?' })).toBeVisible();
  await look('check a time');
  await open('unknown person', '/person/00000000-0000-7000-8000-000000000000');
  if (ended) {
    await open('refusal', `/person/${ended.patientId}/journal`);
    await open('home when over', `/person/${ended.patientId}`);
  }
  await signOut(page);
  await visitGrowingUp(page, sandbox, open, look);
}

type Look = (name: string) => Promise<void>;

async function visitStaffPages(
  page: Page,
  sandbox: Sandbox,
  open: (name: string, path: string) => Promise<void>,
  look: Look,
): Promise<void> {
  await signIn(page, await sandbox.persona('staff-two-units'));
  await open('start of staff', '/');
  await open('commissions', '/personal');
  await page.getByRole('button', { name: /^Arbeta på Kullens/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Godkännanden' })).toBeVisible();
  await look('approvals');
  const unit = new URL(page.url()).pathname.replace('/godkannanden', '');
  await open('unit patients', `${unit}/patienter`);
  await open('add patient', `${unit}/patienter/ny`);
  await page.getByRole('button', { name: 'Lägg till patienten' }).click();
  await look('add patient with faults');
  await open('own clinic', `${unit}/mottagningen`);
  await open('visits', `${unit}/tider`);
  await open('publish times', `${unit}/tider/nya`);
  await page.locator('summary').filter({ hasText: 'Ny typ av besök' }).click();
  await look('publish times with a new kind');
  await open('requests', `${unit}/tidsonskemal`);
  await page
    .getByRole('button', { name: /^Svara / })
    .first()
    .click();
  await look('answer a request');
  await open('first passwords', `${unit}/losenord`);
  await open('issue a password', `${unit}/losenord/nytt`);
  await page
    .getByRole('button', { name: /^Välj / })
    .first()
    .click();
  await look('where to send it');
  await page.getByLabel('Patientens mobilnummer').fill('070-174 06 05');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await look('check before it is sent');
  await open('renewals', `${unit}/receptfornyelser`);
  await open('orders of certificates', `${unit}/intyg`);
  await open('orders of self-tests', `${unit}/sjalvprov`);
  await page.getByLabel('Avslutade').check();
  await page
    .getByRole('button', { name: /^Öppna / })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Svaret' })).toBeVisible();
  await look('an answered self-test');
  await open('self-tests of the clinic', `${unit}/sjalvprov/utbud`);
  await page.getByRole('button', { name: 'Lägg till ett självprov' }).click();
  await page.getByRole('button', { name: 'Spara provet' }).click();
  await look('a new self-test with faults');
  await open('unit messages', `${unit}/meddelanden`);
  await page
    .getByRole('link', { name: /^Öppna: / })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Patient' })).toBeVisible();
  await look('unit thread');
  await open('programmes of patients', `${unit}/program`);
  await page
    .getByRole('link', { name: /^Följ / })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Patient' })).toBeVisible();
  await page.getByText('Avsluta programmet', { exact: true }).click();
  await look('follow a programme');
  await open('programme library', `${unit}/programutbud`);
  await page.getByRole('link', { name: 'Öppna Modiga steg inför sprutan' }).click();
  await expect(page.getByLabel('Namn')).toBeVisible();
  await look('programme being written');
  await page.getByRole('button', { name: 'Förhandsgranska' }).click();
  await look('preview of a programme');
  await open('give a programme', `${unit}/program/ge`);
  await page.getByRole('button', { name: 'Välj Modiga steg inför sprutan' }).click();
  await page
    .getByRole('button', { name: /^Välj / })
    .first()
    .click();
  await expect(page.getByLabel('Hälsning till patienten')).toBeVisible();
  await look('give it to somebody');
  await open('write to a patient', `${unit}/meddelanden/ny`);
  await open('another unit', '/personal/00000000-0000-7000-8000-000000000000/patienter');
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Du är utloggad' })).toBeVisible();
}

/** What is decided of a journal at 13–15, by whom it concerns: the guardian, the young person and the operations manager. */
async function visitGrowingUp(
  page: Page,
  sandbox: Sandbox,
  open: (name: string, path: string) => Promise<void>,
  look: Look,
): Promise<void> {
  const young = await sandbox.persona('child-15-maturity');
  await signIn(page, await sandbox.guardianOf(young));
  await open('applications', `/person/${young.patientId}/lasratt`);
  await open('apply', `/person/${young.patientId}/lasratt/ansok`);
  await page.getByLabel('Sök mottagning').fill('kullens');
  await expect(page.getByRole('button', { name: 'Välj Kullens vårdcentral' })).toBeVisible();
  await page.getByLabel('En del av det').check();
  await page.getByRole('button', { name: /^Skicka ansökan/ }).click();
  await look('apply with faults');
  await signOut(page);
  await signIn(page, young);
  await open('questions', `/person/${young.patientId}/insyn`);
  await signOut(page);
  await signIn(page, await sandbox.persona('staff-manager-a'), '/personal');
  await page.getByRole('button', { name: /^Arbeta på Kullens/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Godkännanden' })).toBeVisible();
  const unit = new URL(page.url()).pathname.replace('/godkannanden', '');
  await open('exceptions', `${unit}/journalundantag`);
  await page
    .getByRole('button', { name: /^Öppna ärendet/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Patient' })).toBeVisible();
  await page.getByLabel('Avslå').check();
  await look('decide an exception');
  await open('assessments', `${unit}/mognadsbedomningar`);
}
