import './appointment.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Appointment, FreeTime } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { capital } from '~/shared/format/dates';
import { useToday } from '~/shared/session/useToday';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { NoTimes } from './no-times';
import { clinicQuery, freeSlotsQuery } from './queries';
import { SlotDays } from './slot-days';
import { TimeFilters } from './time-filters';
import { weeksFrom } from './weeks';
import { useWhen } from './when';

const route = getRouteApi('/signed-in/person/$patientId/tider/boka');

/** Why the time could not be held, and what is free near it. */
export type Lost = { why: 'taken' | 'changed' | 'tooLate' | 'notOffered'; near: FreeTime[] };

type Props = {
  clinicId: string;
  patientId: string;
  whose: string | undefined;
  old: Appointment | undefined;
  lost: Lost | undefined;
  busy: boolean;
  onChoose: (slotId: string) => void;
};

/** Free times by day, the first one on top. What one looks for stands in the address. */
export function ChooseTime({ clinicId, patientId, whose, old, lost, busy, onChoose }: Props) {
  const t = useTranslations('booking');
  const times = useTranslations('times');
  const when = useWhen();
  const { typ, vecka } = route.useSearch();
  const weeks = weeksFrom(useToday());
  const week = weeks.find(({ from }) => from === vecka);
  const type = old?.typeId ?? typ;
  const clinic = useQuery(clinicQuery(clinicId));
  const slots = useInfiniteQuery(freeSlotsQuery(clinicId, { type, from: week?.from, to: week?.to }));
  if (slots.isError && !slots.data) return <ProblemPage error={slots.error} retry={() => slots.refetch()} />;
  if (clinic.isError) return <ProblemPage error={clinic.error} retry={() => clinic.refetch()} />;
  if (!clinic.data) return <Skeleton lines={6} />;
  const at = clinic.data.name;
  const title = old ? (whose ? t('moveFor', { name: whose }) : t('move')) : undefined;
  const first = slots.data?.[0];
  return (
    <Page
      key="times"
      title={title ?? (whose ? t('titleFor', { name: whose }) : t('title'))}
      lead={old ? t('moveLead', { clinic: at, time: when(old.startsAt) }) : t('timeLead', { clinic: at })}
    >
      {lost && <LostTime lost={lost} busy={busy} onChoose={onChoose} />}
      <TimeFilters clinicId={clinicId} fixed={old !== undefined} />
      {!slots.data && <Skeleton lines={6} />}
      {slots.data && !first && (
        <NoTimes
          clinic={clinic.data}
          patientId={patientId}
          week={week !== undefined}
          kind={type !== undefined}
        />
      )}
      {first && (
        <section className="card" aria-labelledby="forst">
          <h2 id="forst">{t('first')}</h2>
          <p>
            {capital(when(first.startsAt))}
            <br />
            {[first.type.name, first.staffTitle].filter(Boolean).join(' · ')}
          </p>
          <button
            type="button"
            className="button"
            aria-disabled={busy}
            onClick={() => !busy && onChoose(first.slotId)}
          >
            {t('chooseFirst')}
          </button>
        </section>
      )}
      {slots.data && <SlotDays slots={slots.data} busy={busy} onChoose={onChoose} />}
      <More list={slots} />
      <p>
        <Link className="onward back" to="/person/$patientId/tider" params={{ patientId }}>
          {whose ? times('backFor', { name: whose }) : times('back')}
        </Link>
      </p>
    </Page>
  );
}

type LostProps = Pick<Props, 'busy' | 'onChoose'> & { lost: Lost };

/** Somebody else was first: says so at once, and shows what is free near it. */
function LostTime({ lost, busy, onChoose }: LostProps) {
  const t = useTranslations('booking');
  const when = useWhen();
  return (
    <div className="notice danger" role="alert">
      <p>{t(`lost.${lost.why}`)}</p>
      {lost.near.length > 0 && (
        <>
          <p>{t('near')}</p>
          <ul className="times">
            {lost.near.map(({ slotId, startsAt }) => (
              <li key={slotId}>
                <button
                  type="button"
                  className="button secondary"
                  aria-disabled={busy}
                  onClick={() => !busy && onChoose(slotId)}
                >
                  {capital(when(startsAt))}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
