import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UnitJournalException } from '~/api/types';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { BeginException } from './begin-exception';
import { EndGrant } from './end-grant';
import { ExceptionRow } from './exception-facts';
import { endObstacle, grantForObstacle, obstaclesQuery } from './grants';
import { useUnitChange } from './queries';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/medicinska-hinder');

/** What physicians of the unit have decided alone, and the steps in which one more is, or one ends. */
export function ObstaclesPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staffGrants');
  const name = usePersonName();
  const list = useInfiniteQuery(obstaclesQuery(unitId));
  const grant = useUnitChange(unitId, grantForObstacle(unitId));
  const end = useUnitChange(unitId, endObstacle(unitId));
  const [step, setStep] = useState<'begin' | UnitJournalException>();
  const [notice, setNotice] = useState<string>();
  const back = (said?: string) => {
    setStep(undefined);
    setNotice(said);
    list.refetch();
  };
  if (list.isError && !list.data) return <StaffProblem error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;
  if (step === 'begin')
    return (
      <BeginException
        unitId={unitId}
        as="obstacle"
        onBegin={grant.mutateAsync}
        onDone={(whom) => back(t('obstacle.done', { name: whom }))}
      />
    );
  if (step)
    return (
      <EndGrant
        title={t('endTitle', { name: name(step.patient) })}
        means={t('endMeans')}
        hint={t('staffReads')}
        yes={t('endYes', { name: name(step.patient) })}
        patient={step.patient}
        onEnd={async (reason) => {
          await end.mutateAsync({ id: step.exceptionId, version: step.version, reason });
          back(t('ended', { name: name(step.patient) }));
        }}
        onBack={() => back()}
      />
    );
  return (
    <Page key="list" title={t('obstacles')} lead={t('obstaclesLead')}>
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      <p>
        <button type="button" className="button" onClick={() => setStep('begin')}>
          {t('obstacle.begin')}
        </button>
      </p>
      {list.data.length === 0 && (
        <div className="empty">
          <p>{t('noObstacles')}</p>
        </div>
      )}
      <ul className="rows">
        {list.data.map((each) => (
          <ExceptionRow
            key={each.exceptionId}
            exception={each}
            action={each.status === 'GRANTED' ? t('end', { name: name(each.patient) }) : undefined}
            onOpen={() => setStep(each)}
          />
        ))}
      </ul>
      <More list={list} />
    </Page>
  );
}
