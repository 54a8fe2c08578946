// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { JournalItem, PatientView } from '~/api/types';
import { heading, later, now, open, serve } from './testing';

const mother: PatientView = {
  patientId: 'mother',
  relation: 'SELF',
  actingAs: 'SELF',
  name: 'Anna Ek',
  birthDate: '1985-05-14',
};
const child: PatientView = {
  patientId: 'child',
  relation: 'CHILD',
  actingAs: 'GUARDIAN',
  name: 'Maja Ek',
  birthDate: '2019-10-12',
  until: '2032-10-12',
};
const partly = {
  action: 'JOURNAL_READ',
  decision: 'PERMIT',
  rule: 'G5',
  scope: {
    kind: 'PARTS',
    parts: [{ unit: { id: 'unit', name: 'Vårdcentralen' }, categories: ['MEDICATIONS', 'VACCINATIONS'] }],
  },
  until: '2027-05-22',
};
const result: JournalItem = {
  id: 'result',
  category: 'TEST_RESULTS',
  occurredAt: later(-60),
  unit: { id: 'unit', name: 'Vårdcentralen' },
  title: 'Blodstatus',
  excerpt: 'Hb 128 g/L',
};

const server = serve({
  'GET /me': { body: { personId: 'mother', name: 'Anna Ek', personalNumber: '198505142386' } },
  'GET /me/patients': { body: { items: [mother, child] } },
  'GET /patients/child/journal': { body: { items: [result] } },
  'GET /patients/mother/journal': { body: { items: [] } },
  'GET /patients/child/journal/summary': { body: { units: [], categories: [] } },
  'GET /patients/mother/journal/summary': { body: { units: [], categories: [] } },
});

describe('a refusal', () => {
  it('says why, since when, when it changes and what to do now', async () => {
    server.refuse('GET /patients/child/journal', {
      status: 403,
      code: 'ACCESS_DENIED',
      rule: 'G6',
      reason: 'CHILD_IS_13',
      since: '2032-10-12',
      action: 'JOURNAL_READ',
    });
    open('/person/child/journal');
    await heading('Du kan inte läsa journalen för Maja Ek');
    expect(screen.getByText(/Barnet är så gammalt/)).toBeTruthy();
    expect(screen.getByText('Det gäller sedan 12 oktober 2032.')).toBeTruthy();
    expect(screen.getByText('Det ändras inte av sig självt.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Vad kan du göra nu?' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ansök om att läsa journalen för Maja Ek' })).toBeTruthy();
    expect(screen.queryByText(/CHILD_IS_13|ACCESS_DENIED/)).toBeNull();
  });

  it('names no date when it is about how one signed in', async () => {
    server.refuse('GET /patients/mother/journal', {
      status: 403,
      code: 'ACCESS_DENIED',
      rule: 'O2',
      reason: 'NEEDS_E_ID',
      since: '2008-01-28',
      action: 'JOURNAL_READ',
    });
    open('/person/mother/journal');
    await heading('Du kan inte läsa journalen');
    expect(screen.queryByText(/2008|ändras inte av sig självt/)).toBeNull();
    expect(screen.getByRole('heading', { name: 'Vad kan du göra nu?' })).toBeTruthy();
  });

  it('tells nothing of somebody one may know nothing of', async () => {
    open('/person/stranger/journal');
    await heading('Sidan går inte att visa');
    expect(screen.getByText('Den finns inte, eller så har du inte åtkomst till den.')).toBeTruthy();
  });

  it('takes away what was shown before', async () => {
    const { client } = open('/person/child/journal');
    await screen.findByText('Blodstatus');
    server.refuse('GET /patients/child/journal', {
      status: 403,
      code: 'ACCESS_DENIED',
      reason: 'CHILD_IS_13',
      rule: 'G6',
    });
    await client.invalidateQueries();
    await heading(/Du kan inte/);
    expect(screen.queryByText('Blodstatus')).toBeNull();
  });
});

describe('the session', () => {
  it('leads to the sign-in page, and keeps the page asked for', async () => {
    server.refuse('GET /session', { status: 401, code: 'NOT_SIGNED_IN' });
    const { router } = open('/person/child/journal?innehall=NOTES');
    await heading('Logga in');
    expect(router.state.location.search).toEqual({ to: '/person/child/journal?innehall=NOTES' });
  });

  it('says so when it ended under way', async () => {
    const { client, router } = open('/person/child/journal');
    await screen.findByText('Blodstatus');
    server.refuse('GET /patients/child/journal', { status: 401, code: 'SESSION_ENDED' });
    await client.invalidateQueries({ queryKey: ['patient'] });
    await heading('Logga in');
    expect(screen.getByText(/Du har loggats ut/)).toBeTruthy();
    expect(router.state.location.search).toMatchObject({ to: '/person/child/journal' });
    const held = client
      .getQueryCache()
      .getAll()
      .filter((query) => query.state.data !== undefined);
    expect(held).toEqual([]);
  });

  it('warns when the absolute limit is near, and does not offer what cannot be', async () => {
    server.answers['GET /session'] = {
      body: {
        personId: 'mother',
        assurance: 'E_ID',
        startedAt: now,
        now,
        idleExpiresAt: later(30),
        expiresAt: later(1),
      },
    };
    open('/');
    const warning = await screen.findByRole('alertdialog', { name: 'Du loggas snart ut' });
    expect(within(warning).queryByRole('button', { name: 'Ja, stanna kvar' })).toBeNull();
    expect(within(warning).getByRole('button', { name: 'Jag förstår' })).toBeTruthy();
  });
});

describe('signing out', () => {
  it('says so only when the server has said so, and shows nothing of what was there', async () => {
    server.answers['DELETE /session'] = { lost: true };
    const { user, router } = open('/person/child/journal');
    await screen.findByText('Blodstatus');
    await user.click(screen.getByRole('button', { name: 'Logga ut' }));
    await screen.findByText(/du är kanske inte utloggad/);
    expect(screen.queryByText('Blodstatus')).toBeNull();
    expect(screen.queryByText(/Maja Ek/)).toBeNull();

    server.answers['DELETE /session'] = { status: 204 };
    await user.click(screen.getByRole('button', { name: 'Försök igen' }));
    await heading('Du är utloggad');
    expect(router.state.location.pathname).toBe('/utloggad');
  });
});

describe('an address that makes no sense', () => {
  it.each([
    ['/person/child/atkomst?on=rubbish', 'Vad du kan göra för Maja Ek'],
    ['/person/child/journal?innehall=NONSENSE&fran=2025-99-99&mottagning=x', 'Journal för Maja Ek'],
  ])('%s opens the page without it', async (path, title) => {
    server.answers['GET /patients/child/access'] = { body: [] };
    const { router } = open(path);
    await heading(title);
    expect(router.state.matches.at(-1)?.search).toEqual({});
  });
});

describe('acting for somebody else', () => {
  it('stands in the banner and in the title', async () => {
    open('/person/child/journal');
    await heading('Journal för Maja Ek');
    const banner = screen.getByRole('complementary', { name: 'Du agerar för någon annan' });
    expect(banner.textContent).toContain('Ombud för Maja Ek');
    expect(banner.textContent).toContain('Vårdnadshavare, till och med 11 oktober 2032');
    expect(document.title).toBe('Journal för Maja Ek – Vårdombud');
  });

  it('says since when one no longer can', async () => {
    const denial = { rule: 'G6', reason: 'CHILD_IS_13', since: '2032-10-12' } as const;
    server.answers['GET /me/patients'] = { body: { items: [mother, { ...child, denial }] } };
    open('/person/child/journal');
    await heading('Journal för Maja Ek');
    const banner = screen.getByRole('complementary', { name: 'Sidan gäller Maja Ek.' });
    expect(banner.textContent).toContain('Du är inte längre ombud sedan 12 oktober 2032.');
  });

  it('says what one reads, and until when, when a part of the journal is all there is', async () => {
    const reader: PatientView = { ...child, actingAs: 'JOURNAL_READER', until: '2027-05-22' };
    server.answers['GET /me/patients'] = { body: { items: [mother, reader] } };
    server.answers['GET /patients/child/journal'] = { body: { items: [] } };
    server.answers['GET /patients/child/access'] = { body: [partly] };
    open('/person/child/journal');
    await screen.findByText('Du får läsa en del av journalen till och med 21 maj 2027:');
    expect(screen.getByText('Vårdcentralen: Läkemedel, Vaccinationer')).toBeTruthy();
    await screen.findByText('Inget att visa i den del du får läsa.');
    const banner = screen.getByRole('complementary', { name: 'Sidan gäller Maja Ek.' });
    expect(banner.textContent).toContain('Du får läsa en del av journalen, till och med 21 maj 2027');
  });

  it('is by delegation where the child has given one', async () => {
    const delegated: PatientView = { ...child, actingAs: 'DELEGATE', until: '2027-05-22' };
    server.answers['GET /me/patients'] = { body: { items: [mother, delegated] } };
    server.answers['GET /patients/child/access'] = { body: [] };
    open('/person/child/journal');
    await heading('Journal för Maja Ek');
    expect(screen.getByRole('complementary').textContent).toContain(
      'Ombud med fullmakt, till och med 21 maj 2027',
    );
  });

  it('drops what was held about a person when one switches', async () => {
    const { client, router } = open('/person/child/journal');
    await screen.findByText('Blodstatus');
    await router.navigate({ to: '/person/$patientId/journal', params: { patientId: 'mother' } });
    await screen.findByText('Det finns inget i journalen än.');
    expect(client.getQueriesData({ queryKey: ['patient', 'child'] })).toEqual([]);
  });
});

describe('the journal', () => {
  it('keeps what it shows when more cannot be fetched, and goes on when the connection is back', async () => {
    server.answers['GET /patients/child/journal'] = { body: { items: [result], nextCursor: 'next' } };
    const { user } = open('/person/child/journal');
    await screen.findByText('Blodstatus');
    server.answers['GET /patients/child/journal'] = { status: 503, body: { status: 503 } };
    await user.click(await screen.findByRole('button', { name: 'Visa fler' }));
    await screen.findByText(/Det gick inte att hämta fler/);
    expect(screen.getByText('Blodstatus')).toBeTruthy();

    server.answers['GET /patients/child/journal'] = {
      body: { items: [{ ...result, id: 'older', title: 'Längd', category: 'GROWTH' }] },
    };
    window.dispatchEvent(new Event('online'));
    await screen.findByText('Längd');
    expect(screen.queryByText(/Det gick inte/)).toBeNull();
  });

  it('says at the field that the last day is before the first, and asks for nothing', async () => {
    open('/person/child/journal?fran=2026-05-01&till=2026-01-01');
    await heading('Journal för Maja Ek');
    await screen.findByText('Sista dagen är före den första. Ändra någon av dem.');
    expect(server.asked).not.toContain('GET /patients/child/journal');
  });

  it('keeps the filter when its choices could not be used', async () => {
    server.answers['GET /patients/child/journal'] = { status: 422, body: { status: 422 } };
    open('/person/child/journal?innehall=NOTES');
    await screen.findByText(/Det gick inte att hämta det senaste/);
    expect(screen.getByText('Filtrera (1 val)')).toBeTruthy();
  });
});

describe('a new test result', () => {
  it('is neither shown nor asked for before the person says yes', async () => {
    const { user } = open('/person/child/journal');
    const link = await screen.findByRole('link', { name: 'Blodstatus' });
    expect(screen.queryByText('Hb 128 g/L')).toBeNull();
    await user.click(link);
    await heading('Vill du läsa provsvaret nu?');
    expect(server.asked).not.toContain('GET /patients/child/journal/result');

    server.answers['GET /patients/child/journal/result'] = {
      body: { ...result, details: [{ label: 'Hb', value: '128', unit: 'g/L' }] },
    };
    server.answers['GET /patients/child/journal/result/readers'] = { body: [] };
    await user.click(screen.getByRole('button', { name: 'Ja, visa provsvaret' }));
    await heading('Blodstatus');
    expect(screen.getByRole('rowheader', { name: 'Hb' })).toBeTruthy();
  });
});

describe('the start page', () => {
  it('leads a guardian to the part of the journal that is open', async () => {
    const reader: PatientView = { ...child, actingAs: 'JOURNAL_READER', until: '2027-05-22' };
    server.answers['GET /me/patients'] = { body: { items: [mother, reader] } };
    server.answers['GET /me/commissions'] = { body: { items: [] } };
    server.answers['GET /me/delegations'] = { body: { items: [] } };
    open('/');
    await screen.findByText('Du får läsa en del av journalen till och med 21 maj 2027.');
    expect(screen.getByRole('link', { name: 'Läs journalen för Maja Ek' })).toBeTruthy();
    expect(screen.queryByText(/inte längre ombud/)).toBeNull();
  });
});

describe('adding a child', () => {
  it('gives one plain sentence for every refusal, takes focus to it, and keeps what was typed', async () => {
    const { user } = open('/lagg-till-barn');
    const field = await screen.findByLabelText<HTMLInputElement>('Barnets personnummer', {});
    await user.type(field, '20191012-2382');
    await user.click(screen.getByRole('button', { name: 'Lägg till barnet' }));
    const summary = await screen.findByRole('region', { name: 'Något behöver rättas' });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(within(summary).getByRole('link').textContent).toMatch(/^Vi kan inte lägga till barnet/);
    expect(field.value).toBe('20191012-2382');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });
});
