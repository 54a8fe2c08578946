import { useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet, useMatch, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { refused } from '~/query-client';
import { NotFoundPage, ProblemPage } from '~/shared/access/problem';
import { patientKey, patientsQuery, useCurrentPatient, usePersonName } from '~/shared/patients/patients';
import { announce, whisper } from '~/shared/ui/announcer';
import { AriaLocale } from '~/shared/ui/aria-locale';
import { Skeleton } from '~/shared/ui/skeleton';

const route = getRouteApi('/signed-in/person/$patientId');

/** Around all pages of one person. Leaving the person drops all that was held about them. */
export function PersonLayout() {
  const { patientId } = route.useParams();
  const client = useQueryClient();
  useEffect(() => () => client.removeQueries({ queryKey: patientKey(patientId) }), [client, patientId]);
  useSwitchAnnouncement(patientId);
  useEnding(patientId);
  return (
    <AriaLocale>
      <ToFirstPage patientId={patientId} />
      <Pages key={patientId} />
    </AriaLocale>
  );
}

/** No page of a person before it is known who that is, and whom one acts for. */
function Pages() {
  const patients = useQuery(patientsQuery);
  const patient = useCurrentPatient();
  if (patient) return <Outlet />;
  if (patients.data) return <NotFoundPage />;
  return patients.isError ? (
    <ProblemPage error={patients.error} retry={() => patients.refetch()} />
  ) : (
    <Skeleton lines={6} />
  );
}

/** The way back to all that there is to do for the person, from each of their pages. */
function ToFirstPage({ patientId }: { patientId: string }) {
  const t = useTranslations('acting');
  const patient = useCurrentPatient();
  const name = usePersonName();
  const there = useMatch({ from: '/signed-in/person/$patientId/', shouldThrow: false });
  if (!patient || there) return null;
  return (
    <p className="to-first">
      <Link className="onward back" to="/person/$patientId" params={{ patientId }}>
        {patient.relation === 'SELF' ? t('firstSelf') : t('first', { name: name(patient) })}
      </Link>
    </p>
  );
}

/** Rights end at midnight, also under an open form: what is sent then is refused, and the person's first page says why. */
function useEnding(patientId: string) {
  const t = useTranslations('acting');
  const client = useQueryClient();
  const navigate = useNavigate();
  const patient = useCurrentPatient();
  const errors = useMutationState({ filters: { status: 'error' }, select: ({ state }) => state.error });
  const before = useRef<typeof patient>(undefined);
  useEffect(() => {
    const could = before.current?.patientId === patientId && !before.current.denial;
    before.current = patient;
    if (!could || !patient?.denial || !errors.some(refused)) return;
    announce(t('endedMeanwhile'));
    client.removeQueries({ queryKey: patientKey(patientId), type: 'inactive' });
    navigate({ to: '/person/$patientId', params: { patientId }, replace: true });
  }, [patient, errors, client, navigate, patientId, t]);
}

function useSwitchAnnouncement(patientId: string) {
  const t = useTranslations('acting');
  const name = usePersonName();
  const patient = useCurrentPatient();
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (!patient || told.current === patientId) return;
    const switched = told.current !== undefined;
    told.current = patientId;
    if (!switched) return;
    whisper(patient.relation === 'SELF' ? t('switchedSelf') : t('switched', { name: name(patient) }));
  });
}
