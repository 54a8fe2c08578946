// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { CertificateOrder, PatientView } from '~/api/types';
import { heading, now, open, serve } from './testing';

const child: PatientView = {
  patientId: 'child',
  relation: 'CHILD',
  actingAs: 'GUARDIAN',
  name: 'Maja Ek',
  birthDate: '2019-10-12',
};
const self: PatientView = {
  patientId: 'self',
  relation: 'SELF',
  actingAs: 'SELF',
  name: 'Maria Åberg',
  birthDate: '1987-07-21',
};
const clinic = { id: 'hill', name: 'Kullens vårdcentral' };
const issued: CertificateOrder = {
  orderId: 'order',
  clinic,
  kind: 'SCHOOL',
  purpose: 'Skolan vill ha ett intyg.',
  status: 'ISSUED',
  by: { who: 'GUARDIAN', name: null },
  sentAt: now,
  closedAt: now,
  handOver: 'CLINIC',
};
const answer = (action: string, decision: 'PERMIT' | 'DENY', reason?: string) => ({
  action,
  decision,
  rule: decision === 'PERMIT' ? 'O10' : 'G7',
  reason: reason ?? null,
  scope: null,
  since: null,
  until: null,
  opensOn: null,
  source: 'POPULATION_REGISTER',
});

const server = serve({
  'GET /me': { body: { personId: 'self', name: 'Maria Åberg', personalNumber: '198707212389' } },
  'GET /me/patients': { body: { items: [self, child] } },
  'GET /patients/child/access': {
    body: [answer('CERTIFICATE_ORDER', 'PERMIT'), answer('CERTIFICATE_VIEW', 'DENY', 'NOT_FOR_GUARDIANS')],
  },
  'GET /patients/self/access': {
    body: [answer('CERTIFICATE_ORDER', 'PERMIT'), answer('CERTIFICATE_VIEW', 'PERMIT')],
  },
  'GET /patients/child/certificate-orders': { body: { items: [issued] } },
  'GET /patients/self/certificate-orders': { body: { items: [] } },
  'GET /patients/self/certificates': {
    body: {
      items: [
        {
          certificateId: 'one',
          kind: 'SCHOOL',
          title: 'Intyg om allergi',
          text: 'Text.',
          signedBy: 'Leg. läk. X',
          clinic,
          issuedAt: now,
        },
      ],
    },
  },
  'GET /patients/self/certificates/one': {
    body: {
      certificateId: 'one',
      kind: 'SCHOOL',
      title: 'Intyg om allergi',
      text: 'Första stycket.\nAndra stycket.',
      signedBy: 'Leg. läk. X',
      clinic,
      issuedAt: now,
    },
  },
  'GET /clinics/hill': {
    body: {
      clinicId: 'hill',
      name: 'Kullens vårdcentral',
      offers: ['PRESCRIPTION_RENEWAL', 'CERTIFICATE'],
      openingHours: [],
    },
  },
  'GET /patients/self/clinics': {
    body: { items: [{ clinicId: 'hill', name: clinic.name, addedAt: now, approval: 'NOT_NEEDED' }] },
  },
});

it('tells a guardian how it is handed over, and asks for no certificate', async () => {
  open('/person/child/intyg');
  await heading('Intyg för Maja Ek');
  expect(screen.getByText('Intyget hämtas på Kullens vårdcentral.')).toBeTruthy();
  expect(screen.getByText(/av en vårdnadshavare/)).toBeTruthy();
  expect(await screen.findByText(/inte för vårdnadshavare/)).toBeTruthy();
  expect(server.asked).not.toContain('GET /patients/child/certificates');
});

it('lets the patient read it and take it along', async () => {
  const { user } = open('/person/self/intyg');
  await user.click(await screen.findByRole('link', { name: 'Intyg om allergi' }));
  await heading('Intyg om allergi');
  expect(screen.getByText(/Andra stycket/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /Ladda ned/ }).getAttribute('href')).toBe(
    '/api/v1/patients/self/certificates/one/pdf',
  );
});

it('asks for everything at once, and keeps what was typed when the clinic must approve first', async () => {
  server.refuse('POST /patients/self/certificate-orders', {
    status: 403,
    reason: 'CLINIC_APPROVAL_NEEDED',
    rule: 'O3',
  });
  server.answers['GET /clinics/lake'] = {
    body: { clinicId: 'lake', name: 'Sjöns vårdcentral', offers: ['CERTIFICATE'], openingHours: [] },
  };
  server.answers['GET /patients/self/clinics'] = {
    body: {
      items: [
        { clinicId: 'hill', name: clinic.name, addedAt: now, approval: 'NOT_NEEDED' },
        { clinicId: 'lake', name: 'Sjöns vårdcentral', addedAt: now, approval: 'NOT_NEEDED' },
      ],
    },
  };
  const { user } = open('/person/self/intyg/bestall');
  const send = await screen.findByRole('button', { name: 'Skicka beställningen' });
  await user.click(send);
  const summary = screen.getByRole('region', { name: 'Något behöver rättas' });
  expect(within(summary).getAllByRole('link').length).toBe(3);
  await user.click(await screen.findByLabelText(clinic.name));
  await user.click(screen.getByLabelText('Idrott'));
  const purpose = screen.getByLabelText<HTMLTextAreaElement>('Vad ska intyget användas till?');
  await user.type(purpose, 'Till fotbollen.');
  await user.click(send);
  expect((await screen.findAllByText(/behöver godkänna dig först/)).length).toBe(2);
  expect(purpose.value).toBe('Till fotbollen.');
  server.answers['POST /patients/self/certificate-orders'] = {
    status: 201,
    body: { ...issued, status: 'SENT', closedAt: undefined, handOver: undefined },
  };
  await user.click(send);
  await heading('Beställningen är skickad');
  expect(server.sent['POST /patients/self/certificate-orders']).toEqual({
    clinicId: 'hill',
    kind: 'SPORT',
    purpose: 'Till fotbollen.',
  });
});

it('says that it was not sent, and why, when the right has ended under the open form', async () => {
  server.answers['GET /patients/child/clinics'] = server.answers['GET /patients/self/clinics'] ?? {};
  const { user } = open('/person/child/intyg/bestall');
  await user.click(await screen.findByLabelText(clinic.name));
  await user.click(screen.getByLabelText('Idrott'));
  await user.type(screen.getByLabelText('Vad ska intyget användas till?'), 'Till fotbollen.');
  const denial = { rule: 'G1', reason: 'CHILD_IS_13', since: '2026-11-21' } as const;
  server.answers['GET /me/patients'] = { body: { items: [self, { ...child, denial }] } };
  server.answers['GET /patients/child/access'] = {
    body: [{ ...answer('CERTIFICATE_ORDER', 'DENY', 'CHILD_IS_13'), since: '2026-11-21' }],
  };
  server.refuse('POST /patients/child/certificate-orders', { status: 403, ...denial });
  await user.click(screen.getByRole('button', { name: 'Skicka beställningen för Maja Ek' }));
  await heading('Maja Ek');
  expect(screen.getByText('Det skickades inte: du är inte längre ombud.')).toBeTruthy();
  expect(screen.queryByDisplayValue('Till fotbollen.')).toBeNull();
});

it('chooses the clinic when there is one only, and says when it no longer takes orders', async () => {
  server.refuse('POST /patients/self/certificate-orders', {
    status: 409,
    code: 'SERVICE_NOT_OFFERED',
    phone: '08-12 34 56',
  });
  const { user } = open('/person/self/intyg/bestall');
  const only = await screen.findByRole<HTMLInputElement>('radio', { name: clinic.name });
  await waitFor(() => expect(only.checked).toBe(true));
  await user.click(screen.getByLabelText('Idrott'));
  await user.type(screen.getByLabelText('Vad ska intyget användas till?'), 'Till fotbollen.');
  await user.click(screen.getByRole('button', { name: 'Skicka beställningen' }));
  expect((await screen.findAllByText(/08-12 34 56/)).length).toBe(2);
});
