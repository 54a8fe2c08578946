import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { ErrandRow, ErrandRows } from './errand-list';
import { answerRenewal, takeRenewal, unitRenewalsQuery } from './errand-queries';
import { useUnitChange } from './queries';
import { RenewalStep } from './renewal-step';
import { StaffProblem } from './staff-problem';
import { useErrandDesk } from './useErrandDesk';

const route = getRouteApi('/signed-in/personal/$unitId/receptfornyelser');

/** The queue of renewals, oldest first, and the step in which one is answered. */
export function RenewalsPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staffErrands');
  const name = usePersonName();
  const queue = useInfiniteQuery(unitRenewalsQuery(unitId, 'OPEN'));
  const desk = useErrandDesk({
    refetch: queue.refetch,
    take: useUnitChange(unitId, takeRenewal(unitId)),
    answer: useUnitChange(unitId, answerRenewal(unitId)),
    said: ({ patient, status }) =>
      t(`renewalDone.${status === 'RENEWED' ? 'RENEWED' : 'OTHER'}`, { name: name(patient) }),
  });
  if (desk.failed) return <StaffProblem error={desk.failed} retry={desk.again} />;
  if (queue.isError && !queue.data) return <StaffProblem error={queue.error} retry={() => queue.refetch()} />;
  if (!queue.data) return <Skeleton lines={6} />;
  if (desk.chosen) return <RenewalStep key={desk.chosen.version} task={desk.chosen} {...desk} />;
  return (
    <Page key="queue" title={t('renewals')} lead={t('renewalsLead')}>
      <ErrandRows count={queue.data.length} empty={t('noRenewals')} notice={desk.notice}>
        {queue.data.map((task) => (
          <ErrandRow
            key={task.renewalId}
            patient={task.patient}
            about={`${task.prescription.medicine} ${task.prescription.strength}`}
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
