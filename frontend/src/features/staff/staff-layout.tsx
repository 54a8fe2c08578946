import './staff.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { Role } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { commissionQuery } from '~/shared/staff/commissions';
import { Skeleton } from '~/shared/ui/skeleton';
import { OtherUnitPage } from './commissions-page';
import { unitKey } from './queries';
import { StaffBar } from './staff-bar';

const route = getRouteApi('/signed-in/personal/$unitId');

/** Around all pages of one unit, for whom works there now. Leaving the unit drops all that was held about its patients. */
export function StaffLayout() {
  const { unitId } = route.useParams();
  const client = useQueryClient();
  const commission = useQuery(commissionQuery);
  useEffect(() => () => client.removeQueries({ queryKey: unitKey(unitId) }), [client, unitId]);
  if (commission.isError) return <ProblemPage error={commission.error} retry={() => commission.refetch()} />;
  if (commission.isPending) return <Skeleton lines={6} />;
  if (commission.data?.unitId !== unitId) return <OtherUnitPage />;
  return (
    <>
      <StaffBar commission={commission.data} />
      <Queues unitId={unitId} role={commission.data.role} />
      <Outlet key={unitId} />
    </>
  );
}

function Queues({ unitId, role }: { unitId: string; role: Role }) {
  const t = useTranslations('staff');
  const params = { unitId };
  return (
    <nav className="queues" aria-label={t('queues')}>
      <Link to="/personal/$unitId/godkannanden" params={params}>
        {t('approvals')}
      </Link>
      <Link to="/personal/$unitId/receptfornyelser" params={params}>
        {t('renewals')}
      </Link>
      <Link to="/personal/$unitId/intyg" params={params}>
        {t('certificates')}
      </Link>
      <Link to="/personal/$unitId/sjalvprov" params={params}>
        {t('selfTests')}
      </Link>
      <Link to="/personal/$unitId/meddelanden" params={params}>
        {t('messages')}
      </Link>
      <Link to="/personal/$unitId/program" params={params}>
        {t('programs')}
      </Link>
      <Link to="/personal/$unitId/tider" params={params}>
        {t('visits')}
      </Link>
      <Link to="/personal/$unitId/tidsonskemal" params={params}>
        {t('requests')}
      </Link>
      {role === 'OPERATIONS_MANAGER' && (
        <>
          <Link to="/personal/$unitId/journalundantag" params={params}>
            {t('exceptions')}
          </Link>
          <Link to="/personal/$unitId/mognadsbedomningar" params={params}>
            {t('assessments')}
          </Link>
          <Link to="/personal/$unitId/sparrar" params={params}>
            {t('blocks')}
          </Link>
        </>
      )}
      {role === 'PHYSICIAN' && (
        <Link to="/personal/$unitId/medicinska-hinder" params={params}>
          {t('obstacles')}
        </Link>
      )}
      <Link to="/personal/$unitId/losenord" params={params}>
        {t('passwords')}
      </Link>
      <Link to="/personal/$unitId/patienter" params={params}>
        {t('patients')}
      </Link>
      <Link to="/personal/$unitId/mottagningen" params={params}>
        {t('ownClinic')}
      </Link>
      {/* Others would be refused. */}
      {role === 'OPERATIONS_MANAGER' && (
        <>
          <Link to="/personal/$unitId/loggfragor" params={params}>
            {t('accessCases')}
          </Link>
          <Link to="/personal/$unitId/stickprov" params={params}>
            {t('accessChecks')}
          </Link>
        </>
      )}
    </nav>
  );
}
