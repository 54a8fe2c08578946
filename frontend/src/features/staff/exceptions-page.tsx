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
import { DecideException } from './decide-exception';
import { EndGrant } from './end-grant';
import { ExceptionRow } from './exception-facts';
import { beginException, decideException, endException, unitExceptionsQuery } from './grants';
import { useUnitChange } from './queries';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/journalundantag');

/** The exceptions that wait for the unit's decision, those decided, and the steps in which one is begun, decided or ended. */
export function ExceptionsPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staffGrants');
  const name = usePersonName();
  const open = useInfiniteQuery(unitExceptionsQuery(unitId, 'OPEN'));
  const decided = useInfiniteQuery(unitExceptionsQuery(unitId, 'ANSWERED'));
  const begin = useUnitChange(unitId, beginException(unitId));
  const decide = useUnitChange(unitId, decideException(unitId));
  const end = useUnitChange(unitId, endException(unitId));
  const [step, setStep] = useState<'begin' | UnitJournalException>();
  const [notice, setNotice] = useState<string>();
  const back = (said?: string) => {
    setStep(undefined);
    setNotice(said);
    open.refetch();
    decided.refetch();
  };
  if (open.isError && !open.data) return <StaffProblem error={open.error} retry={() => open.refetch()} />;
  if (decided.isError && !decided.data)
    return <StaffProblem error={decided.error} retry={() => decided.refetch()} />;
  if (!open.data || !decided.data) return <Skeleton lines={6} />;
  if (step === 'begin')
    return (
      <BeginException
        unitId={unitId}
        as="joint"
        onBegin={begin.mutateAsync}
        onDone={(whom) => back(t('joint.done', { name: whom }))}
      />
    );
  if (step?.status === 'GRANTED')
    return (
      <EndGrant
        title={t('endTitle', { name: name(step.patient) })}
        means={t('endMeans')}
        hint={t('youngReads')}
        yes={t('endYes', { name: name(step.patient) })}
        patient={step.patient}
        onEnd={async (reason) => {
          await end.mutateAsync({ id: step.exceptionId, version: step.version, reason });
          back(t('ended', { name: name(step.patient) }));
        }}
        onBack={() => back()}
      />
    );
  if (step)
    return (
      <DecideException
        exception={step}
        onDecide={async (decision) => {
          await decide.mutateAsync({ id: step.exceptionId, version: step.version, decision });
          back(t(`decided.${decision.outcome}`, { name: name(step.patient) }));
        }}
        onBack={() => back()}
      />
    );
  return (
    <Page key="list" title={t('exceptions')} lead={t('exceptionsLead')}>
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      <p>
        <button type="button" className="button secondary" onClick={() => setStep('begin')}>
          {t('joint.begin')}
        </button>
      </p>
      <h2>{t('waiting', { count: open.data.length })}</h2>
      {open.data.length === 0 && (
        <div className="empty">
          <p>{t('noExceptions')}</p>
        </div>
      )}
      <ul className="rows">
        {open.data.map((each) => (
          <ExceptionRow
            key={each.exceptionId}
            exception={each}
            action={t('open', { name: name(each.patient) })}
            onOpen={() => setStep(each)}
          />
        ))}
      </ul>
      <More list={open} />
      {decided.data.length > 0 && <h2>{t('decidedTitle')}</h2>}
      <ul className="rows">
        {decided.data.map((each) => (
          <ExceptionRow
            key={each.exceptionId}
            exception={each}
            action={each.status === 'GRANTED' ? t('end', { name: name(each.patient) }) : undefined}
            onOpen={() => setStep(each)}
          />
        ))}
      </ul>
      <More list={decided} />
    </Page>
  );
}
