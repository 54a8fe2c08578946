import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { api, unwrap } from '~/api/client';
import type { Denial, PatientView } from '~/api/types';
import { formatPersonalNumber } from '~/shared/format/personal-number';

export const patientsQuery = queryOptions({
  queryKey: ['my-patients'],
  queryFn: async () => (await unwrap(api.GET('/me/patients'))).items,
  staleTime: 60_000,
});

/** Everything held about one patient starts with this, so that it can be dropped as one. */
export const patientKey = (patientId: string) => ['patient', patientId] as const;

/** The patient in the address, when the signed-in person may know of them. */
export function useCurrentPatient(): PatientView | undefined {
  const { patientId } = useParams({ strict: false });
  const { data } = useQuery({ ...patientsQuery, enabled: patientId !== undefined });
  return data?.find((patient) => patient.patientId === patientId);
}

/** The patient in the address, for the pages that are shown once it is known who that is. */
export function usePatient(): PatientView {
  const patient = useCurrentPatient();
  if (!patient) throw new Error('a page of a person was shown before it was known who that is');
  return patient;
}

/** Whether somebody could act before, and no longer can: the person has come of an age. */
export const hasEnded = ({ reason }: Pick<Denial, 'reason'>): boolean =>
  reason === 'CHILD_IS_13' || reason === 'CHILD_IS_16';

/** What to call a person: the name, the number of a child not yet named, or words. */
export function usePersonName() {
  const t = useTranslations('common');
  return (person: Pick<PatientView, 'name' | 'personalNumber'>): string =>
    person.name || (person.personalNumber ? formatPersonalNumber(person.personalNumber) : t('nameless'));
}
