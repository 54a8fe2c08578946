import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { Commission } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { commissionQuery, commissionsQuery } from '~/shared/staff/commissions';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { useChoose, useLeave } from './useCommission';

/** Which of one's posts one works in now; one at a time (T1). */
export const CommissionsPage = () => <Choice lost={false} />;

/** The same, for whom came to a page of a unit where one does not work now. */
export const OtherUnitPage = () => <Choice lost />;

function Choice({ lost }: { lost: boolean }) {
  const t = useTranslations('staff');
  const commissions = useQuery(commissionsQuery);
  const current = useQuery(commissionQuery);
  const choose = useChoose();
  if (commissions.isError)
    return <ProblemPage error={commissions.error} retry={() => commissions.refetch()} />;
  if (!commissions.data || current.isPending) return <Skeleton lines={6} />;
  const isCurrent = (one: Commission) =>
    one.unitId === current.data?.unitId && one.role === current.data.role;
  return (
    <Page title={t('chooseTitle')} lead={t('chooseLead')}>
      {lost && <p className="notice">{t('lost')}</p>}
      {choose.isError && <ChoiceRefused error={choose.error} />}
      {commissions.data.length === 0 ? (
        <div className="empty">
          <p className="empty-title">{t('noCommissions')}</p>
          <p>{t('noCommissionsHow')}</p>
        </div>
      ) : (
        <ul className="cards">
          {commissions.data.map((one) => (
            <CommissionCard
              key={`${one.unitId} ${one.role}`}
              commission={one}
              current={isCurrent(one)}
              busy={choose.isPending}
              onChoose={() => choose.mutate(one)}
            />
          ))}
        </ul>
      )}
      <p>
        <Link className="onward back" to="/">
          {t('myPages')}
        </Link>
      </p>
    </Page>
  );
}

type CardProps = { commission: Commission; current: boolean; busy: boolean; onChoose: () => void };

function CommissionCard({ commission, current, busy, onChoose }: CardProps) {
  const t = useTranslations('staff');
  const role = useTranslations('roles')(commission.role);
  const leave = useLeave();
  const words = { unit: commission.unitName, role };
  return (
    <li className="card">
      <h2>{commission.unitName}</h2>
      <p>{role}</p>
      {current && <p className="answer yes">{t('now')}</p>}
      <div className="actions">
        <button type="button" className="button" disabled={busy} onClick={onChoose}>
          {current ? t('goOn', words) : t('choose', words)}
        </button>
        {current && (
          <button type="button" className="button secondary" onClick={() => leave.mutate()}>
            {t('leave')}
          </button>
        )}
      </div>
      {leave.isError && <p className="field-error">{t('leaveFailed')}</p>}
    </li>
  );
}

function ChoiceRefused({ error }: { error: unknown }) {
  const t = useTranslations('staff');
  const code = error instanceof ApiError ? error.problem.code : undefined;
  return (
    <p className="notice danger" role="alert">
      {code === 'NO_COMMISSION'
        ? t('chooseOver')
        : code === 'NEEDS_E_ID'
          ? t('chooseNeedsEid')
          : t('chooseFailed')}
    </p>
  );
}
