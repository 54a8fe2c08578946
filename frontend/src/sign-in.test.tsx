// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { heading, later, now, open, serve, session } from './testing';

const order = {
  id: 'order',
  provider: 'freja',
  device: 'other',
  status: 'pending',
  hint: 'outstandingTransaction',
  qr: 'https://app.prod.frejaeid.com/freja?action=bindUserToTransaction&transactionReference=x',
  startedAt: now,
  expiresAt: later(3),
};
const challenge = { challengeId: 'first', sentTo: 'sms', expiresAt: later(5), sendsLeft: 2 };
const number = '19880412-2383';

const server = serve({
  'GET /auth/ways': { body: { eid: ['bankid', 'freja'], password: true } },
  'GET /session': { body: { ...session, assurance: 'ONE_TIME_CODE', method: 'password' } },
  'GET /me': { body: { personId: 'mother', name: 'Anna Ek', personalNumber: '198804122383' } },
  'GET /me/patients': { body: { items: [] } },
  'GET /me/password': { body: { exists: true, changeRequired: false, channel: 'sms' } },
  'POST /auth/eid-orders': { status: 201, body: order },
  'POST /auth/eid-orders/order/collect': { body: { status: 'pending', hint: 'outstandingTransaction' } },
  'DELETE /auth/eid-orders/order': { status: 204 },
  'POST /auth/password-orders': { status: 202 },
  'POST /auth/password-orders/redeem': { status: 204 },
  'POST /auth/password': { status: 202, body: challenge },
  'POST /auth/password/first/resend': {
    status: 202,
    body: { ...challenge, challengeId: 'first', sendsLeft: 1 },
  },
  'POST /auth/password/first/code': { body: { status: 'complete' } },
});

const press = async (user: ReturnType<typeof open>['user'], name: string) =>
  user.click(await screen.findByRole('button', { name }));
const field = (name: string | RegExp) => screen.findByLabelText<HTMLInputElement>(name);
const summary = () => screen.findByRole('region', { name: 'Något behöver rättas' });

describe('the ways in', () => {
  it('are BankID, Freja+ and a password, and Freja+ starts an order of its own', async () => {
    const { user } = open('/logga-in');
    await heading('Logga in');
    await screen.findByRole('heading', { name: 'Freja+' });
    expect(screen.getByRole('link', { name: 'Logga in med lösenord' })).toBeTruthy();
    expect(screen.getByText(/inte se eller förnya recept/)).toBeTruthy();
    await press(user, 'Visa QR-kod för Freja');
    await heading('Skanna QR-koden');
    expect(screen.getByRole('img', { name: 'QR-kod för Freja.' }).getAttribute('data-content')).toBe(
      order.qr,
    );
    expect(server.sent['POST /auth/eid-orders']).toEqual({
      provider: 'freja',
      device: 'other',
      purpose: 'signIn',
    });
  });

  it('are only those that there are', async () => {
    server.answers['GET /auth/ways'] = { body: { eid: ['bankid'], password: false } };
    open('/logga-in');
    await screen.findByRole('heading', { name: 'BankID' });
    expect(screen.queryByRole('heading', { name: 'Freja+' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Logga in med lösenord' })).toBeNull();
  });

  it('leave the password out where an e-identification is needed, and come back to that page', async () => {
    open('/logga-in?to=%2Fmin-profil%2Fmobil&eid=1');
    await screen.findByText(/Sidan du vill öppna kräver e-legitimation/);
    await screen.findByRole('heading', { name: 'BankID' });
    expect(screen.queryByRole('link', { name: 'Logga in med lösenord' })).toBeNull();
  });

  it.each([
    ['levelTooLow', /Det behövs Freja\+/],
    ['userCancel', /Du avbröt i Freja-appen/],
    ['unknownUser', /Freja känner inte igen dig/],
  ])('%s is a plain sentence, with two ways on', async (hint, words) => {
    server.answers['POST /auth/eid-orders/order/collect'] = { body: { status: 'failed', hint } };
    const { user } = open('/logga-in');
    await press(user, 'Visa QR-kod för Freja');
    await heading('Det blev inte klart');
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Försök igen' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Välj ett annat sätt' })).toBeTruthy();
  });
});

describe('ordering a password', () => {
  it('says the same plain truth to everybody', async () => {
    const { user } = open('/logga-in/bestall-losenord');
    await heading('Beställ ett lösenord');
    await user.type(await field('Personnummer'), number);
    await user.type(await field('Mobilnummer'), '070-174 06 05');
    await press(user, 'Beställ lösenord');
    await heading('Vi har tagit emot din beställning');
    expect(screen.getByText(/^Om du kan få ett lösenord är ett brev på väg/)).toBeTruthy();
    expect(server.sent['POST /auth/password-orders']).toEqual({
      personalNumber: number,
      mobile: '070-174 06 05',
    });
  });

  it('takes focus to what is wrong, and keeps what was typed', async () => {
    server.refuse('POST /auth/password-orders', {
      status: 422,
      code: 'INVALID',
      violations: [{ field: 'mobile', message: 'must be a mobile number' }],
    });
    const { user } = open('/logga-in/bestall-losenord');
    await press(user, 'Beställ lösenord');
    expect(within(await summary()).getAllByRole('link')).toHaveLength(2);
    expect(server.asked).not.toContain('POST /auth/password-orders');
    await user.type(await field('Personnummer'), number);
    await user.type(await field(/^Mobilnummer/), '08-123');
    await press(user, 'Beställ lösenord');
    await waitFor(async () =>
      expect(within(await summary()).getByRole('link').textContent).toBe(
        'Det är inte ett mobilnummer. Kontrollera siffrorna.',
      ),
    );
    expect(document.activeElement).toBe(await summary());
    expect((await field(/^Mobilnummer/)).value).toBe('08-123');
  });
});

describe('the code of the letter', () => {
  const fill = async (user: ReturnType<typeof open>['user'], password: string) => {
    await heading('Välj ditt lösenord');
    await user.type(await field('Personnummer'), number);
    await user.type(await field('Koden i brevet'), 'K7MP X3QR');
    await user.type(await field('Nytt lösenord'), password);
  };

  it('becomes a password of one’s own', async () => {
    const { user } = open('/logga-in/brev');
    await fill(user, 'björkar');
    expect(screen.getByText('7 tecken, minst 1 till.')).toBeTruthy();
    await press(user, 'Spara lösenordet');
    expect(within(await summary()).getByRole('link').textContent).toMatch(/för kort/);
    await user.type(await field(/^Nytt lösenord/), ' i motvind');
    expect(screen.getByText('17 tecken.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Visa lösenordet/ }));
    expect((await field(/^Nytt lösenord/)).type).toBe('text');
    await press(user, 'Spara lösenordet');
    await heading('Lösenordet är sparat');
    expect(server.sent['POST /auth/password-orders/redeem']).toEqual({
      personalNumber: number,
      letterCode: 'K7MP X3QR',
      newPassword: 'björkar i motvind',
    });
  });

  it.each([
    [{ code: 'LETTER_CODE_WRONG' as const }, /Det gick inte med den koden/],
    [{ code: 'PASSWORD_REFUSED' as const, why: 'COMMON' as const }, /så vanligt/],
    [{ code: 'PASSWORD_REFUSED' as const, why: 'PERSONAL' as const }, /innehåller ditt personnummer/],
  ])('is refused in words: %j', async (problem, words) => {
    server.refuse('POST /auth/password-orders/redeem', { status: 422, ...problem });
    const { user } = open('/logga-in/brev');
    await fill(user, 'björkar i motvind');
    await press(user, 'Spara lösenordet');
    expect(within(await summary()).getByRole('link').textContent).toMatch(words);
    expect((await field(/^Nytt lösenord/)).value).toBe('björkar i motvind');
  });
});

describe('a password and a code', () => {
  const toCode = async (path = '/logga-in/losenord') => {
    const app = open(path);
    await heading('Logga in med lösenord och kod');
    await app.user.type(await field('Personnummer'), number);
    await app.user.type(await field('Lösenord'), 'björkar i motvind');
    await press(app.user, 'Skicka kod');
    await heading('Skriv koden');
    return app;
  };

  it('sign in, and open the page that was asked for', async () => {
    const { user, router } = await toCode('/logga-in/losenord?to=%2Ftillganglighet');
    expect(screen.getByText(/^Om numret och lösenordet stämmer har vi skickat en kod/)).toBeTruthy();
    expect(screen.getByText('Koden gäller till klockan 10:05.')).toBeTruthy();
    await user.type(await field('Kod'), '123 456');
    await press(user, 'Logga in');
    await waitFor(() => expect(router.state.location.pathname).toBe('/tillganglighet'));
    expect(server.sent['POST /auth/password/first/code']).toEqual({ code: '123456' });
  });

  it('know what the browser and a password manager ask', async () => {
    open('/logga-in/losenord');
    await heading('Logga in med lösenord och kod');
    expect((await field('Personnummer')).autocomplete).toBe('username');
    expect((await field('Personnummer')).inputMode).toBe('numeric');
    expect((await field('Lösenord')).autocomplete).toBe('current-password');
  });

  it('say how many tries are left, and begin again when there are none', async () => {
    const { user } = await toCode();
    server.refuse('POST /auth/password/first/code', { status: 422, code: 'CODE_WRONG', triesLeft: 3 });
    await user.type(await field('Kod'), '000000');
    await press(user, 'Logga in');
    expect(within(await summary()).getByRole('link').textContent).toBe(
      'Koden stämmer inte. Du har 3 försök kvar.',
    );
    server.refuse('POST /auth/password/first/code', { status: 410, code: 'CODE_OVER' });
    await press(user, 'Logga in');
    await heading('Logga in med lösenord och kod');
    expect(screen.getByText(/Koden gäller inte längre/)).toBeTruthy();
    expect((await field('Lösenord')).value).toBe('björkar i motvind');
  });

  it('send another code while there are some, and say when there are too many tries', async () => {
    const { user } = await toCode();
    expect(screen.getByText('Du kan få 2 koder till.')).toBeTruthy();
    await press(user, 'Skicka en ny kod');
    await screen.findByText('Du kan få en kod till.');
    server.refuse('POST /auth/password/first/resend', { status: 429 }, { 'Retry-After': '540' });
    await press(user, 'Skicka en ny kod');
    await screen.findByText('Det blev för många försök. Försök igen om 9 minuter.');
    expect(screen.getByRole('link', { name: 'Logga in på ett annat sätt' })).toBeTruthy();
  });

  it('keep what was typed when there were too many tries', async () => {
    server.refuse('POST /auth/password', { status: 429 }, { 'Retry-After': '60' });
    const { user } = open('/logga-in/losenord');
    await user.type(await screen.findByLabelText('Personnummer'), number);
    await user.type(await field('Lösenord'), 'björkar i motvind');
    await press(user, 'Skicka kod');
    expect(
      within(await screen.findByRole('region', { name: 'Det gick inte just nu' })).getByRole('link')
        .textContent,
    ).toBe('Det blev för många försök. Försök igen om en minut.');
    expect((await field(/^Personnummer/)).value).toBe(number);
  });
});

describe('a first password from care', () => {
  it('opens nothing but the page where it is changed, which says why; then the page asked for', async () => {
    server.answers['GET /me/password'] = { body: { exists: true, changeRequired: true } };
    server.answers['PUT /me/password'] = { status: 204 };
    const { user, router } = open('/lagg-till-barn');
    await heading('Välj ett eget lösenord');
    expect(screen.getByText(/kom från din mottagning/)).toBeTruthy();
    await user.type(await field('Lösenordet du fick'), 'k7mp-x3qr');
    await user.type(await field('Nytt lösenord'), 'björkar i motvind');
    server.answers['GET /me/password'] = { body: { exists: true, changeRequired: false } };
    await press(user, 'Spara lösenordet');
    await heading('Lägg till barn');
    expect(router.state.location.pathname).toBe('/lagg-till-barn');
  });

  it('is not asked about in a session with an e-identification', async () => {
    server.answers['GET /session'] = { body: session };
    open('/lagg-till-barn');
    await heading('Lägg till barn');
    expect(server.asked).not.toContain('GET /me/password');
  });
});
