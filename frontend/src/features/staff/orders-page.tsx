import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { ErrandRow, ErrandRows } from './errand-list';
import { answerOrder, takeOrder, unitOrdersQuery } from './errand-queries';
import { OrderStep } from './order-step';
import { useUnitChange } from './queries';
import { StaffProblem } from './staff-problem';
import { useErrandDesk } from './useErrandDesk';

const route = getRouteApi('/signed-in/personal/$unitId/intyg');

/** The queue of orders of certificates, oldest first, and the step in which one is answered. */
export function OrdersPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staffErrands');
  const kinds = useTranslations('certificateKinds');
  const name = usePersonName();
  const queue = useInfiniteQuery(unitOrdersQuery(unitId, 'OPEN'));
  const desk = useErrandDesk({
    refetch: queue.refetch,
    take: useUnitChange(unitId, takeOrder(unitId)),
    answer: useUnitChange(unitId, answerOrder(unitId)),
    said: ({ patient, status }) =>
      t(`orderDone.${status === 'ISSUED' ? 'ISSUED' : 'OTHER'}`, { name: name(patient) }),
  });
  if (desk.failed) return <StaffProblem error={desk.failed} retry={desk.again} />;
  if (queue.isError && !queue.data) return <StaffProblem error={queue.error} retry={() => queue.refetch()} />;
  if (!queue.data) return <Skeleton lines={6} />;
  if (desk.chosen) return <OrderStep key={desk.chosen.version} task={desk.chosen} {...desk} />;
  return (
    <Page key="queue" title={t('orders')} lead={t('ordersLead')}>
      <ErrandRows count={queue.data.length} empty={t('noOrders')} notice={desk.notice}>
        {queue.data.map((task) => (
          <ErrandRow
            key={task.orderId}
            patient={task.patient}
            about={kinds(task.kind)}
            sentAt={task.sentAt}
            mine={task.mine}
            taken={task.status === 'IN_PROGRESS'}
            onOpen={() => desk.open(task)}
          />
        ))}
      </ErrandRows>
      <More list={queue} />
    </Page>
  );
}
