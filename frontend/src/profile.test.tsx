// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Me } from '~/api/types';
import { heading, later, now, open, serve, session } from './testing';

const me = {
  personId: 'mother',
  name: 'Anna Ek',
  personalNumber: '198804122383',
  language: 'sv',
  contact: { mobile: '+46701740605' },
  pending: [],
  warnings: [],
  operator: false,
} satisfies Me;
const waiting = {
  ...me,
  pending: [{ challengeId: 'new', channel: 'sms', value: '+46701740606', expiresAt: later(5) }],
} satisfies Me;
const order = {
  id: 'order',
  provider: 'bankid',
  device: 'other',
  status: 'pending',
  hint: 'outstandingTransaction',
  qr: 'bankid.x',
  startedAt: now,
  expiresAt: later(3),
};
const here = {
  sessionId: 'here',
  current: true,
  assurance: 'E_ID',
  method: 'bankid',
  device: 'Chrome, Windows',
  startedAt: now,
  lastSeenAt: now,
  expiresAt: later(30),
};
const there = { ...here, sessionId: 'there', current: false, method: 'password', device: 'Safari, iPhone' };

const server = serve({
  'GET /session': { body: session },
  'GET /me': { body: me },
  'GET /me/patients': { body: { items: [] } },
  'GET /me/password': { body: { exists: true, changeRequired: false, channel: 'sms' } },
  'GET /me/sessions': { body: { items: [here, there] } },
  'GET /auth/ways': { body: { eid: ['bankid', 'freja'], password: true } },
  'POST /auth/eid-orders': { status: 201, body: order },
  'POST /auth/eid-orders/order/collect': { body: { status: 'complete', hint: 'complete' } },
  'PATCH /me': { body: waiting },
  'POST /me/contact-codes/new': { body: { ...me, contact: { mobile: '+46701740606' } } },
});

const press = async (user: ReturnType<typeof open>['user'], name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));
const section = (name: string) => screen.findByRole('region', { name });

describe('my profile', () => {
  it('shows who one is, and what is known', async () => {
    open('/min-profil');
    await heading('Min profil');
    expect(screen.getByText('19880412-2383')).toBeTruthy();
    const contact = await section('Kontaktuppgifter');
    expect(within(contact).getByText('+46701740605')).toBeTruthy();
    expect(within(contact).getByRole('link', { name: 'Byt mobilnummer' })).toBeTruthy();
    expect(within(contact).getByRole('link', { name: 'Lägg till e-postadress' })).toBeTruthy();
  });

  it('warns in plain words when a guardian has the same number, and says what to do', async () => {
    server.answers['GET /me'] = { body: { ...me, warnings: ['MOBILE_IS_GUARDIANS'] } };
    open('/min-profil');
    const contact = await section('Kontaktuppgifter');
    expect(within(contact).getByText(/har samma mobilnummer/)).toBeTruthy();
    expect(within(contact).getByText(/Byt till ett nummer som bara är ditt/)).toBeTruthy();
    expect(screen.queryByText(/IS_GUARDIANS/)).toBeNull();
  });

  it('changes the language here and at the server', async () => {
    server.answers['PATCH /me'] = { body: { ...me, language: 'en' } };
    const { user } = open('/min-profil');
    await user.click(await screen.findByRole('radio', { name: 'English' }));
    await heading('My profile');
    expect(server.sent['PATCH /me']).toEqual({ language: 'en' });
    server.answers['PATCH /me'] = { body: me };
    await user.click(screen.getByRole('radio', { name: 'Svenska' }));
    await heading('Min profil');
  });

  it('ends the password only when one is sure', async () => {
    server.answers['DELETE /me/password'] = { status: 204 };
    const { user } = open('/min-profil');
    await press(user, 'Sluta använda lösenord');
    expect(server.asked).not.toContain('DELETE /me/password');
    server.answers['GET /me/password'] = { body: { exists: false, changeRequired: false } };
    await press(user, 'Ja, sluta använda lösenord');
    await screen.findByText(/Du har inget lösenord/);
    expect(server.asked.filter((route) => route === 'DELETE /me/password')).toHaveLength(1);
  });

  it('lists where one is signed in, marks this one, and ends another', async () => {
    server.answers['DELETE /me/sessions/there'] = { status: 204 };
    const { user } = open('/min-profil');
    const sessions = await section('Mina inloggningar');
    await within(sessions).findByText('Den här');
    expect(within(sessions).getAllByRole('button', { name: /Logga ut där/ })).toHaveLength(1);
    server.answers['GET /me/sessions'] = { body: { items: [here] } };
    await press(user, /Logga ut där.*Safari, iPhone/);
    await waitFor(() => expect(within(sessions).queryByText('Safari, iPhone')).toBeNull());
  });

  it('signs out everywhere, and says so', async () => {
    server.answers['DELETE /me/sessions'] = { status: 204 };
    const { user } = open('/min-profil');
    await press(user, 'Logga ut överallt');
    await heading('Du är utloggad');
  });
});

describe('a new mobile number', () => {
  const ask = async () => {
    const app = open('/min-profil/mobil');
    await heading('Byt mobilnummer');
    await app.user.type(screen.getByLabelText('Mobilnummer'), '070-174 06 06');
    await press(app.user, 'Fortsätt');
    return app;
  };

  it('is used once its code has been given', async () => {
    const { user } = await ask();
    await heading('Skriv koden');
    expect(screen.getByText('Vi har skickat en kod med SMS till +46701740606.')).toBeTruthy();
    server.answers['GET /me'] = server.answers['POST /me/contact-codes/new'] ?? {};
    await user.type(screen.getByLabelText('Kod'), '123456');
    await press(user, 'Spara');
    await heading('Min profil');
    expect(within(await section('Kontaktuppgifter')).getByText('+46701740606')).toBeTruthy();
  });

  it('asks first who one is when that was a while ago, and loses nothing of what was typed', async () => {
    server.refuse('PATCH /me', { status: 403, code: 'REAUTHENTICATION_NEEDED' });
    const { user } = await ask();
    await heading('Bekräfta att det är du');
    await screen.findByRole('heading', { name: 'Freja+' });
    server.answers['PATCH /me'] = { body: waiting };
    await press(user, 'Visa QR-kod för BankID');
    await heading('Skriv koden');
    expect(server.sent['POST /auth/eid-orders']).toEqual({
      provider: 'bankid',
      device: 'other',
      purpose: 'reauthenticate',
    });
    expect(server.sent['PATCH /me']).toEqual({ mobile: '070-174 06 06' });
    expect(server.asked.filter((route) => route === 'PATCH /me')).toHaveLength(2);
  });

  it('says so when somebody else approved, and changes nothing', async () => {
    server.refuse('PATCH /me', { status: 403, code: 'REAUTHENTICATION_NEEDED' });
    server.refuse('POST /auth/eid-orders/order/collect', { status: 403, code: 'OTHER_PERSON' });
    const { user } = await ask();
    await press(user, 'Visa QR-kod för BankID');
    await screen.findByText(/någon annans e-legitimation/);
    expect(server.asked.filter((route) => route === 'PATCH /me')).toHaveLength(1);
  });

  it('says at the field that it is no mobile number', async () => {
    server.refuse('PATCH /me', { status: 422, code: 'INVALID' });
    await ask();
    const summary = await screen.findByRole('region', { name: 'Något behöver rättas' });
    expect(within(summary).getByRole('link').textContent).toMatch(/inte ett mobilnummer/);
  });

  it('needs an e-identification, and leads to it and back', async () => {
    server.answers['GET /session'] = {
      body: { ...session, assurance: 'ONE_TIME_CODE', method: 'password' },
    };
    const { router, user } = open('/min-profil/mobil');
    await screen.findByText('Det här kräver att du loggar in med e-legitimation.');
    await user.click(screen.getByRole('link', { name: 'Logga in med e-legitimation' }));
    await heading('Logga in');
    expect(router.state.location.search).toEqual({ to: '/min-profil/mobil', eid: '1' });
  });
});
