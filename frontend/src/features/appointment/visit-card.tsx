import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { Appointment } from '~/api/types';
import { capital } from '~/shared/format/dates';
import { telephone } from '~/shared/format/phone';
import { announce } from '~/shared/ui/announcer';
import { cancel, useVisitChange } from './queries';
import { useBy, useWhen } from './when';

type Props = { visit: Appointment; patientId: string; whose: string | undefined };
type CardProps = Props & {
  /** Of what has been: nothing can be done about it. */
  over?: boolean;
};

/** One visit: when, where, who booked it, and what can still be done about it. */
export function VisitCard({ visit, patientId, whose, over = false }: CardProps) {
  const t = useTranslations('times');
  const when = useWhen();
  const by = useBy();
  const off = visit.status === 'CANCELLED';
  return (
    <li className="card">
      <h3>{capital(when(visit.startsAt))}</h3>
      {off && (
        <p className="answer no">
          {visit.changed?.by.who === 'STAFF' ? t('cancelledByClinic') : t('cancelled')}
        </p>
      )}
      {visit.cancelReason && <p>{visit.cancelReason}</p>}
      {visit.requestId && <p>{t('answers')}</p>}
      <VisitFacts visit={visit} />
      <p className="facts">
        {t('bookedBy', { by: by(visit.by) })}
        {visit.changed && ` ${t(off ? 'cancelledBy' : 'movedBy', { by: by(visit.changed.by) })}`}
      </p>
      {visit.status === 'BOOKED' && !over && <Ways visit={visit} patientId={patientId} whose={whose} />}
    </li>
  );
}

type Facts = Pick<Appointment, 'clinic' | 'type' | 'place' | 'staffTitle' | 'reason'>;

export function VisitFacts({ visit }: { visit: Facts }) {
  const t = useTranslations('times');
  return (
    <>
      <p>
        {[visit.type, visit.staffTitle].filter(Boolean).join(' · ')}
        {(visit.type || visit.staffTitle) && <br />}
        <strong>{visit.clinic.name}</strong>
        {visit.place && `, ${visit.place}`}
        {visit.clinic.address && (
          <>
            <br />
            {visit.clinic.address}
          </>
        )}
        {visit.clinic.phone && (
          <>
            <br />
            {t('phone')} <a href={telephone(visit.clinic.phone)}>{visit.clinic.phone}</a>
          </>
        )}
      </p>
      {visit.reason && <p className="facts">{t('about', { reason: visit.reason })}</p>}
    </>
  );
}

function Ways({ visit, patientId, whose }: Props) {
  const t = useTranslations('times');
  const when = useWhen();
  const [asking, setAsking] = useState(false);
  const time = when(visit.startsAt);
  return (
    <>
      <Deadline visit={visit} />
      {asking ? (
        <Sure visit={visit} patientId={patientId} onNo={() => setAsking(false)} />
      ) : (
        <div className="actions">
          {visit.mayRebook && (
            <Link
              className="button secondary"
              to="/person/$patientId/tider/boka"
              params={{ patientId }}
              search={{ hos: visit.clinic.clinicId, ombokas: visit.appointmentId }}
            >
              {whose ? t('rebookFor', { name: whose }) : t('rebook')}
              <span className="visually-hidden"> {time}</span>
            </Link>
          )}
          {visit.mayCancel && (
            <button type="button" className="button secondary" onClick={() => setAsking(true)}>
              {whose ? t('cancelFor', { name: whose }) : t('cancel')}
              <span className="visually-hidden"> {time}</span>
            </button>
          )}
          <CalendarLink patientId={patientId} appointmentId={visit.appointmentId} />
        </div>
      )}
    </>
  );
}

/** Until when it can be cancelled here, and where to turn after that. */
export function Deadline({
  visit,
}: {
  visit: Pick<Appointment, 'mayCancel' | 'mayRebook' | 'cancelUntil' | 'clinic'>;
}) {
  const t = useTranslations('times');
  const when = useWhen();
  const { phone } = visit.clinic;
  if (visit.mayCancel)
    return (
      <p className="facts">
        {t(visit.mayRebook ? 'until' : 'cancelUntil', { time: when(visit.cancelUntil) })}
      </p>
    );
  return <p className="facts">{phone ? t('tooLatePhone', { phone }) : t('tooLate')}</p>;
}

/** Leads to a file, not to a page. */
export function CalendarLink({ patientId, appointmentId }: { patientId: string; appointmentId: string }) {
  const t = useTranslations('times');
  return (
    <a
      className="onward"
      href={`/api/v1/patients/${patientId}/appointments/${appointmentId}/calendar`}
      download="vardbesok.ics"
    >
      {t('calendar')}
    </a>
  );
}

function Sure({ visit, patientId, onNo }: { visit: Appointment; patientId: string; onNo: () => void }) {
  const t = useTranslations('times');
  const when = useWhen();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  const change = useVisitChange(patientId, cancel(patientId));
  const late = change.error instanceof ApiError && change.error.problem.code === 'TOO_LATE_TO_CANCEL';
  const done = () => {
    announce(t('cancelledNow'));
    document.getElementById('kommande')?.focus();
  };
  return (
    <div>
      <p ref={question} tabIndex={-1}>
        <strong>{t('sure', { time: when(visit.startsAt) })}</strong> {t('sureMeans')}
      </p>
      {change.isError && (
        <p className="notice danger" role="alert">
          {late ? t('tooLate') : t('cancelFailed')}
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={change.isPending}
          onClick={() => change.mutate(visit.appointmentId, { onSuccess: done })}
        >
          {t('cancelYes')}
        </button>
        <button type="button" className="button secondary" onClick={onNo}>
          {t('cancelNo')}
        </button>
      </div>
    </div>
  );
}
