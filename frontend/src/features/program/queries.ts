import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { GivenProgramDetails, GivenStep, StepWork } from '~/api/types';
import { patientKey } from '~/shared/patients/patients';
import { longList } from '~/shared/ui/long-list';

const programsKey = (patientId: string) => [...patientKey(patientId), 'programs'] as const;

export const programsQuery = (patientId: string) =>
  longList([...programsKey(patientId), 'all'], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/programs', {
        params: { path: { patientId }, query: { limit: 100, ...(cursor && { cursor }) } },
      }),
    ),
  );

export const programQuery = (patientId: string, givenId: string) =>
  queryOptions({
    queryKey: [...programsKey(patientId), givenId],
    queryFn: () =>
      unwrap(
        api.GET('/patients/{patientId}/programs/{givenId}', { params: { path: { patientId, givenId } } }),
      ),
  });

export type Place = { patientId: string; givenId: string; step: number };

export const saveStep = ({ patientId, givenId, step }: Place, version: number, body: StepWork) =>
  unwrap(
    api.PUT('/patients/{patientId}/programs/{givenId}/steps/{step}', {
      params: { path: { patientId, givenId, step }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );

/** The programme with one step as it has been saved; of a step that is done, more than the step changes. */
export const withStep = (program: GivenProgramDetails, saved: GivenStep): GivenProgramDetails => ({
  ...program,
  steps: program.steps.map((step) => (step.step === saved.step ? saved : step)),
});

/** Ends it, one way or the other. */
export function useClose(patientId: string, givenId: string) {
  const client = useQueryClient();
  const path = { patientId, givenId };
  return useMutation({
    mutationFn: (how: 'finish' | { reason: string }) =>
      unwrap(
        how === 'finish'
          ? api.POST('/patients/{patientId}/programs/{givenId}/finish', { params: { path } })
          : api.POST('/patients/{patientId}/programs/{givenId}/stop', {
              params: { path },
              body: how.reason ? { reason: how.reason } : {},
            }),
      ),
    // Also after a refusal: the clinic may have ended it.
    onSettled: () => client.invalidateQueries({ queryKey: programsKey(patientId) }),
  });
}
