import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PatientView } from '~/api/types';
import { accessQuery, timelineQuery } from '~/shared/access/access';
import { ProblemPage } from '~/shared/access/problem';
import { actionRows, turningAges } from '~/shared/charts/lifeline';
import { Lifeline } from '~/shared/charts/lifeline-figure';
import { addYears, ageOn } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { useToday } from '~/shared/session/useToday';
import { Page } from '~/shared/ui/page';
import { useSettled } from '~/shared/ui/settled';
import { Skeleton } from '~/shared/ui/skeleton';
import { Answers } from './answers';
import { DayChooser, type Span } from './day-chooser';
import { WhatHappens } from './what-happens';
import { WhoElse } from './who-else';

const longestLife = 100;
const route = getRouteApi('/signed-in/person/$patientId/atkomst');

/** Who may do what, on any day, and why. */
export function AccessPage() {
  const { patientId } = route.useParams();
  const t = useTranslations('access');
  const name = usePersonName();
  const patient = usePatient();
  const access = useQuery(accessQuery(patientId));
  if (access.isError) return <ProblemPage error={access.error} retry={() => access.refetch()} />;
  const title = patient.relation === 'SELF' ? t('titleSelf') : t('titleFor', { name: name(patient) });
  return (
    <Page title={title} lead={t('lead')}>
      <Explanation patient={patient} />
    </Page>
  );
}

function Explanation({ patient }: { patient: PatientView }) {
  const t = useTranslations();
  const format = useFormat();
  const today = useToday();
  const first = patient.birthDate ?? addYears(today, -longestLife);
  const span = { first, last: addYears(patient.birthDate ?? today, longestLife) };
  const [day, setDay] = useChosenDay(today, span);
  const asked = useSettled(day);
  const timeline = useQuery(timelineQuery(patient.patientId));
  const answers = useQuery({
    ...accessQuery(patient.patientId, asked === today ? undefined : asked),
    placeholderData: keepPreviousData,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const choose = (on: string) => {
    setDay(on);
    heading.current?.focus();
  };
  const rows = useDeferredValue(timeline.data ? actionRows(timeline.data) : []).map(
    ({ actions, segments }) => ({
      label:
        actions.length > 1
          ? t('lifeline.andMore', {
              first: t(`actions.${main(actions)}`),
              more: actions
                .filter((action) => action !== main(actions))
                .map((action) => lowered(t(`actions.${action}`)))
                .join(', '),
            })
          : t(`actions.${main(actions)}`),
      segments,
    }),
  );
  if (timeline.isPending) return <Skeleton lines={8} />;
  const next = timeline.data?.map(({ on }) => on).find((on) => on > day && on <= span.last);
  return (
    <>
      {patient.birthDate && (
        <Lifeline
          birthDate={patient.birthDate}
          today={today}
          rows={rows}
          ages={timeline.data ? turningAges(timeline.data) : []}
          chosen={{ day, onChange: setDay }}
        />
      )}
      <DayChooser day={day} today={today} span={span} next={next} onChange={setDay} />
      <h2 ref={heading} tabIndex={-1}>
        {day === today
          ? t('access.onToday', { date: format.date(day) })
          : patient.birthDate && day >= patient.birthDate
            ? t('access.onAge', { date: format.date(day), age: ageOn(patient.birthDate, day) })
            : t('access.on', { date: format.date(day) })}
      </h2>
      {answers.isError ? (
        <p className="notice">{t('access.problemDate')}</p>
      ) : (
        <Answers answers={answers.data} />
      )}
      {timeline.data && <WhatHappens timeline={timeline.data} today={today} onChoose={choose} />}
      <WhoElse
        patientId={patient.patientId}
        mayLetHelp={answers.data?.some(
          ({ action, decision }) => action === 'DELEGATION_MANAGE' && decision === 'PERMIT',
        )}
      />
    </>
  );
}

/** Within a sentence. */
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const main = <T extends string>(actions: T[]): T => {
  const first =
    actions.find((action) => action === 'JOURNAL_READ') ??
    actions.find((action) => action === 'APPOINTMENT') ??
    actions[0];
  if (!first) throw new Error('a row has at least one action');
  return first;
};

/** The chosen day; the address follows when it has come to rest. */
function useChosenDay(today: string, { first, last }: Span) {
  const { on } = route.useSearch();
  const navigate = route.useNavigate();
  const within = (asked: string) => (asked < first ? first : asked > last ? last : asked);
  const [day, setDay] = useState(() => within(on ?? today));
  const settled = useSettled(day);
  useEffect(() => {
    const next = settled === today ? undefined : settled;
    if (next !== on) navigate({ search: { on: next }, replace: true, resetScroll: false });
  }, [settled, today, on, navigate]);
  return [day, (asked: string) => setDay(within(asked))] as const;
}
