// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ClinicDetails, PatientClinic, PatientView } from '~/api/types';
import { heading, now, open, serve } from './testing';

const self: PatientView = {
  patientId: 'self',
  relation: 'SELF',
  actingAs: 'SELF',
  name: 'Maria Åberg',
  birthDate: '1987-07-21',
};
const child: PatientView = {
  patientId: 'child',
  relation: 'CHILD',
  actingAs: 'GUARDIAN',
  name: 'Maja Ek',
  birthDate: '2019-10-12',
};
const hill: PatientClinic = {
  clinicId: 'hill',
  name: 'Kullens vårdcentral',
  addedAt: now,
  approval: 'WAITING',
};

const details: ClinicDetails = {
  clinicId: 'hill',
  name: 'Kullens vårdcentral',
  region: 'STOCKHOLM',
  address: { street: 'Kullvägen 2', postalCode: '11199', city: 'Stockholm' },
  phone: '08-465 004 00',
  openingHours: [{ days: ['MONDAY', 'TUESDAY'], opens: '08:00', closes: '17:00' }],
  offers: ['MESSAGE', 'APPOINTMENT_SLOT'],
  answersWithinDays: 2,
};

const server = serve({
  'GET /me': { body: { personId: 'self', name: 'Maria Åberg', personalNumber: '198707212389' } },
  'GET /me/patients': { body: { items: [self, child] } },
  'GET /patients/self/clinics': { body: { items: [hill] } },
  'GET /patients/child/clinics': { body: { items: [] } },
  'GET /clinics': { body: { items: [{ clinicId: 'hill', name: 'Kullens vårdcentral', offers: [] }] } },
  'GET /regions': { body: { items: [{ region: 'STOCKHOLM', clinics: 1 }] } },
  'GET /clinics/hill': { body: details },
  'PUT /patients/child/clinics/hill': { status: 204 },
  'DELETE /patients/self/clinics/hill': { status: 204 },
});

it('says what waits for the approval of the clinic, and since when', async () => {
  open('/person/self/mottagningar');
  await heading('Mina mottagningar');
  await screen.findByText('Väntar på mottagningens godkännande sedan 21 november 2026.');
  expect(screen.getByText(/Till dess går det inte att boka tid/)).toBeTruthy();
});

it('finds by name when typing rests, says how many, and adds for the person by name', async () => {
  const { user } = open('/person/child/mottagningar');
  await user.type(await screen.findByLabelText('Mottagningens namn'), 'kullens');
  await waitFor(() => expect(screen.getAllByText('1 mottagning').length).toBe(2));
  // Once for all there are, once for what was typed: not at every key.
  expect(server.asked.filter((call) => call === 'GET /clinics').length).toBeLessThan(4);
  server.answers['GET /patients/child/clinics'] = { body: { items: [{ ...hill, approval: 'NOT_NEEDED' }] } };
  await user.click(screen.getByRole('button', { name: 'Lägg till Kullens vårdcentral för Maja Ek' }));
  await screen.findByText('Tillagd 21 november 2026.');
});

it('asks before it takes a clinic away, and puts focus where one can go on', async () => {
  const { user } = open('/person/self/mottagningar');
  const remove = () => screen.findByRole('button', { name: 'Ta bort Kullens vårdcentral' });
  await user.click(await remove());
  expect(document.activeElement?.textContent).toMatch(/^Vill du ta bort Kullens vårdcentral\?/);
  await user.click(screen.getByRole('button', { name: 'Nej, behåll' }));
  expect(document.activeElement?.textContent).toBe('Kullens vårdcentral');
  expect(server.asked).not.toContain('DELETE /patients/self/clinics/hill');

  await user.click(await remove());
  server.answers['GET /patients/self/clinics'] = { body: { items: [] } };
  await user.click(screen.getByRole('button', { name: 'Ja, ta bort' }));
  await screen.findByRole('heading', { name: 'Inga mottagningar än' });
  expect(document.activeElement?.textContent).toBe('Inga mottagningar än');
});

it('tells of a clinic what one can do there for the child, when it is open and how to call it', async () => {
  open('/person/child/mottagningar/hill');
  await heading('Kullens vårdcentral');
  screen.getByRole('heading', { name: 'Det här kan du göra här för Maja Ek' });
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
    expect.arrayContaining(['Boka tid direkt', 'Skriva till mottagningen']),
  );
  expect(screen.getByRole('link', { name: 'Ring 08-465 004 00' }).getAttribute('href')).toBe(
    'tel:+46846500400',
  );
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'måndag–tisdag08:00–17:00',
    'onsdag–söndagstängt',
  ]);
  await screen.findByRole('button', { name: 'Lägg till Kullens vårdcentral för Maja Ek' });
});

it('leads from a clinic to what one may do there, and only tells of the rest', async () => {
  server.answers['GET /clinics/hill'] = {
    body: { ...details, offers: ['PRESCRIPTION_RENEWAL', 'CERTIFICATE'] },
  };
  server.answers['GET /patients/child/access'] = {
    body: [
      { action: 'PRESCRIPTION', decision: 'PERMIT', rule: 'G10' },
      { action: 'CERTIFICATE_ORDER', decision: 'DENY', rule: 'G2' },
    ],
  };
  open('/person/child/mottagningar/hill');
  const way = await screen.findByRole('link', { name: 'Förnya recept' });
  expect(way.getAttribute('href')).toBe('/person/child/recept');
  screen.getByText('Beställa intyg');
  expect(screen.queryByRole('link', { name: 'Beställa intyg' })).toBeNull();
});

it('keeps in the address what the search is narrowed to, and says what else to try', async () => {
  server.answers['GET /clinics'] = { body: { items: [] } };
  const { user, router } = open('/person/self/mottagningar');
  await screen.findByRole('option', { name: 'Stockholm' });
  await user.selectOptions(screen.getByLabelText('Region'), 'Stockholm');
  await screen.findByText(/sök i hela landet/);
  expect(router.state.location.href).toContain('region=STOCKHOLM');
});

it('sorts the regions as Swedish does: å, ä and ö last', async () => {
  server.answers['GET /regions'] = {
    body: {
      items: ['NORRBOTTEN', 'OREBRO', 'SKANE', 'VASTRA_GOTALAND'].map((region) => ({ region, clinics: 1 })),
    },
  };
  open('/person/child/mottagningar');
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Region' });
  await waitFor(() => expect(choice.options).toHaveLength(5));
  expect([...choice.options].map(({ text }) => text).slice(1)).toEqual([
    'Norrbotten',
    'Skåne',
    'Västra Götaland',
    'Örebro län',
  ]);
});
