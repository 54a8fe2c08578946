import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { paths } from '~/api/schema';
import type { ClinicChange } from '~/api/types';
import { longList } from '~/shared/ui/long-list';

/** Everything held about a unit starts with this, so that it can be dropped when one works elsewhere. */
export const unitKey = (unitId: string) => ['unit', unitId] as const;

const asked = (unitId: string, cursor: string | undefined) => ({
  params: { path: { unitId }, query: cursor ? { cursor } : {} },
});

export const approvalsQuery = (unitId: string) =>
  longList([...unitKey(unitId), 'approvals'], (cursor) =>
    unwrap(api.GET('/units/{unitId}/approvals', asked(unitId, cursor))),
  );

/** What a patient is chosen for, where the rules say for whom it can be. */
export type ChosenFor = NonNullable<
  NonNullable<paths['/units/{unitId}/patients']['get']['parameters']['query']>['for']
>;

export const unitPatientsQuery = (unitId: string, chosenFor?: ChosenFor) =>
  longList([...unitKey(unitId), 'patients', chosenFor ?? 'anything'], (cursor) =>
    unwrap(
      api.GET('/units/{unitId}/patients', {
        params: {
          path: { unitId },
          query: { ...(cursor && { cursor }), ...(chosenFor && { for: chosenFor }) },
        },
      }),
    ),
  );

export const passwordsQuery = (unitId: string) =>
  longList([...unitKey(unitId), 'passwords'], (cursor) =>
    unwrap(api.GET('/units/{unitId}/per-passwords', asked(unitId, cursor))),
  );

/** A change at the unit: its lists are asked for anew. */
export function useUnitChange<In, Out>(unitId: string, change: (input: In) => Promise<Out>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: unitKey(unitId) }),
  });
}

export const approve = (unitId: string) => (patientId: string) =>
  unwrap(api.PUT('/units/{unitId}/approvals/{patientId}', { params: { path: { unitId, patientId } } }));

export const withdraw = (unitId: string) => (patientId: string) =>
  unwrap(api.DELETE('/units/{unitId}/approvals/{patientId}', { params: { path: { unitId, patientId } } }));

export const addPatient = (unitId: string) => (body: { personalNumber: string; reason: string }) =>
  unwrap(api.POST('/units/{unitId}/patients', { params: { path: { unitId } }, body }));

export const unitClinicQuery = (unitId: string) =>
  queryOptions({
    queryKey: [...unitKey(unitId), 'clinic'],
    queryFn: () => unwrap(api.GET('/units/{unitId}/clinic', { params: { path: { unitId } } })),
  });

/** A change of what patients see of the unit, and which version of it was changed. */
export type OwnChange = { version: number; change: ClinicChange };

export const changeClinic =
  (unitId: string) =>
  ({ version, change }: OwnChange) =>
    unwrap(
      api.PATCH('/units/{unitId}/clinic', {
        params: { path: { unitId }, header: { 'If-Match': `"${version}"` } },
        body: change,
      }),
    );

export type NewPassword = { patientId: string; channel: 'sms' | 'email'; to: string };

export const issuePassword = (unitId: string) => (body: NewPassword) =>
  unwrap(api.POST('/units/{unitId}/per-passwords', { params: { path: { unitId } }, body }));
