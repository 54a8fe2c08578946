import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useActWords } from '~/shared/accesslog/useActWords';
import { useFormat } from '~/shared/format/useFormat';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { AccessCaseStep } from './access-case-step';
import { accessCasesQuery, answerCase, takeCase } from './access-queries';
import { ErrandRow, ErrandRows } from './errand-list';
import { useUnitChange } from './queries';
import { useStaffWho } from './staff-act';
import { StaffProblem } from './staff-problem';
import { useErrandDesk } from './useErrandDesk';

const route = getRouteApi('/signed-in/personal/$unitId/loggfragor');

/** Patients' questions about rows of the log, oldest first, and the step in which one is answered. */
export function AccessCasesPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staffAccess');
  const name = usePersonName();
  const words = useActWords();
  const who = useStaffWho();
  const format = useFormat();
  const queue = useInfiniteQuery(accessCasesQuery(unitId, 'OPEN'));
  const desk = useErrandDesk({
    refetch: queue.refetch,
    take: useUnitChange(unitId, takeCase(unitId)),
    answer: useUnitChange(unitId, answerCase(unitId)),
    said: ({ patient }) => t('done', { name: name(patient) }),
  });
  if (desk.failed) return <StaffProblem error={desk.failed} retry={desk.again} />;
  if (queue.isError && !queue.data) return <StaffProblem error={queue.error} retry={() => queue.refetch()} />;
  if (!queue.data) return <Skeleton lines={6} />;
  if (desk.chosen) return <AccessCaseStep key={desk.chosen.version} task={desk.chosen} {...desk} />;
  return (
    <Page key="queue" title={t('cases')} lead={t('casesLead')}>
      <ErrandRows count={queue.data.length} empty={t('noCases')} notice={desk.notice}>
        {queue.data.map((task) => {
          const at = format.instant(task.about.at);
          return (
            <ErrandRow
              key={task.caseId}
              patient={task.patient}
              about={words(task.about)}
              sentAt={task.sentAt}
              mine={task.mine}
              taken={task.status === 'IN_PROGRESS'}
              onOpen={() => desk.open(task)}
              label={t('openCase', { name: name(task.patient), at })}
            >
              <p className="facts">{t('doneBy', { who: who(task.about), at })}</p>
            </ErrandRow>
          );
        })}
      </ErrandRows>
      <More list={queue} />
    </Page>
  );
}
