// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ClinicDetails, PatientClinic, PatientView } from '~/api/types';
import { heading, now, open, serve, session } from './testing';

const mother: PatientView = {
  patientId: 'mother',
  relation: 'SELF',
  actingAs: 'SELF',
  name: 'Sara Ek',
  birthDate: '1985-10-12',
};
const hill: PatientClinic = {
  clinicId: 'hill',
  name: 'Kullens vårdcentral',
  addedAt: now,
  approval: 'NOT_NEEDED',
};
const details: ClinicDetails = { clinicId: 'hill', name: hill.name, offers: ['MESSAGE'], openingHours: [] };
const draft = 'PUT /patients/mother/message-drafts/new';

const server = serve({
  'GET /me': { body: { personId: 'mother', name: 'Sara Ek', personalNumber: '198510121234' } },
  'GET /me/patients': { body: { items: [mother] } },
  'GET /patients/mother/clinics': { body: { items: [hill] } },
  'GET /clinics/hill': { body: details },
  [draft]: { body: { savedAt: now } },
});

const page = '/person/mother/meddelanden/nytt';
const text = () => screen.getByLabelText<HTMLTextAreaElement>('Meddelande').value;
const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith('unsaved:'));

it('says that one is signed out, and puts back what was typed for the same person, then and only then', async () => {
  server.refuse(draft, { status: 401, code: 'NOT_SIGNED_IN' });
  const { user } = open(page);
  await user.type(await screen.findByLabelText('Meddelande'), 'Ont i halsen');
  await screen.findByText(/Du är utloggad/);
  expect(screen.getByRole('link', { name: 'Logga in igen' }).getAttribute('href')).toContain(
    encodeURIComponent(page),
  );

  cleanup();
  server.answers[draft] = { body: { savedAt: now } };
  open(page);
  await heading('Skriv ett meddelande');
  expect(text()).toBe('Ont i halsen');
  await waitFor(() => expect(server.sent[draft]).toMatchObject({ text: 'Ont i halsen' }));
  await waitFor(() => expect(kept()).toEqual([]));
});

it('shows and keeps nothing of it when somebody else signs in', async () => {
  server.refuse(draft, { status: 401, code: 'NOT_SIGNED_IN' });
  const { user } = open(page);
  await user.type(await screen.findByLabelText('Meddelande'), 'Ont');
  await screen.findByText(/Du är utloggad/);
  expect(kept()).toHaveLength(1);

  cleanup();
  server.answers['GET /session'] = { body: { ...session, personId: 'father' } };
  open(page);
  await heading('Skriv ett meddelande');
  expect(text()).toBe('');
  expect(kept()).toEqual([]);
});

it('says no longer that a field is wrong once it has been changed', async () => {
  const { user } = open(page);
  await user.click(await screen.findByRole('button', { name: 'Fortsätt' }));
  const summary = await screen.findByRole('region', { name: 'Något behöver rättas' });
  expect(summary.querySelectorAll('li')).toHaveLength(2);
  await user.type(screen.getByLabelText('Meddelande'), 'Hej');
  expect(screen.queryByText('Skriv ett meddelande.')).toBeNull();
  expect(screen.getAllByText('Skriv några ord om vad det gäller.')).toHaveLength(2);
  await user.type(screen.getByLabelText('Vad gäller det?'), 'H');
  expect(screen.queryByRole('region', { name: 'Något behöver rättas' })).toBeNull();
});
