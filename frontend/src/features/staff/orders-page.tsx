import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CertificateTask } from '~/api/types';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { ErrandRow, ErrandRows } from './errand-list';
import { answerOrder, takeOrder, unitOrdersQuery } from './errand-queries';
import { OrderStep } from './order-step';
import { useUnitChange } from './queries';
import { isOvertaken, isRefused } from './refusals';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/intyg');

/** The queue of orders of certificates, oldest first, and the step in which one is answered. */
export function OrdersPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staffErrands');
  const kinds = useTranslations('certificateKinds');
  const name = usePersonName();
  const queue = useInfiniteQuery(unitOrdersQuery(unitId, 'OPEN'));
  const take = useUnitChange(unitId, takeOrder(unitId));
  const answer = useUnitChange(unitId, answerOrder(unitId));
  const [chosen, setChosen] = useState<CertificateTask>();
  const [notice, setNotice] = useState<string>();
  const failed = take.error && !isOvertaken(take.error) ? take.error : answer.error;
  const again = () => {
    take.reset();
    answer.reset();
  };
  const back = (said?: string) => {
    again();
    setChosen(undefined);
    setNotice(said);
  };
  const onError = (error: Error) => {
    if (!isOvertaken(error)) return;
    back(t('overtaken'));
    queue.refetch();
  };
  if (failed && (failed === take.error || isRefused(failed)))
    return <StaffProblem error={failed} retry={again} />;
  if (queue.isError && !queue.data) return <StaffProblem error={queue.error} retry={() => queue.refetch()} />;
  if (!queue.data) return <Skeleton lines={6} />;
  if (chosen)
    return (
      <OrderStep
        key={chosen.version}
        task={chosen}
        busy={take.isPending || answer.isPending}
        onTake={() => take.mutate(chosen, { onSuccess: setChosen, onError })}
        onAnswer={(given) =>
          answer.mutateAsync(
            { ...chosen, answer: given },
            {
              onSuccess: ({ patient, status }) =>
                back(t(`orderDone.${status === 'ISSUED' ? 'ISSUED' : 'OTHER'}`, { name: name(patient) })),
              onError,
            },
          )
        }
        onBack={() => back()}
      />
    );
  return (
    <Page key="queue" title={t('orders')} lead={t('ordersLead')}>
      <ErrandRows count={queue.data.length} empty={t('noOrders')} notice={notice}>
        {queue.data.map((task) => (
          <ErrandRow
            key={task.orderId}
            patient={task.patient}
            about={kinds(task.kind)}
            sentAt={task.sentAt}
            mine={task.mine}
            taken={task.status === 'IN_PROGRESS'}
            onOpen={() => setChosen(task)}
          />
        ))}
      </ErrandRows>
      <More list={queue} />
    </Page>
  );
}
