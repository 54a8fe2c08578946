// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { NotificationSettings, PatientView } from '~/api/types';
import { heading, open, serve } from './testing';

const mother: PatientView = {
  patientId: 'mother',
  relation: 'SELF',
  actingAs: 'SELF',
  name: 'Sara Ek',
  birthDate: '1985-10-12',
};
const settings: NotificationSettings = {
  email: { on: true, naming: 'NOTHING' },
  sms: { on: true, naming: 'NOTHING', own: '+46701234567' },
};
const path = 'PUT /patients/mother/notification-settings';

const server = serve({
  'GET /me': { body: { personId: 'mother', name: 'Sara Ek', personalNumber: '198510121234' } },
  'GET /me/patients': { body: { items: [mother] } },
  'GET /patients/mother/notification-settings': { body: settings },
  [path]: { body: settings },
});

it('has nothing chosen that cannot be saved where there is no address of one’s own', async () => {
  const { user } = open('/person/mother/aviseringar');
  await heading('Aviseringar om mig');
  const email = screen.getByLabelText<HTMLInputElement>('Skicka e-post');
  expect(email.checked).toBe(false);
  await user.click(email);
  expect(screen.getByLabelText<HTMLInputElement>('Till en annan adress').checked).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>(/Det finns ingen e-postadress/).disabled).toBe(true);
  await user.type(screen.getByLabelText('E-postadress'), 'sara@example.org');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await screen.findAllByText('Dina val är sparade.');
  expect(server.sent[path]).toEqual({
    email: { on: true, naming: 'NOTHING', to: 'sara@example.org' },
    sms: { on: true, naming: 'NOTHING' },
  });
});
