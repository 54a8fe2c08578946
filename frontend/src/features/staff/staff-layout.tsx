import './staff.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ProblemPage } from '~/shared/access/problem';
import { commissionQuery } from '~/shared/staff/commissions';
import { Skeleton } from '~/shared/ui/skeleton';
import { OtherUnitPage } from './commissions-page';
import { unitKey } from './queries';
import { StaffBar } from './staff-bar';
import { StaffMenu } from './staff-menu';

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
      <StaffMenu unitId={unitId} role={commission.data.role} />
      <Outlet key={unitId} />
    </>
  );
}
