// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { GivenProgramDetails, GivenStep, PatientView } from '~/api/types';
import { heading, now, open, serve } from './testing';

const child: PatientView = {
  patientId: 'child',
  relation: 'CHILD',
  actingAs: 'GUARDIAN',
  name: 'Maja Ek',
  birthDate: '2019-10-12',
};
const words: GivenStep = {
  step: 2,
  kind: 'QUESTION',
  title: 'Det vi vill berätta',
  open: true,
  done: false,
  version: 0,
  content: {
    kind: 'QUESTION',
    title: 'Det vi vill berätta',
    text: 'Vad ska vi veta?',
    question: { kind: 'TEXT' },
  },
};
const details: GivenProgramDetails = {
  program: {
    givenId: 'given',
    title: 'Modiga steg',
    clinic: { id: 'hill', name: 'Kullens vårdcentral' },
    status: 'IN_PROGRESS',
    greeting: 'Välkomna!',
    givenAt: now,
    startsOn: '2026-11-20',
    started: true,
    endsAbout: '2026-12-11',
    steps: 3,
    done: 1,
    lastAt: now,
  },
  about: 'För barn som är rädda för sprutor.',
  steps: [
    {
      step: 1,
      kind: 'TEXT',
      title: 'Läs',
      open: true,
      done: true,
      doneAt: now,
      savedAt: now,
      by: { who: 'GUARDIAN', name: 'Mikael Ek' },
      version: 1,
      content: { kind: 'TEXT', title: 'Läs', text: 'Så är det.' },
    },
    words,
    { step: 3, kind: 'EXERCISE', title: 'Öva', open: false, done: false, version: 0 },
  ],
};
const saved = (text: string, version: number, done = false): GivenStep => ({
  ...words,
  answer: { text },
  savedAt: now,
  by: { who: 'GUARDIAN', name: 'Mikael Ek' },
  version,
  done,
  ...(done && { doneAt: now }),
});
const put = 'PUT /patients/child/programs/given/steps/2';
const get = 'GET /patients/child/programs/given';

const server = serve({
  'GET /me': { body: { personId: 'self', name: 'Mikael Ek', personalNumber: '198301172387' } },
  'GET /me/patients': { body: { items: [child] } },
  'GET /patients/child/programs': { body: { items: [details.program] } },
  [get]: { body: details },
  [put]: { body: saved('Hej', 1) },
});

const write = async (text: string) => {
  const { user } = open('/person/child/program/given/2');
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Ditt svar');
  await user.type(field, text);
  return { user, field };
};

it('tells how far one has come in words, and has the name in the button', async () => {
  open('/person/child/program');
  await heading('Program för Maja Ek');
  expect(screen.getByText('1 av 3 steg')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Fortsätt med Modiga steg för Maja Ek' })).toBeTruthy();
});

it('names steps to come by their titles alone, and who did those that are done', async () => {
  open('/person/child/program/given');
  await heading('Modiga steg');
  expect(screen.getByText(/Klart 21 november 2026, av Mikael Ek/)).toBeTruthy();
  expect(screen.getByText('Steg 3: Öva')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Steg 3: Öva' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Fortsätt med steg 2 för Maja Ek' })).toBeTruthy();
});

it('saves what is written after a pause, and says so beside what to do in an emergency', async () => {
  await write('Hej');
  expect(screen.getAllByText(/ring 112/).length).toBe(2);
  await screen.findByText(/^Sparat \d/);
  expect(server.sent[put]).toEqual({ done: false, answer: { text: 'Hej' } });
});

it('keeps what is written while there is no contact, and saves it when there is', async () => {
  server.answers[put] = { lost: true };
  const { field } = await write('Hej');
  await screen.findByText(/Ingen kontakt just nu/);
  expect(field.value).toBe('Hej');
  server.answers[put] = { body: saved('Hej', 1) };
  window.dispatchEvent(new Event('online'));
  await screen.findByText(/^Sparat \d/);
});

it('shows both answers when another window was first, and saves the one that is chosen', async () => {
  server.refuse(put, { status: 412, code: 'CHANGED_MEANWHILE' });
  const { user, field } = await write('Mitt');
  server.answers[get] = {
    body: { ...details, steps: details.steps.with(1, saved('Deras', 4)) },
  };
  const alert = await screen.findByRole('alert');
  await waitFor(() => expect(alert.textContent).toContain('Deras'));
  expect(field.value).toBe('Mitt');
  server.answers[put] = { body: saved('Mitt', 5) };
  await user.click(screen.getByRole('button', { name: 'Spara mitt i stället' }));
  await screen.findByText(/^Sparat \d/);
  expect(server.sent[put]).toEqual({ done: false, answer: { text: 'Mitt' } });
  expect(field.value).toBe('Mitt');
});

it('asks for an answer before a question is done, and takes that one does not want to', async () => {
  const { user } = open('/person/child/program/given/2');
  await user.click(await screen.findByRole('button', { name: 'Steget är klart' }));
  await screen.findByRole('region', { name: 'Något behöver rättas' });
  expect(server.asked).not.toContain(put);
  await user.click(screen.getByLabelText('Jag vill inte svara'));
  const declined = { ...saved('', 1, true), answer: { declined: true } };
  server.answers[put] = { body: declined };
  server.answers[get] = { body: { ...details, steps: details.steps.with(1, declined) } };
  await user.click(screen.getByRole('button', { name: 'Steget är klart' }));
  await heading('Modiga steg');
  expect(server.sent[put]).toEqual({ done: true, answer: { declined: true } });
});

it('does not undo what is said to be done in the pause before it would have been kept', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    let arrives = () => {};
    const after = new Promise<void>((resolve) => {
      arrives = resolve;
    });
    const done = saved('Hej', 1, true);
    server.answers[put] = { body: done, after };
    const { user } = await write('Hej');
    await user.click(screen.getByRole('button', { name: 'Steget är klart' }));
    server.answers[get] = { body: { ...details, steps: details.steps.with(1, done) } };
    await vi.advanceTimersByTimeAsync(2_000);
    arrives();
    await heading('Modiga steg');
    expect(server.asked.filter((one) => one === put)).toHaveLength(1);
    expect(server.sent[put]).toEqual({ done: true, answer: { text: 'Hej' } });
  } finally {
    vi.useRealTimers();
  }
});
