import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ProblemPage } from '~/shared/access/problem';
import { patientClinicsQuery } from '~/shared/clinics/queries';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { Skeleton } from '~/shared/ui/skeleton';
import { NewThread } from './new-thread';
import { draftQuery } from './queries';

const route = getRouteApi('/signed-in/person/$patientId/meddelanden/nytt');

/** Writes to a clinic about something new: what one was writing last time is still there. */
export function NewThreadPage() {
  const { patientId } = route.useParams();
  const { hos } = route.useSearch();
  const patient = usePatient();
  const name = usePersonName();
  const clinics = useInfiniteQuery(patientClinicsQuery(patientId));
  const draft = useQuery(draftQuery(patientId, 'new'));
  const failed = [clinics, draft].find((query) => query.isError && !query.data);
  if (failed?.error) return <ProblemPage error={failed.error} retry={() => failed.refetch()} />;
  if (!clinics.data || draft.data === undefined) return <Skeleton lines={6} />;
  return (
    <NewThread
      patientId={patientId}
      whose={patient.relation === 'SELF' ? undefined : name(patient)}
      clinics={clinics.data}
      kept={draft.data}
      wanted={hos}
    />
  );
}
