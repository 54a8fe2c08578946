// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ExceptionQuestion, JournalExceptionApplication, PatientView } from '~/api/types';
import { heading, now, open, serve } from './testing';

const child: PatientView = {
  patientId: 'child',
  relation: 'CHILD',
  name: 'Hugo Ek',
  birthDate: '2012-09-22',
  denial: { rule: 'G6', reason: 'CHILD_IS_13', since: '2025-09-22', opensOn: null },
};
const self: PatientView = {
  patientId: 'self',
  relation: 'SELF',
  actingAs: 'SELF',
  name: 'Hugo Ek',
  birthDate: '2012-09-22',
};
const hill = { id: 'hill', name: 'Kullens vårdcentral' };
const application: JournalExceptionApplication = {
  applicationId: 'one',
  mine: true,
  begunBy: 'GUARDIAN',
  sentAt: now,
  categories: ['MEDICATIONS'],
  whole: false,
  to: '2027-05-22',
  units: [
    { unit: hill, answer: 'WAITING' },
    {
      unit: { id: 'height', name: 'Höjden' },
      answer: 'YES',
      categories: ['MEDICATIONS'],
      whole: false,
      from: '2026-11-21',
      to: '2027-05-22',
    },
  ],
};
const question: ExceptionQuestion = {
  applicationId: 'one',
  guardian: 'Mikael Ek',
  begunBy: 'GUARDIAN',
  sentAt: now,
  categories: ['MEDICATIONS'],
  whole: false,
  to: '2027-05-22',
  words: 'Jag vill hjälpa dig.',
  units: [{ unit: hill, status: 'ASKED', canAnswer: true, canWithdraw: false }],
};
const apply = 'POST /patients/child/journal-exceptions';
const consent = 'POST /patients/self/exception-questions/one/units/hill/consent';

const server = serve({
  'GET /me': { body: { personId: 'mother', name: 'Mikael Ek', personalNumber: '198301172387' } },
  'GET /me/patients': { body: { items: [child, self] } },
  'GET /clinics': { body: { items: [{ clinicId: 'hill', name: hill.name, city: 'Kullby', offers: [] }] } },
  'GET /patients/child/journal-exceptions': { body: { items: [application] } },
  [apply]: { status: 201, body: application },
  'GET /patients/self/exception-questions': { body: { items: [question] } },
  'GET /patients/self/maturity-assessments': { body: { items: [] } },
  [consent]: { body: question },
});

it('tells a guardian yes, no or waiting in words, and until when', async () => {
  open('/person/child/lasratt');
  await heading('Läsa journalen för Hugo Ek');
  expect(screen.getByText('Väntar på svar.')).toBeTruthy();
  expect(
    screen.getByText('Du kan läsa från och med 21 november 2026 till och med 21 maj 2027: Läkemedel.', {
      exact: false,
    }),
  ).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Läs journalen från Höjden' })).toBeTruthy();
  expect(screen.queryByText(/WAITING|YES|MEDICATIONS/)).toBeNull();
});

it('keeps what was chosen when the application is refused, and says where', async () => {
  server.refuse(apply, { status: 409, code: 'EXCEPTION_IN_PROGRESS' });
  const { user } = open('/person/child/lasratt/ansok');
  await user.click(await screen.findByRole('button', { name: 'Skicka ansökan om journalen för Hugo Ek' }));
  await waitFor(() => expect(screen.getAllByText('Välj minst en mottagning.').length).toBe(2));
  expect(server.asked).not.toContain(apply);
  await user.type(screen.getByLabelText('Sök mottagning'), 'kullens');
  await user.click(await screen.findByRole('button', { name: 'Välj Kullens vårdcentral' }));
  await user.click(screen.getByLabelText('En del av det'));
  await user.click(screen.getByLabelText('Läkemedel'));
  await user.click(screen.getByLabelText('Så länge det går'));
  await user.click(screen.getByRole('button', { name: 'Skicka ansökan om journalen för Hugo Ek' }));
  await waitFor(() => expect(screen.getAllByText(/Du väntar redan på svar/).length).toBe(2));
  expect(screen.getByLabelText<HTMLInputElement>('Läkemedel').checked).toBe(true);
  server.answers[apply] = { status: 201, body: application };
  await user.click(screen.getByRole('button', { name: 'Skicka ansökan om journalen för Hugo Ek' }));
  await heading('Ansökan är skickad');
  expect(server.sent[apply]).toEqual({ unitIds: ['hill'], categories: ['MEDICATIONS'] });
});

it('tells of what a physician has opened as a decision, and not as an application', async () => {
  const byPhysician = {
    ...application,
    mine: false,
    begunBy: 'PHYSICIAN',
    units: application.units.slice(1),
  } satisfies JournalExceptionApplication;
  server.answers['GET /patients/child/journal-exceptions'] = { body: { items: [byPhysician] } };
  const { user } = open('/person/child/lasratt');
  await screen.findByRole('heading', { name: 'En läkare på Höjden har beslutat att du får läsa' });
  expect(screen.getByText('Du har inte ansökt om något')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Ta tillbaka ansökan/ })).toBeNull();
  const stop = 'DELETE /patients/child/journal-exceptions/one';
  server.answers[stop] = { status: 204 };
  await user.click(screen.getByRole('button', { name: 'Sluta läsa från Höjden' }));
  expect(server.asked).not.toContain(stop);
  await user.click(screen.getByRole('button', { name: 'Ja, sluta läsa' }));
  await waitFor(() => expect(server.asked).toContain(stop));
});

it('has what was filled in after a reload, until it is sent', async () => {
  const first = open('/person/child/lasratt/ansok');
  await first.user.type(await screen.findByLabelText('Sök mottagning'), 'kullens');
  await first.user.click(await screen.findByRole('button', { name: 'Välj Kullens vårdcentral' }));
  await first.user.click(screen.getByLabelText('Allt som mottagningen har skrivit'));
  await first.user.click(screen.getByLabelText('Tre månader'));
  await first.user.type(screen.getByLabelText(/Vill du säga något/), 'Hej!');
  cleanup();
  const again = open('/person/child/lasratt/ansok');
  await screen.findByRole('button', { name: 'Ta bort Kullens vårdcentral' });
  expect(screen.getByLabelText<HTMLInputElement>('Allt som mottagningen har skrivit').checked).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('Tre månader').checked).toBe(true);
  expect(screen.getByLabelText<HTMLTextAreaElement>(/Vill du säga något/).value).toBe('Hej!');
  await again.user.click(screen.getByRole('button', { name: 'Skicka ansökan om journalen för Hugo Ek' }));
  await heading('Ansökan är skickad');
  expect(Object.keys(sessionStorage).filter((key) => key.startsWith('unsaved:'))).toEqual([]);
});

it('asks the young person in plain words, and sends the answer for one clinic', async () => {
  const { user } = open('/person/self/insyn');
  await screen.findByRole('heading', { name: 'Mikael Ek vill läsa i din journal' });
  expect(screen.getByText('1 fråga till dig')).toBeTruthy();
  expect(screen.getByText('Jag vill hjälpa dig.')).toBeTruthy();
  server.answers['GET /patients/self/exception-questions'] = {
    body: {
      items: [
        { ...question, units: [{ unit: hill, status: 'CONSENTED', canAnswer: false, canWithdraw: true }] },
      ],
    },
  };
  await user.click(screen.getByRole('button', { name: 'Ja, Mikael Ek får läsa från Kullens vårdcentral' }));
  await screen.findByText(/Mottagningen har inte bestämt än/);
  expect(server.sent[consent]).toEqual({ consents: true });
  expect(screen.getByRole('button', { name: 'Ta tillbaka ditt ja för Kullens vårdcentral' })).toBeTruthy();
  expect(screen.getByText('Inga frågor till dig just nu')).toBeTruthy();
});

it('tells the young person what a physician has decided without them, and whom to turn to', async () => {
  server.answers['GET /patients/self/exception-questions'] = {
    body: {
      items: [
        {
          ...question,
          begunBy: 'PHYSICIAN',
          words: undefined,
          units: [
            {
              unit: hill,
              status: 'GRANTED',
              canAnswer: false,
              canWithdraw: false,
              whole: true,
              from: '2026-11-21',
              to: '2026-12-21',
            },
          ],
        },
      ],
    },
  };
  open('/person/self/insyn');
  await screen.findByRole('heading', {
    name: 'En läkare på Kullens vårdcentral har bestämt att Mikael Ek får läsa',
  });
  expect(screen.getByText(/^Du blev inte tillfrågad/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Så når du Kullens vårdcentral' })).toBeTruthy();
  expect(screen.queryByText(/Frågan kom/)).toBeNull();
  expect(screen.queryByText('Det du har svarat på')).toBeNull();
});

it('asks before a no, and lets it become a yes for a while', async () => {
  const { user } = open('/person/self/insyn');
  await user.click(await screen.findByRole('button', { name: 'Nej, inte från Kullens vårdcentral' }));
  expect(server.asked).not.toContain(consent);
  const declined = { unit: hill, status: 'DECLINED', canAnswer: false, canWithdraw: false };
  server.answers['GET /patients/self/exception-questions'] = {
    body: { items: [{ ...question, units: [{ ...declined, canTurnUntil: '2026-11-24T08:00:00Z' }] }] },
  };
  await user.click(screen.getByRole('button', { name: 'Ja, säg nej' }));
  await screen.findByText('Du kan ändra dig till ja fram till 24 november 2026 kl. 09:00. Då visas svaret.');
  expect(server.sent[consent]).toEqual({ consents: false });
  server.answers['GET /patients/self/exception-questions'] = {
    body: { items: [{ ...question, units: [declined] }] },
  };
  await user.click(
    screen.getByRole('button', { name: 'Ändra till ja: Mikael Ek får läsa från Kullens vårdcentral' }),
  );
  await screen.findByText('Vill du ändå säga ja? Be Mikael Ek att fråga igen.');
  expect(server.sent[consent]).toEqual({ consents: true });
});
