import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { PatientView } from '~/api/types';
import { timelineQuery } from '~/shared/access/access';
import { segmentsOf, turningAges } from '~/shared/charts/lifeline';
import { Lifeline } from '~/shared/charts/lifeline-figure';
import { useToday } from '~/shared/session/useToday';
import { Skeleton } from '~/shared/ui/skeleton';

/** The lifeline in short: errands, and the journal. */
export function SmallLifeline({ patient }: { patient: PatientView }) {
  const t = useTranslations();
  const today = useToday();
  const timeline = useQuery(timelineQuery(patient.patientId));
  if (!patient.birthDate || timeline.isError) return null;
  const rows = timeline.data && [
    { label: t('lifeline.errands'), segments: segmentsOf('APPOINTMENT', timeline.data) },
    { label: t('actions.JOURNAL_READ'), segments: segmentsOf('JOURNAL_READ', timeline.data) },
  ];
  return (
    <div className="lifeline-room">
      {rows ? (
        <Lifeline birthDate={patient.birthDate} today={today} rows={rows} ages={turningAges(timeline.data)} />
      ) : (
        <Skeleton lines={3} />
      )}
    </div>
  );
}
