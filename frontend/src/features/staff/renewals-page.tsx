import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RenewalTask } from '~/api/types';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { ErrandRow, ErrandRows } from './errand-list';
import { answerRenewal, takeRenewal, unitRenewalsQuery } from './errand-queries';
import { useUnitChange } from './queries';
import { isOvertaken, isRefused } from './refusals';
import { RenewalStep } from './renewal-step';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/receptfornyelser');

/** The queue of renewals, oldest first, and the step in which one is answered. */
export function RenewalsPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staffErrands');
  const name = usePersonName();
  const queue = useInfiniteQuery(unitRenewalsQuery(unitId, 'OPEN'));
  const take = useUnitChange(unitId, takeRenewal(unitId));
  const answer = useUnitChange(unitId, answerRenewal(unitId));
  const [chosen, setChosen] = useState<RenewalTask>();
  const [notice, setNotice] = useState<string>();
  const failed = take.error && !isOvertaken(take.error) ? take.error : answer.error;
  const back = (said?: string) => {
    take.reset();
    answer.reset();
    setChosen(undefined);
    setNotice(said);
  };
  const onError = (error: Error) => {
    if (!isOvertaken(error)) return;
    back(t('overtaken'));
    queue.refetch();
  };
  if (failed && (failed === take.error || isRefused(failed)))
    return (
      <StaffProblem
        error={failed}
        retry={() => {
          take.reset();
          answer.reset();
        }}
      />
    );
  if (queue.isError && !queue.data) return <StaffProblem error={queue.error} retry={() => queue.refetch()} />;
  if (!queue.data) return <Skeleton lines={6} />;
  if (chosen)
    return (
      <RenewalStep
        key={chosen.version}
        task={chosen}
        busy={take.isPending || answer.isPending}
        onTake={() => take.mutate(chosen, { onSuccess: setChosen, onError })}
        onAnswer={(given) =>
          answer.mutateAsync(
            { ...chosen, answer: given },
            {
              onSuccess: ({ patient, status }) =>
                back(t(`renewalDone.${status === 'RENEWED' ? 'RENEWED' : 'OTHER'}`, { name: name(patient) })),
              onError,
            },
          )
        }
        onBack={() => back()}
      />
    );
  return (
    <Page key="queue" title={t('renewals')} lead={t('renewalsLead')}>
      <ErrandRows count={queue.data.length} empty={t('noRenewals')} notice={notice}>
        {queue.data.map((task) => (
          <ErrandRow
            key={task.renewalId}
            patient={task.patient}
            about={`${task.prescription.medicine} ${task.prescription.strength}`}
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
