import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { NewExceptionApplication } from '~/api/types';
import { questionsQuery } from '~/shared/journal/questions';
import { patientKey } from '~/shared/patients/patients';
import { longList } from '~/shared/ui/long-list';

/** What one has applied for, with each unit's answer. */
export const applicationsQuery = (patientId: string) =>
  longList([...patientKey(patientId), 'journal-exceptions'], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/journal-exceptions', {
        params: { path: { patientId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );

/** Clinics whose name or town fit. */
export const clinicsQuery = (q: string) => ({
  ...longList(['clinics', 'of-application', q], (cursor) =>
    unwrap(api.GET('/clinics', { params: { query: { q, limit: 10, ...(cursor && { cursor }) } } })),
  ),
  placeholderData: keepPreviousData,
  enabled: q !== '',
});

/** What units have decided that one may read of the own journal. */
export const assessmentsQuery = (patientId: string) =>
  longList([...patientKey(patientId), 'maturity-assessments'], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/maturity-assessments', {
        params: { path: { patientId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );

/** Also after a refusal: somebody else may have answered, or taken it back. */
function useChange<In, Out>(queryKey: readonly unknown[], change: (input: In) => Promise<Out>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}

export const useApply = (patientId: string) =>
  useChange(
    applicationsQuery(patientId).queryKey,
    ({ key, ...body }: NewExceptionApplication & { key: string }) =>
      unwrap(
        api.POST('/patients/{patientId}/journal-exceptions', {
          params: { path: { patientId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
  );

export const useTakeBack = (patientId: string) =>
  useChange(patientKey(patientId), (applicationId: string) =>
    unwrap(
      api.DELETE('/patients/{patientId}/journal-exceptions/{applicationId}', {
        params: { path: { patientId, applicationId } },
      }),
    ),
  );

export type Said = { applicationId: string; unitId: string };

export const useConsent = (patientId: string) =>
  useChange(
    questionsQuery(patientId).queryKey,
    ({ applicationId, unitId, consents }: Said & { consents: boolean }) =>
      unwrap(
        api.POST('/patients/{patientId}/exception-questions/{applicationId}/units/{unitId}/consent', {
          params: { path: { patientId, applicationId, unitId } },
          body: { consents },
        }),
      ),
  );

export const useWithdraw = (patientId: string) =>
  useChange(questionsQuery(patientId).queryKey, ({ applicationId, unitId }: Said) =>
    unwrap(
      api.POST('/patients/{patientId}/exception-questions/{applicationId}/units/{unitId}/withdraw', {
        params: { path: { patientId, applicationId, unitId } },
      }),
    ),
  );
