import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { AgeLimitProposal } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { useDecide } from './queries';

/** Reforms that have been proposed. The one who proposed cannot approve. */
export function Proposals({ proposals }: { proposals: AgeLimitProposal[] }) {
  const t = useTranslations('operator');
  return (
    <section aria-labelledby="forslag">
      <h2 id="forslag">{t('proposals')}</h2>
      {proposals.length === 0 && <p>{t('noProposals')}</p>}
      <ul className="rows">
        {proposals.map((proposal) => (
          <li key={proposal.proposalId}>
            <Proposal proposal={proposal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Proposal({ proposal }: { proposal: AgeLimitProposal }) {
  const t = useTranslations('operator');
  const format = useFormat();
  const approve = useDecide('approve');
  const withdraw = useDecide('withdraw');
  const { limits, reason, status, mine, proposedAt } = proposal;
  const date = format.date(limits.validFrom);
  const busy = approve.isPending || withdraw.isPending;
  const error = approve.error ?? withdraw.error;
  return (
    <>
      <h3>{t('proposal', { ...limits, date })}</h3>
      <p className="facts">
        {[t(`statuses.${status}`), mine ? t('mine') : t('others'), format.instant(proposedAt)].join(' · ')}
      </p>
      <p>{reason}</p>
      {error && (
        <p className="notice" role="alert">
          {error instanceof ApiError && [409, 412].includes(error.status) ? t('changed') : t('failed')}
        </p>
      )}
      {status === 'WAITING' && (
        <div className="actions">
          {!mine && (
            <button type="button" className="button" disabled={busy} onClick={() => approve.mutate(proposal)}>
              {t('approve', { date })}
            </button>
          )}
          <button
            type="button"
            className="button secondary"
            disabled={busy}
            onClick={() => withdraw.mutate(proposal)}
          >
            {t('withdraw', { date })}
          </button>
        </div>
      )}
      {status === 'WAITING' && mine && <p>{t('waitsForOther')}</p>}
    </>
  );
}
