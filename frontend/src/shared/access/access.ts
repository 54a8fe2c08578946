import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { AccessExplanation } from '~/api/types';
import { patientKey } from '~/shared/patients/patients';

/** What the signed-in person may do for the patient on a date; today when left out. */
export function accessQuery(patientId: string, on?: string) {
  return queryOptions({
    queryKey: [...patientKey(patientId), 'access', on ?? 'today'],
    queryFn: () =>
      unwrap(
        api.GET('/patients/{patientId}/access', { params: { path: { patientId }, query: on ? { on } : {} } }),
      ),
    staleTime: on ? 300_000 : 30_000,
  });
}

/** The answers from one date until the next that differs. */
export type AccessStep = { on: string; answers: AccessExplanation[] };

const mostSteps = 12;

/** The first date after `on` at which some answer changes, as the answers themselves say. */
export function nextChange({ on, answers }: AccessStep): string | undefined {
  return answers
    .flatMap(({ until, opensOn }) => [until, opensOn])
    .filter((date): date is string => date !== undefined && date !== null && date > on)
    .sort()[0];
}

/**
 * The whole course of a person's rights: asked at birth, then at each change the answers announce. No rule is known here.
 */
export function useAccessCourse(patientId: string, birthDate: string | undefined) {
  return useQuery({
    queryKey: [...patientKey(patientId), 'access-course', birthDate],
    enabled: birthDate !== undefined,
    staleTime: 300_000,
    queryFn: async ({ client }) => {
      const steps: AccessStep[] = [];
      let on = birthDate;
      while (on && steps.length < mostSteps) {
        const step: AccessStep = { on, answers: await client.ensureQueryData(accessQuery(patientId, on)) };
        steps.push(step);
        on = nextChange(step);
      }
      return steps;
    },
  });
}
