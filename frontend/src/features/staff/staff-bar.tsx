import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { api, unwrap } from '~/api/client';
import type { Commission } from '~/api/types';
import { useLeave } from './useCommission';

/** Always there while one works: where, as what, who one is, and the way back to oneself. */
export function StaffBar({ commission }: { commission: Commission }) {
  const t = useTranslations('staff');
  const roles = useTranslations('roles');
  const { data: me } = useQuery({ queryKey: ['me'], queryFn: () => unwrap(api.GET('/me')) });
  const leave = useLeave();
  return (
    <aside className="staff-bar" aria-label={t('working')}>
      <p>
        <strong>{commission.unitName}</strong>
        <span className="acting-detail">
          {roles(commission.role)} · {me?.name ?? '\u00a0'}
        </span>
      </p>
      <div className="staff-ways">
        <Link to="/personal">{t('change')}</Link>
        <button type="button" onClick={() => leave.mutate()}>
          {t('toMyself')}
        </button>
      </div>
      {leave.isError && <p role="alert">{t('leaveFailed')}</p>}
    </aside>
  );
}
