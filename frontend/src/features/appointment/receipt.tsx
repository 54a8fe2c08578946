import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Appointment } from '~/api/types';
import { capital } from '~/shared/format/dates';
import { Page } from '~/shared/ui/page';
import { CalendarLink, Deadline, VisitFacts } from './visit-card';
import { useWhen } from './when';

type Props = { visit: Appointment; patientId: string; whose: string | undefined; moved: boolean };

/** When, where, and how to cancel and until when. */
export function Receipt({ visit, patientId, whose, moved }: Props) {
  const t = useTranslations('booking');
  const times = useTranslations('times');
  const when = useWhen();
  const done = moved ? 'moved' : 'booked';
  return (
    <Page
      key="receipt"
      title={whose ? t(`${done}For`, { name: whose }) : t(done)}
      lead={capital(when(visit.startsAt))}
    >
      <VisitFacts visit={visit} />
      <Deadline visit={visit} />
      {visit.mayCancel && <p>{t('howToCancel')}</p>}
      <p>
        <CalendarLink patientId={patientId} appointmentId={visit.appointmentId} />
      </p>
      <p>
        <Link className="onward" to="/person/$patientId/tider" params={{ patientId }}>
          {whose ? times('backFor', { name: whose }) : times('back')}
        </Link>
      </p>
    </Page>
  );
}
