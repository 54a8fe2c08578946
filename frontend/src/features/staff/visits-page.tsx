import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UnitAppointment } from '~/api/types';
import { addDays } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';
import { usePersonName } from '~/shared/patients/patients';
import { useToday } from '~/shared/session/useToday';
import { AriaLocale } from '~/shared/ui/aria-locale';
import { DayField } from '~/shared/ui/day-field';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { CancelVisit } from './cancel-visit';
import { DaySlots } from './day-slots';
import { PatientFacts } from './patient-strip';
import { StaffProblem } from './staff-problem';
import { dayVisitsQuery } from './visit-queries';

const route = getRouteApi('/signed-in/personal/$unitId/tider');

/** A day at the unit: who comes, what is free, and the step in which a visit is cancelled. */
export function VisitsPage() {
  const { unitId } = route.useParams();
  const { dag } = route.useSearch();
  const t = useTranslations('visits');
  const format = useFormat();
  const name = usePersonName();
  const today = useToday();
  const date = dag ?? today;
  const visits = useInfiniteQuery(dayVisitsQuery(unitId, date));
  const [chosen, setChosen] = useState<UnitAppointment>();
  const [done, setDone] = useState<string>();
  if (visits.isError && !visits.data)
    return <StaffProblem error={visits.error} retry={() => visits.refetch()} />;
  if (chosen)
    return (
      <CancelVisit
        unitId={unitId}
        visit={chosen}
        onBack={() => setChosen(undefined)}
        onDone={() => {
          setDone(name(chosen.patient));
          setChosen(undefined);
        }}
      />
    );
  return (
    <Page key="day" title={t('title')} lead={t('lead')}>
      {done && (
        <p className="notice" role="status">
          {t('cancelled', { name: done })}
        </p>
      )}
      <p>
        <Link className="button secondary" to="/personal/$unitId/tider/nya" params={{ unitId }}>
          {t('publish')}
        </Link>
      </p>
      <ChooseDay date={date} today={today} />
      <section aria-labelledby="bokade">
        <h2 id="bokade">
          {t('booked')}: {format.weekday(date)}
        </h2>
        {!visits.data && <Skeleton lines={4} />}
        {visits.data?.length === 0 && (
          <div className="empty">
            <p>{t('noneBooked')}</p>
          </div>
        )}
        <ul className="rows">
          {visits.data?.map((visit) => (
            <VisitRow key={visit.appointmentId} visit={visit} onCancel={() => setChosen(visit)} />
          ))}
        </ul>
        <More list={visits} />
      </section>
      <DaySlots unitId={unitId} date={date} />
    </Page>
  );
}

function ChooseDay({ date, today }: { date: string; today: string }) {
  const t = useTranslations('visits');
  const navigate = route.useNavigate();
  const go = (dag: string | undefined) => {
    if (dag) navigate({ search: dag === today ? {} : { dag }, replace: true, resetScroll: false });
  };
  return (
    <div className="actions">
      <AriaLocale>
        <DayField label={t('day')} day={date} onChange={go} />
      </AriaLocale>
      <button type="button" className="button secondary" onClick={() => go(addDays(date, -1))}>
        {t('previous')}
      </button>
      <button type="button" className="button secondary" onClick={() => go(addDays(date, 1))}>
        {t('next')}
      </button>
      {date !== today && (
        <button type="button" className="button secondary" onClick={() => go(today)}>
          {t('today')}
        </button>
      )}
    </div>
  );
}

function VisitRow({ visit, onCancel }: { visit: UnitAppointment; onCancel: () => void }) {
  const t = useTranslations('visits');
  const format = useFormat();
  const name = usePersonName();
  return (
    <li>
      <div>
        <p>
          <strong>
            {format.clock(visit.startsAt)}–{format.clock(visit.endsAt)}
          </strong>{' '}
          {[visit.type, visit.staffTitle, visit.place].filter(Boolean).join(' · ')}
        </p>
        <PatientFacts patient={{ ...visit.patient, name: visit.patient.name ?? null }} />
        {visit.reason && <p>{t('about', { reason: visit.reason })}</p>}
      </div>
      <button type="button" className="button secondary" onClick={onCancel}>
        {t('cancel')}
        <span className="visually-hidden"> {name(visit.patient)}</span>
      </button>
    </li>
  );
}
