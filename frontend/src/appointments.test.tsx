// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Appointment, AppointmentHold, FreeSlot, PatientView } from '~/api/types';
import { heading, later, now, open, serve } from './testing';

const hillId = '019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60';
const kindId = '019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d62';
const child: PatientView = {
  patientId: 'child',
  relation: 'CHILD',
  actingAs: 'GUARDIAN',
  name: 'Maja Ek',
  birthDate: '2019-10-12',
};
const clinic = { clinicId: hillId, name: 'Kullens vårdcentral', phone: '08-123 45 67' };
const hill = {
  clinicId: hillId,
  name: clinic.name,
  phone: clinic.phone,
  openingHours: [],
  offers: ['APPOINTMENT_SLOT', 'APPOINTMENT_REQUEST'],
};
const slot: FreeSlot = {
  slotId: 'slot',
  startsAt: '2026-11-24T07:00:00Z',
  endsAt: '2026-11-24T07:30:00Z',
  type: { typeId: kindId, name: 'Provtagning', minutes: 30, cancelHours: 24 },
};
const held: AppointmentHold = {
  holdId: 'hold',
  slot,
  clinic,
  expiresAt: later(5),
  cancelUntil: '2026-11-23T07:00:00Z',
};
const visit: Appointment = {
  appointmentId: 'visit',
  clinic,
  startsAt: '2026-11-24T07:00:00Z',
  endsAt: '2026-11-24T07:30:00Z',
  reason: 'Eksem.',
  requestId: 'request',
  status: 'BOOKED',
  cancelUntil: '2026-11-23T07:00:00Z',
  mayCancel: true,
  mayRebook: false,
  bookedAt: now,
  by: { who: 'STAFF' },
};
const slots = `GET /clinics/${hillId}/slots`;
const release = 'DELETE /patients/child/appointment-holds/hold';
const times = `/person/child/tider/boka?hos=${hillId}&typ=${kindId}&vecka=2026-11-23`;

const server = serve({
  'GET /me': { body: { personId: 'self', name: 'Mikael Ek', personalNumber: '198301172387' } },
  'GET /me/patients': { body: { items: [child] } },
  [`GET /clinics/${hillId}`]: { body: hill },
  [`GET /clinics/${hillId}/visit-types`]: {
    body: { items: [slot.type, { ...slot.type, typeId: 'other', name: 'BVC' }] },
  },
  [slots]: { body: { items: [slot] } },
  'POST /patients/child/appointment-holds': { status: 201, body: held },
  [release]: { status: 204 },
  'GET /patients/child/appointment-requests': { body: { items: [] } },
  'GET /patients/child/appointments': { body: { items: [visit] } },
});

it('shows no page of a person before it is known who that is', async () => {
  let know = () => {};
  const known = new Promise<void>((resolve) => {
    know = resolve;
  });
  server.answers['GET /me/patients'] = { body: { items: [child] }, after: known };
  server.answers['GET /patients/child/clinics'] = { body: { items: [] } };
  open('/person/child/tider/boka');
  expect(await screen.findByText('Hämtar …')).toBeTruthy();
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  know();
  await heading('Boka tid för Maja Ek');
});

it('names the clinic of the free times, and the days of its weeks', async () => {
  open(times);
  await heading('Boka tid för Maja Ek');
  expect(
    screen.getByText(/^Lediga tider hos Kullens vårdcentral\. Alla tider anges i svensk tid\./),
  ).toBeTruthy();
  expect(
    await screen.findByRole('option', { name: 'Vecka 48, 23–29 november', selected: true }),
  ).toBeTruthy();
  expect(screen.getByRole('option', { name: 'Vecka 49, 30 november–6 december' })).toBeTruthy();
});

it.each(['the button', 'Back'])(
  'leads by %s from the check to the times as they were looked for',
  async (way) => {
    const { user, router } = open(times);
    await user.click(await screen.findByRole('button', { name: 'Välj första lediga tid' }));
    await heading('Stämmer det här?');
    await waitFor(() => expect(router.state.location.search).toMatchObject({ steg: 'kontroll' }));
    server.asked = [];
    if (way === 'Back') router.history.back();
    else await user.click(screen.getByRole('button', { name: 'Välj en annan tid' }));
    await heading('Boka tid för Maja Ek');
    expect(router.state.location.search).toEqual({ hos: hillId, typ: kindId, vecka: '2026-11-23' });
    await waitFor(() => expect(server.asked.indexOf(slots)).toBeGreaterThan(server.asked.indexOf(release)));
    expect(server.asked.filter((asked) => asked === release)).toHaveLength(1);
  },
);

it('shows the times when there is nothing left to check', async () => {
  const { router } = open(`${times}&steg=kontroll`);
  await heading('Boka tid för Maja Ek');
  await waitFor(() => expect(router.state.location.search).not.toHaveProperty('steg'));
});

it('leads to asking for a time, or to the phone, where nothing is free at all', async () => {
  server.answers[slots] = { body: { items: [] } };
  open(`/person/child/tider/boka?hos=${hillId}`);
  expect(await screen.findByText('Kullens vårdcentral har inga lediga tider just nu.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Beställ tid i stället' })).toBeTruthy();
});

it('leads to the phone where a time cannot be asked for', async () => {
  server.answers[slots] = { body: { items: [] } };
  server.answers[`GET /clinics/${hillId}`] = { body: { ...hill, offers: ['APPOINTMENT_SLOT'] } };
  open(`/person/child/tider/boka?hos=${hillId}`);
  expect(await screen.findByText('Ring mottagningen för att få en tid: 08-123 45 67.')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Beställ tid i stället' })).toBeNull();
});

it('says what a given visit answers, and that it can only be cancelled; nothing is offered for what has been', async () => {
  open('/person/child/tider');
  const coming = within(await screen.findByRole('region', { name: 'Kommande tider' }));
  expect(coming.getByText('Mottagningens svar på beställningen.')).toBeTruthy();
  expect(coming.getByText('Gäller: Eksem.')).toBeTruthy();
  expect(coming.getByText(/^Kan avbokas här till måndag 23 november/)).toBeTruthy();
  const past = within(await screen.findByRole('region', { name: 'Tidigare och avbokade' }));
  expect(past.getByText('Gäller: Eksem.')).toBeTruthy();
  expect(past.queryByText(/avboka här|avbokas/)).toBeNull();
  expect(past.queryByRole('link', { name: 'Lägg i kalendern' })).toBeNull();
});
