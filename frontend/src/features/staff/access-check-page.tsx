import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useFormat } from '~/shared/format/useFormat';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { AccessCheckRowItem } from './access-check-row';
import { accessCheckQuery } from './access-queries';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/stickprov/$checkId');

/** One sample, gone through row by row. */
export function AccessCheckPage() {
  const { unitId, checkId } = route.useParams();
  const t = useTranslations('staffAccess');
  const format = useFormat();
  const query = useQuery(accessCheckQuery(unitId, checkId));
  if (query.isError && !query.data) return <StaffProblem error={query.error} retry={() => query.refetch()} />;
  if (!query.data) return <Skeleton lines={6} />;
  const { check, rows } = query.data;
  return (
    <Page
      title={t('check', { from: format.date(check.from), to: format.date(check.to) })}
      lead={t('made', { at: format.instant(check.madeAt) })}
    >
      <h2>{rows.length === 0 ? t('size', { count: 0 }) : t('left', { left: check.left })}</h2>
      {rows.length === 0 && (
        <div className="empty">
          <p>{t('nothing')}</p>
        </div>
      )}
      <ul className="rows">
        {rows.map((row) => (
          <AccessCheckRowItem key={row.act.entryId} unitId={unitId} checkId={checkId} row={row} />
        ))}
      </ul>
      <Link className="onward" to="/personal/$unitId/stickprov" params={{ unitId }}>
        {t('back')}
      </Link>
    </Page>
  );
}
