import { useTranslations } from 'use-intl';
import type { Delegation, HeldDelegation } from '~/api/types';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';

export const isOpen = ({ status }: Pick<Delegation, 'status'>) =>
  status === 'OFFERED' || status === 'ACCEPTED';

/** What a delegation opens and for how long, and how it stands, in words. */
export function Facts({ of }: { of: Delegation | HeldDelegation }) {
  const t = useTranslations('delegation');
  const actions = useTranslations('actions');
  const format = useFormat();
  return (
    <>
      <p>
        <strong>{useStanding()(of)}</strong>
      </p>
      <ul>
        {of.actions.map((action) => (
          <li key={action}>{actions(action)}</li>
        ))}
      </ul>
      <p className="facts">
        {t('period', { from: format.date(of.from), to: format.lastDay(of.until) })}{' '}
        {t('offeredOn', { date: format.date(dayOf(of.offeredAt)) })}
      </p>
    </>
  );
}

function useStanding() {
  const t = useTranslations('delegation');
  const format = useFormat();
  return ({ status, endedAt, endedBy, acceptedAt, until }: Delegation | HeldDelegation): string => {
    const date = endedAt ? format.date(dayOf(endedAt)) : acceptedAt ? format.date(dayOf(acceptedAt)) : '';
    if (status === 'ENDED' || endedBy === 'CARE')
      return t(endedBy ? `status.ENDED_BY.${endedBy}` : 'status.ENDED', { date });
    if (status === 'EXPIRED') return t('status.EXPIRED', { date: format.lastDay(until) });
    return t(`status.${status}`, { date });
  };
}
