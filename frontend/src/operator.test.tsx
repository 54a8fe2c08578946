// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AgeLimitProposal, ReformTally } from '~/api/types';
import { heading, now, open, serve } from './testing';

const law = { validFrom: '1900-01-01', proxyEnds: 13, ownJournal: 16, majority: 18 };
const limits = { validFrom: '2027-07-01', proxyEnds: 15, ownJournal: 16, majority: 18 };
const proposal: AgeLimitProposal = {
  proposalId: 'reform',
  dryRunId: 'first',
  limits,
  reason: 'Den nya lagen.',
  status: 'WAITING',
  mine: false,
  proposedBy: 'Olle Drift',
  proposedAt: now,
  version: 0,
};
const gain = (action: ReformTally['action']): ReformTally => ({
  who: 'GUARDIAN',
  action,
  effect: 'GAINS',
  people: 12,
  samples: ['2012-09'],
});
const run = {
  dryRunId: 'anew',
  limits,
  askedAt: now,
  total: 731,
  done: 731,
  tallies: [gain('APPOINTMENT'), gain('MESSAGE')],
};

const server = serve({
  'GET /me': { body: { personId: 'two', name: 'Ada Drift', personalNumber: '198004032388', operator: true } },
  'GET /me/patients': { body: { items: [] } },
  'GET /me/commissions': { body: { items: [] } },
  'GET /me/delegations': { body: { items: [] } },
  'GET /operator/age-limits': { body: { limits: [law], proposals: [proposal] } },
  'POST /operator/age-limits/dry-runs': { status: 202, body: run },
  'GET /operator/age-limits/dry-runs/anew': { body: run },
  'POST /operator/age-limits/proposals/reform/approve': { body: { ...proposal, status: 'APPROVED' } },
});

describe('the age limits', () => {
  it('are approved by who has seen who made the proposal, why, and what it means now', async () => {
    const { user } = open('/');
    await user.click(await screen.findByRole('link', { name: 'Till åldersgränserna' }));
    await heading('Åldersgränser');
    await screen.findByText(/föreslaget av Olle Drift/);
    await user.click(screen.getByRole('button', { name: 'Granska ändringen från 1 juli 2027' }));
    const guardians = await screen.findByRole('region', { name: 'Vårdnadshavare' });
    expect(within(guardians).getAllByRole('listitem')).toHaveLength(1);
    expect(guardians.textContent).toContain(
      '12 får: Boka, boka om och avboka tid, Skriva till mottagningar.',
    );
    expect(guardians.textContent).toContain('september 2012');
    expect(server.sent['POST /operator/age-limits/dry-runs']).toEqual(limits);
    server.answers['GET /operator/age-limits'] = {
      body: { limits: [law, limits], proposals: [{ ...proposal, status: 'APPROVED', version: 1 }] },
    };
    await user.click(screen.getByRole('button', { name: 'Ja, godkänn' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Förslag' })),
    );
    expect(server.sent['POST /operator/age-limits/proposals/reform/approve']).toEqual({ dryRunId: 'anew' });
    await user.click(await screen.findByRole('button', { name: 'Ändra tillbaka från 1 juli 2027' }));
    const proxy = await screen.findByLabelText('Vårdnadshavare är ombud till (år)');
    expect(proxy).toHaveProperty('value', '13');
  });

  it('are withdrawn by who proposed them, after a question', async () => {
    server.answers['GET /operator/age-limits'] = {
      body: { limits: [law], proposals: [{ ...proposal, mine: true }] },
    };
    server.answers['POST /operator/age-limits/proposals/reform/withdraw'] = {
      body: { ...proposal, status: 'WITHDRAWN' },
    };
    const { user } = open('/drift/aldersgranser');
    await screen.findByText('En annan driftansvarig behöver godkänna.');
    expect(screen.queryByRole('button', { name: /^Granska/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Dra tillbaka förslaget/ }));
    expect(server.asked).not.toContain('POST /operator/age-limits/proposals/reform/withdraw');
    await user.click(screen.getByRole('button', { name: 'Ja, dra tillbaka' }));
    await waitFor(() =>
      expect(server.asked).toContain('POST /operator/age-limits/proposals/reform/withdraw'),
    );
  });
});
