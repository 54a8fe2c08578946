import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '~/api/client';
import type { Appointment, AppointmentHold } from '~/api/types';
import { ProblemPage } from '~/shared/access/problem';
import { usePatient, usePersonName } from '~/shared/patients/patients';
import { Skeleton } from '~/shared/ui/skeleton';
import { CheckStep } from './check-step';
import { ChooseClinic } from './choose-clinic';
import { ChooseTime, type Lost } from './choose-time';
import { hold, release, useVisitChange, visitQuery } from './queries';
import { Receipt } from './receipt';

const route = getRouteApi('/signed-in/person/$patientId/tider/boka');

/** Books a free time, or moves a visit to one: the clinic, the time, a check, a receipt. */
export function BookPage() {
  const { patientId } = route.useParams();
  const { hos, ombokas } = route.useSearch();
  const patient = usePatient();
  const name = usePersonName();
  const old = useQuery({ ...visitQuery(patientId, ombokas ?? ''), enabled: ombokas !== undefined });
  if (old.isError) return <ProblemPage error={old.error} retry={() => old.refetch()} />;
  if (ombokas !== undefined && !old.data) return <Skeleton lines={6} />;
  const whose = patient.relation === 'SELF' ? undefined : name(patient);
  if (!hos) return <ChooseClinic patientId={patientId} whose={whose} />;
  return <Booking clinicId={hos} patientId={patientId} whose={whose} old={old.data} />;
}

type Props = {
  clinicId: string;
  patientId: string;
  whose: string | undefined;
  /** The visit that is moved. */
  old: Appointment | undefined;
};

/**
 * What was chosen and written stays through every step, also when somebody else was first. The step with what is held has an
 * address of its own, so that Back leads to the free times as they were looked for.
 */
function Booking({ clinicId, patientId, whose, old }: Props) {
  const [held, setHeld] = useState<AppointmentHold>();
  const [reason, setReason] = useState('');
  const [lost, setLost] = useState<Lost>();
  const [made, setMade] = useState<Appointment>();
  const holding = useVisitChange(patientId, (slotId: string) => hold(patientId, slotId, old?.appointmentId));

  const releasing = useVisitChange(patientId, (holdId: string) => release(patientId, holdId));
  const { history } = useRouter();
  const checks = useCheckStep({
    empty: !held && !made,
    onLeave: () => {
      // It would go by itself; this only gives it back sooner.
      if (held && !made) releasing.mutate(held.holdId);
      setHeld(undefined);
      setMade(undefined);
    },
  });
  const choose = (slotId: string) => {
    if (holding.isPending) return;
    setLost(undefined);
    holding.mutate(slotId, {
      onSuccess: (kept) => {
        setHeld(kept);
        checks.enter();
      },
      onError: (error) => {
        setLost(lostIn(error));
        setHeld(undefined);
      },
    });
  };
  if (made) return <Receipt visit={made} patientId={patientId} whose={whose} moved={old !== undefined} />;
  if (holding.isError && !lost) return <ProblemPage error={holding.error} retry={() => holding.reset()} />;
  if (held)
    return (
      <CheckStep
        key={held.holdId}
        held={held}
        old={old}
        patientId={patientId}
        whose={whose}
        reason={reason}
        onReason={setReason}
        onBack={() => history.back()}
        onAgain={() => choose(held.slot.slotId)}
        onMade={setMade}
      />
    );
  return (
    <ChooseTime
      clinicId={clinicId}
      patientId={patientId}
      whose={whose}
      old={old}
      lost={lost}
      busy={holding.isPending}
      onChoose={choose}
    />
  );
}

type Step = {
  /** Whether there is nothing to look at. */
  empty: boolean;
  onLeave: () => void;
};

/** The step of the check in the address, for as long as there is something to look at. */
function useCheckStep({ empty, onLeave }: Step) {
  const { steg } = route.useSearch();
  const navigate = route.useNavigate();
  const was = useRef(false);
  const here = steg !== undefined;
  const go = (to: typeof steg, replace: boolean) =>
    void navigate({ search: ({ steg: _, ...search }) => (to ? { ...search, steg: to } : search), replace });
  useEffect(() => {
    if (was.current && !here) onLeave();
    was.current = here;
    // What was held is gone, as after the page was loaded anew or by Forward.
    if (here && empty) go(undefined, true);
  });
  return { enter: () => go('kontroll', here) };
}

/** What it means that the time could not be held, when that is for the list of times to say. */
function lostIn(error: Error): Lost | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const { code, nextFree } = error.problem;
  if (code === 'SLOT_TAKEN' || error.status === 404) return { why: 'taken', near: nextFree ?? [] };
  if (code === 'APPOINTMENT_CHANGED') return { why: 'changed', near: [] };
  if (code === 'SERVICE_NOT_OFFERED') return { why: 'notOffered', near: [] };
  if (code === 'TOO_LATE_TO_CANCEL') return { why: 'tooLate', near: [] };
  return undefined;
}
