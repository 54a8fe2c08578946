// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { PatientView, Prescription, Renewal, RenewalTask } from '~/api/types';
import { heading, now, open, serve } from './testing';

const child: PatientView = {
  patientId: 'child',
  relation: 'CHILD',
  actingAs: 'GUARDIAN',
  name: 'Maja Ek',
  birthDate: '2019-10-12',
};
const clinic = { id: 'hill', name: 'Kullens vårdcentral' };
const running: Prescription = {
  prescriptionId: 'one',
  medicine: 'Cetirizin',
  strength: '5 mg',
  form: 'Tablett',
  dose: '1 tablett på kvällen.',
  remaining: 1,
  dispensings: 4,
  validUntil: '2026-12-05',
  prescribedAt: now,
  clinic,
  renewable: true,
};
const sent: Renewal = {
  renewalId: 'renewal',
  prescriptionId: 'one',
  medicine: 'Cetirizin',
  strength: '5 mg',
  form: 'Tablett',
  clinic,
  status: 'SENT',
  by: { who: 'GUARDIAN', name: 'Mikael Ek' },
  sentAt: now,
};

const server = serve({
  'GET /me': { body: { personId: 'self', name: 'Mikael Ek', personalNumber: '198301172387' } },
  'GET /me/patients': { body: { items: [child] } },
  'GET /clinics/hill': {
    body: {
      clinicId: 'hill',
      name: 'Kullens vårdcentral',
      offers: ['PRESCRIPTION_RENEWAL', 'CERTIFICATE'],
      openingHours: [],
    },
  },
  'GET /patients/child/clinics': { body: { items: [] } },
  'GET /patients/child/prescriptions': { body: { items: [running] } },
  'GET /patients/child/renewals': { body: { items: [] } },
  'POST /patients/child/prescriptions/one/renewals': { status: 201, body: sent },
  'DELETE /patients/child/renewals/renewal': { status: 204 },
});

it('shows what is left of how many, until when, and the name in the button', async () => {
  open('/person/child/recept');
  await heading('Recept för Maja Ek');
  expect(screen.getByText('1 av 4')).toBeTruthy();
  expect(screen.getByText('5 december 2026')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Förnya Cetirizin för Maja Ek' })).toBeTruthy();
});

it('says what cannot be renewed and why, and who has sent what is under way', async () => {
  server.answers['GET /patients/child/prescriptions'] = {
    body: {
      items: [
        {
          ...running,
          renewable: false,
          notRenewable: 'IN_PROGRESS',
          renewal: { ...sent, expectedBy: '2026-11-26' },
        },
        {
          ...running,
          prescriptionId: 'two',
          medicine: 'Naproxen',
          renewable: false,
          notRenewable: 'STOPPED',
        },
      ],
    },
  };
  open('/person/child/recept');
  await screen.findByText('Skickad till Kullens vårdcentral. Ingen har börjat än.');
  expect(screen.getByText('Mottagningen räknar med att svara senast 26 november 2026.')).toBeTruthy();
  expect(screen.getByText(/Skickad 21 november 2026 av Mikael Ek/)).toBeTruthy();
  expect(screen.getByText(/Mottagningen har avslutat behandlingen/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: /^Förnya/ })).toBeNull();
  expect(screen.queryByText(/SENT|STOPPED|IN_PROGRESS/)).toBeNull();
});

it('keeps what was written when the clinic no longer offers it, and sends it again under the same name', async () => {
  const path = 'POST /patients/child/prescriptions/one/renewals';
  server.refuse(path, { status: 409, code: 'SERVICE_NOT_OFFERED' });
  const { user } = open('/person/child/recept/one/fornya');
  await user.type(await screen.findByLabelText(/Vill du säga något/), 'Hej');
  await user.click(screen.getByRole('button', { name: 'Skicka förnyelsen för Maja Ek' }));
  await waitFor(() => expect(screen.getAllByText(/förnyar inte recept här/).length).toBe(2));
  expect(screen.getByLabelText<HTMLTextAreaElement>(/Vill du säga något/).value).toBe('Hej');
  server.answers[path] = { status: 201, body: sent };
  await user.click(screen.getByRole('button', { name: 'Skicka förnyelsen för Maja Ek' }));
  await heading('Förnyelsen av Cetirizin är skickad');
  expect(server.sent[path]).toEqual({ clinicId: 'hill', comment: 'Hej' });
});

it('renews several at once, and sends none of them twice when one is refused', async () => {
  const other = { ...running, prescriptionId: 'two', medicine: 'Hydrokortison' };
  server.answers['GET /patients/child/prescriptions'] = { body: { items: [running, other] } };
  server.refuse('POST /patients/child/prescriptions/two/renewals', { status: 503 });
  const { user } = open('/person/child/recept/one/fornya');
  await user.click(await screen.findByLabelText('Hydrokortison 5 mg'));
  const send = screen.getByRole('button', { name: 'Skicka förnyelsen för Maja Ek' });
  await user.click(send);
  await screen.findByRole('region', { name: 'Det gick inte just nu' });
  server.answers['POST /patients/child/prescriptions/two/renewals'] = {
    status: 201,
    body: { ...sent, renewalId: 'other', prescriptionId: 'two', medicine: 'Hydrokortison' },
  };
  await user.click(send);
  await heading('2 förnyelser är skickade');
  expect(
    server.asked.filter((call) => call === 'POST /patients/child/prescriptions/one/renewals').length,
  ).toBe(1);
});

it('says that the clinic has begun when it is too late to take it back', async () => {
  server.answers['GET /patients/child/prescriptions'] = {
    body: { items: [{ ...running, renewable: false, notRenewable: 'IN_PROGRESS', renewal: sent }] },
  };
  server.refuse('DELETE /patients/child/renewals/renewal', { status: 409, code: 'ALREADY_TAKEN' });
  const { user } = open('/person/child/recept');
  await user.click(await screen.findByRole('button', { name: 'Ta tillbaka förnyelsen av Cetirizin' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Mottagningen har redan börjat/);
});

it('tells staff that somebody else was first, and shows the queue anew', async () => {
  const task: RenewalTask = {
    renewalId: 'renewal',
    patient: {
      patientId: 'child',
      name: 'Maja Ek',
      personalNumber: '201910122380',
      protectedIdentity: false,
    },
    prescription: { ...running },
    by: sent.by,
    status: 'IN_PROGRESS',
    sentAt: now,
    mine: true,
    version: 1,
  };
  server.answers['GET /session/commission'] = {
    body: { unitId: 'here', unitName: 'Kullens vårdcentral', role: 'PHYSICIAN' },
  };
  server.answers['GET /units/here/renewals'] = { body: { items: [task] } };
  server.refuse('POST /units/here/renewals/renewal/answer', { status: 412, code: 'CHANGED_MEANWHILE' });
  const { user } = open('/personal/here/receptfornyelser');
  await user.click(await screen.findByRole('button', { name: 'Öppna Cetirizin 5 mg för Maja Ek' }));
  const send = screen.getByRole('button', { name: 'Skicka svaret till Maja Ek' });
  await user.click(send);
  expect(screen.getByRole('region', { name: 'Något behöver rättas' }).textContent).toContain(
    'Välj ett svar.',
  );
  await user.click(screen.getByLabelText('Avslå förnyelsen'));
  await user.click(send);
  expect(screen.getAllByText('Skriv skälet, minst 5 tecken.').length).toBe(2);
  await user.type(screen.getByLabelText('Skäl, som patienten läser'), 'Ring oss först.');
  server.answers['GET /units/here/renewals'] = { body: { items: [] } };
  await user.click(send);
  await screen.findByText(/Någon annan hann före/);
  expect(server.sent['POST /units/here/renewals/renewal/answer']).toEqual({
    outcome: 'REFUSED',
    reason: 'Ring oss först.',
  });
  await screen.findByText('Inget väntar');
});

it('says of a prescription that it is the outcome of a renewal, before it offers the next one', async () => {
  server.answers['GET /patients/child/renewals'] = {
    body: {
      items: [{ ...sent, prescriptionId: 'old', status: 'RENEWED', closedAt: now, replacedBy: 'one' }],
    },
  };
  open('/person/child/recept');
  const told = await screen.findByText('Förnyat 21 november 2026 av Kullens vårdcentral.');
  const again = screen.getByRole('link', { name: 'Förnya Cetirizin för Maja Ek' });
  expect(told.compareDocumentPosition(again)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
