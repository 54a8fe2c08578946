import { type RefObject, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { AgeLimitProposal, AgeLimits } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { useToday } from '~/shared/session/useToday';
import { Ask } from '~/shared/ui/ask';
import { useApprove, useWithdraw } from './queries';
import { Review } from './review';

type Ways = {
  /** Something has been done; said in words. */
  onDone: (said: string) => void;
  /** Back to the limits before these. */
  onReverse: (limits: AgeLimits) => void;
};
type Props = Ways & { proposals: AgeLimitProposal[]; heading: RefObject<HTMLHeadingElement | null> };

/** Reforms that have been proposed. The one who proposed cannot approve. */
export function Proposals({ proposals, heading, ...ways }: Props) {
  const t = useTranslations('operator');
  return (
    <section aria-labelledby="forslag">
      <h2 id="forslag" ref={heading} tabIndex={-1}>
        {t('proposals')}
      </h2>
      {proposals.length === 0 && <p>{t('noProposals')}</p>}
      <ul className="rows">
        {proposals.map((proposal) => (
          <li key={proposal.proposalId}>
            <div>
              <Proposal proposal={proposal} {...ways} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Proposal({ proposal, onDone, onReverse }: Ways & { proposal: AgeLimitProposal }) {
  const t = useTranslations('operator');
  const format = useFormat();
  const today = useToday();
  const [reviewing, setReviewing] = useState(false);
  const approve = useApprove();
  const withdraw = useWithdraw();
  const { limits, reason, status, mine, proposedBy, proposedAt } = proposal;
  const date = format.date(limits.validFrom);
  const by = mine ? t('mine') : proposedBy ? t('by', { name: proposedBy }) : t('others');
  const error = approve.error ?? withdraw.error;
  const waiting = status === 'WAITING';
  return (
    <>
      <h3>{t('proposal', { ...limits, date })}</h3>
      <p className="facts">{[t(`statuses.${status}`), by, format.instant(proposedAt)].join(' · ')}</p>
      <p>{reason}</p>
      {error && (
        <p className="notice" role="alert">
          {error instanceof ApiError && [409, 412].includes(error.status) ? t('changed') : t('failed')}
        </p>
      )}
      {waiting && mine && <p>{t('waitsForOther')}</p>}
      {waiting && !mine && !reviewing && (
        <p>
          <button type="button" className="button" onClick={() => setReviewing(true)}>
            {t('review', { date })}
          </button>
        </p>
      )}
      {waiting && reviewing && (
        <Review
          proposal={proposal}
          busy={approve.isPending}
          onYes={(dryRunId) =>
            approve.mutate({ proposal, dryRunId }, { onSuccess: () => onDone(t('approvedNow', { date })) })
          }
          onNo={() => setReviewing(false)}
        />
      )}
      {waiting && !reviewing && (
        <Ask
          ask={t('withdraw', { date })}
          question={t('withdrawQuestion')}
          means={t('withdrawMeans')}
          yes={t('withdrawYes')}
          busy={withdraw.isPending}
          onYes={() => withdraw.mutate(proposal, { onSuccess: () => onDone(t('withdrawnNow')) })}
        />
      )}
      {status === 'APPROVED' && limits.validFrom > today && (
        <>
          <p>{t('notYet', { date })}</p>
          <p>
            <button type="button" className="button secondary" onClick={() => onReverse(limits)}>
              {t('reverse', { date })}
            </button>
          </p>
        </>
      )}
    </>
  );
}
