// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Commission, PerPassword, UnitPatient } from '~/api/types';
import { heading, now, open, serve } from './testing';

const here: Commission = { unitId: 'here', unitName: 'Kullens vårdcentral', role: 'PHYSICIAN' };
const there: Commission = { unitId: 'there', unitName: 'Höjden', role: 'CARE_STAFF' };
const hidden: UnitPatient = {
  patientId: 'hidden',
  name: 'Maria Åberg',
  personalNumber: '198707212389',
  protectedIdentity: true,
  approved: false,
  addedAt: now,
  addedBy: 'patient',
};
const plain: UnitPatient = {
  ...hidden,
  patientId: 'plain',
  name: 'Ingrid Fransson',
  personalNumber: '19661111-2386',
  protectedIdentity: false,
};

const server = serve({
  'GET /me': { body: { personId: 'staff', name: 'Elin Norberg', personalNumber: '198004032388' } },
  'GET /me/patients': { body: { items: [] } },
  'GET /me/commissions': { body: { items: [here, there] } },
  'GET /session/commission': { body: here },
  'PUT /session/commission': { body: here },
  'DELETE /session/commission': { status: 204 },
  'GET /units/here/approvals': { body: { items: [hidden] } },
  'GET /units/here/patients': { body: { items: [hidden, plain] } },
});
const noCommission = { status: 404, body: { code: 'NOT_FOUND', status: 404 } };
const bar = () => screen.queryByRole('complementary', { name: 'Du arbetar' });

describe('the menu', () => {
  it('tells the page one is on, and shuts when one goes to another', async () => {
    const { user } = open('/personal/here/patienter');
    await heading('Patienter');
    const menu = screen.getByRole('button', { name: 'Meny: Patienter' });
    await user.click(menu);
    expect(menu.getAttribute('aria-expanded')).toBe('true');
    await user.click(screen.getByRole('link', { name: 'Godkännanden' }));
    await heading('Godkännanden');
    const there = await screen.findByRole('button', { name: 'Meny: Godkännanden' });
    await waitFor(() => expect(there.getAttribute('aria-expanded')).toBe('false'));
  });

  it('tells which role may, when one’s own is not enough', async () => {
    server.refuse('GET /units/here/patients', {
      status: 403,
      code: 'STAFF_REFUSED',
      rule: 'T3',
      reason: 'ROLE_NOT_ENOUGH',
      roles: ['OPERATIONS_MANAGER'],
    });
    open('/personal/here/patienter');
    await screen.findByText('Be enhetens verksamhetschef.');
  });
});

describe('a commission', () => {
  it('is offered on the start page to staff alone', async () => {
    open('/');
    await screen.findByRole('link', { name: 'Till personalens sidor' });
  });

  it('is chosen, stands in the bar with role and person, and is left', async () => {
    server.answers['GET /session/commission'] = noCommission;
    const { user, router } = open('/personal');
    const choose = await screen.findByRole('button', { name: 'Arbeta på Kullens vårdcentral som Läkare' });
    server.answers['GET /session/commission'] = { body: here };
    await user.click(choose);
    await heading('Godkännanden');
    expect(server.sent['PUT /session/commission']).toEqual({ unitId: 'here', role: 'PHYSICIAN' });
    expect(bar()?.textContent).toContain('Kullens vårdcentral');
    await waitFor(() => expect(bar()?.textContent).toContain('Läkare · Elin Norberg'));
    await user.click(screen.getByRole('button', { name: 'Till mig själv' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(server.asked).toContain('DELETE /session/commission');
    expect(bar()).toBeNull();
  });

  it('opens nothing of a unit where one does not work now, and asks for nothing there', async () => {
    open('/personal/there/patienter');
    await screen.findByText(/Sidan hör till en enhet/);
    expect(server.asked).not.toContain('GET /units/there/patients');
  });

  it('says what to do when it no longer stands', async () => {
    server.refuse('PUT /session/commission', { status: 403, code: 'NO_COMMISSION' });
    const { user } = open('/personal');
    await user.click(await screen.findByRole('button', { name: 'Arbeta på Höjden som Vårdpersonal' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Uppdraget gäller inte längre/);
  });

  it('drops what was held about patients when one stops working', async () => {
    const { client, user } = open('/personal/here/patienter');
    await screen.findByText('Ingrid Fransson');
    await user.click(screen.getByRole('button', { name: 'Till mig själv' }));
    await heading('Hej Elin!');
    expect(client.getQueriesData({ queryKey: ['unit'] })).toEqual([]);
  });
});

describe('approving a protected person', () => {
  beforeEach(() => {
    server.answers['PUT /units/here/approvals/hidden'] = { status: 204 };
  });

  it('takes a step in which the person stands in view', async () => {
    const { user } = open('/personal/here/godkannanden');
    await user.click(await screen.findByRole('button', { name: 'Granska Maria Åberg' }));
    await heading('Vill du godkänna patienten?');
    expect(screen.getByRole('region', { name: 'Patient' }).textContent).toContain('19870721-2389');
    expect(server.asked).not.toContain('PUT /units/here/approvals/hidden');
    server.answers['GET /units/here/approvals'] = { body: { items: [] } };
    await user.click(screen.getByRole('button', { name: 'Ja, godkänn Maria Åberg' }));
    await screen.findByText('Maria Åberg är godkänd. Tjänsterna är öppna.');
    await screen.findByText('Ingen väntar');
  });

  it('tells a rule that refuses it in words, and leads back', async () => {
    server.refuse('PUT /units/here/approvals/hidden', {
      status: 403,
      code: 'STAFF_REFUSED',
      rule: 'T6',
      reason: 'OWN_RECORD',
    });
    const { user } = open('/personal/here/godkannanden');
    await user.click(await screen.findByRole('button', { name: 'Granska Maria Åberg' }));
    await user.click(await screen.findByRole('button', { name: 'Ja, godkänn Maria Åberg' }));
    await heading('Det går inte att göra det här');
    expect(await screen.findByText('Regel T6')).toBeTruthy();
    expect(screen.queryByText(/OWN_RECORD|STAFF_REFUSED/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
    await heading('Vill du godkänna patienten?');
  });
});

describe('adding a patient', () => {
  it('asks for number and reason together, and keeps what was typed when the register knows nobody', async () => {
    const { user } = open('/personal/here/patienter/ny');
    const submit = await screen.findByRole('button', { name: 'Lägg till patienten' });
    await user.click(submit);
    const summary = screen.getByRole('region', { name: 'Något behöver rättas' });
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Skriv patientens personnummer.', 'Skriv ett skäl på minst 10 tecken.']);

    const number = screen.getByLabelText<HTMLInputElement>('Patientens personnummer');
    await user.type(number, '19661111-2386');
    await user.type(screen.getByLabelText('Varför behöver enheten patienten?'), 'Söker vård i dag.');
    await user.click(submit);
    await screen.findAllByText('Ingen hittades med det numret i folkbokföringen. Kontrollera siffrorna.');
    expect(number.value).toBe('19661111-2386');
    expect(server.sent['POST /units/here/patients']).toEqual({
      personalNumber: '19661111-2386',
      reason: 'Söker vård i dag.',
    });

    server.answers['POST /units/here/patients'] = { status: 201, body: plain };
    await user.click(submit);
    await heading('Ingrid Fransson är patient på enheten');
  });
});

describe('a first password', () => {
  const issued: PerPassword = {
    ...plain,
    status: 'WAITING',
    channel: 'sms',
    issuedAt: now,
    expiresAt: '2026-11-28T09:00:00Z',
  };

  it('goes where the patient says, after a look at both, and is never shown', async () => {
    server.refuse('POST /units/here/per-passwords', { status: 422, code: 'INVALID' });
    const { user } = open('/personal/here/losenord/nytt');
    const choose = await screen.findByRole('button', { name: 'Välj Ingrid Fransson' });
    // Who has protected identity signs in with an e-id only.
    expect(screen.queryByRole('button', { name: 'Välj Maria Åberg' })).toBeNull();
    await user.click(choose);
    await user.type(await screen.findByLabelText('Patientens mobilnummer'), '12');
    await user.click(screen.getByRole('button', { name: 'Fortsätt' }));
    await heading('Stämmer det här?');
    await user.click(screen.getByRole('button', { name: 'Skicka lösenordet till Ingrid Fransson' }));

    const field = await screen.findByLabelText<HTMLInputElement>('Patientens mobilnummer');
    expect(screen.getByRole('region', { name: 'Något behöver rättas' }).textContent).toContain(
      'Det är inget mobilnummer.',
    );
    expect(field.value).toBe('12');
    await user.clear(field);
    await user.type(field, '070-174 06 05');
    await user.click(screen.getByRole('button', { name: 'Fortsätt' }));
    server.answers['POST /units/here/per-passwords'] = { status: 201, body: issued };
    await user.click(await screen.findByRole('button', { name: 'Skicka lösenordet till Ingrid Fransson' }));
    await heading('Lösenordet är på väg');
    expect(server.sent['POST /units/here/per-passwords']).toEqual({
      patientId: 'plain',
      channel: 'sms',
      to: '070-174 06 05',
    });
  });

  it('is listed with how it stands, in words', async () => {
    server.answers['GET /units/here/per-passwords'] = {
      body: { items: [issued, { ...issued, patientId: 'other', status: 'CHANGED', channel: 'email' }] },
    };
    open('/personal/here/losenord');
    await screen.findByText('Inte använt än. Gäller till 28 november 2026 kl. 10:00.', {});
    expect(screen.getByText('Patienten har loggat in och bytt lösenordet.')).toBeTruthy();
    expect(screen.queryByText(/WAITING|CHANGED/)).toBeNull();
  });
});

describe('a block', () => {
  const visit = { startsAt: '2026-12-03T09:00:00Z', endsAt: '2026-12-03T09:30:00Z', type: 'Läkarbesök' };
  const bookings = (count: number) => ({
    leak: 'BOOKINGS',
    count,
    visits: [{ ...visit, cancelled: count === 0 }],
    ...(count === 0 && { doneAt: now }),
  });
  const details = (count: number) => ({
    block: {
      blockId: 'block',
      patient: plain,
      guardian: { personId: 'guardian', name: 'Peter Fransson' },
      reason: 'Skyddsbedömning gjord.',
      begunAt: now,
      version: 0,
    },
    checks: [bookings(count)],
  });
  const stop = 'PUT /units/here/guardian-blocks/block/checks/BOOKINGS';

  it('shows which visits would be cancelled, asks, and keeps them to phone about', async () => {
    server.answers['GET /units/here/guardian-blocks/block'] = { body: details(1) };
    server.answers[stop] = { body: details(0) };
    const { user } = open('/personal/here/sparrar/block');
    await screen.findByText('torsdag 3 december, 10:00–10:30: Läkarbesök');
    await user.click(screen.getByRole('button', { name: 'Avboka besöken' }));
    expect(server.asked).not.toContain(stop);
    server.answers['GET /units/here/guardian-blocks/block'] = { body: details(0) };
    await user.click(screen.getByRole('button', { name: 'Ja, avboka besöket' }));
    await screen.findByText(/^Det här besöket är avbokat/);
    expect(screen.getByText('torsdag 3 december, 10:00–10:30: Läkarbesök')).toBeTruthy();
    expect(screen.queryByText('Inget läcker här.')).toBeNull();
  });
});
