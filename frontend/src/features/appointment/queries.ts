import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { components } from '~/api/schema';
import type { FreeSlot } from '~/api/types';
import { patientKey } from '~/shared/patients/patients';
import { longList } from '~/shared/ui/long-list';

type Schemas = components['schemas'];
const mostOnPage = 100;

const visitsKey = (patientId: string) => [...patientKey(patientId), 'appointments'] as const;

export const visitsQuery = (patientId: string, when: 'coming' | 'past') =>
  longList([...visitsKey(patientId), when], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/appointments', {
        params: { path: { patientId }, query: { when, ...(cursor && { cursor }) } },
      }),
    ),
  );

export const visitQuery = (patientId: string, appointmentId: string) =>
  queryOptions({
    queryKey: [...visitsKey(patientId), 'one', appointmentId],
    queryFn: () =>
      unwrap(
        api.GET('/patients/{patientId}/appointments/{appointmentId}', {
          params: { path: { patientId, appointmentId } },
        }),
      ),
  });

export const requestsQuery = (patientId: string) =>
  longList([...visitsKey(patientId), 'requests'], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/appointment-requests', {
        params: { path: { patientId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );

export const ownClinicsQuery = (patientId: string) =>
  longList([...patientKey(patientId), 'clinics'], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/clinics', {
        params: { path: { patientId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );

export const clinicQuery = (clinicId: string) =>
  queryOptions({
    queryKey: ['clinics', clinicId, 'details'],
    queryFn: () => unwrap(api.GET('/clinics/{clinicId}', { params: { path: { clinicId } } })),
    staleTime: 60_000,
  });

export const visitTypesQuery = (clinicId: string) =>
  queryOptions({
    queryKey: ['clinics', clinicId, 'visit-types'],
    queryFn: async () =>
      (await unwrap(api.GET('/clinics/{clinicId}/visit-types', { params: { path: { clinicId } } }))).items,
    staleTime: 60_000,
  });

type Which = { type?: string | undefined; from?: string | undefined; to?: string | undefined };

/** Free times of a clinic, of a kind and in a span of days. What is free changes all the time. */
export const freeSlotsQuery = (clinicId: string, { type, from, to }: Which) =>
  longList<FreeSlot>(['clinics', clinicId, 'slots', type, from, to], (cursor) =>
    unwrap(
      api.GET('/clinics/{clinicId}/slots', {
        params: {
          path: { clinicId },
          query: {
            limit: mostOnPage,
            ...(type && { type }),
            ...(from && { from }),
            ...(to && { to }),
            ...(cursor && { cursor }),
          },
        },
      }),
    ),
  );

/** What may be sent twice is made once: the key is made for one press of a button, and goes with each try. */
const once = () => ({ 'Idempotency-Key': crypto.randomUUID() });

export const hold = (patientId: string, slotId: string, rebooks: string | undefined) =>
  unwrap(
    api.POST('/patients/{patientId}/appointment-holds', {
      params: { path: { patientId }, header: once() },
      body: { slotId, ...(rebooks && { rebooks }) },
    }),
  );

export const release = (patientId: string, holdId: string) =>
  unwrap(
    api.DELETE('/patients/{patientId}/appointment-holds/{holdId}', {
      params: { path: { patientId, holdId } },
    }),
  );

/** Books what is held, or moves a visit to it. */
export const book = (
  patientId: string,
  {
    holdId,
    key,
    reason,
    rebooks,
  }: { holdId: string; key: string; reason: string; rebooks?: string | undefined },
) =>
  rebooks
    ? unwrap(
        api.POST('/patients/{patientId}/appointments/{appointmentId}/rebook', {
          params: { path: { patientId, appointmentId: rebooks }, header: { 'Idempotency-Key': key } },
          body: { holdId },
        }),
      )
    : unwrap(
        api.POST('/patients/{patientId}/appointments', {
          params: { path: { patientId }, header: { 'Idempotency-Key': key } },
          body: { holdId, ...(reason.trim() && { reason: reason.trim() }) },
        }),
      );

export const cancel = (patientId: string) => (appointmentId: string) =>
  unwrap(
    api.DELETE('/patients/{patientId}/appointments/{appointmentId}', {
      params: { path: { patientId, appointmentId } },
    }),
  );

export type NewRequest = Schemas['AppointmentRequestRequest'];

export const send = (patientId: string, key: string, body: NewRequest) =>
  unwrap(
    api.POST('/patients/{patientId}/appointment-requests', {
      params: { path: { patientId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

export const withdraw = (patientId: string) => (requestId: string) =>
  unwrap(
    api.DELETE('/patients/{patientId}/appointment-requests/{requestId}', {
      params: { path: { patientId, requestId } },
    }),
  );

/** A change among a patient's visits: they are asked for anew, and so is what is free. */
export function useVisitChange<In, Out>(patientId: string, change: (input: In) => Promise<Out>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => {
      // A list that is gone back to must not first show what was.
      client.removeQueries({ queryKey: visitsKey(patientId), type: 'inactive' });
      return Promise.all([
        client.invalidateQueries({ queryKey: visitsKey(patientId) }),
        client.invalidateQueries({
          queryKey: ['clinics'],
          predicate: ({ queryKey }) => queryKey[2] === 'slots',
        }),
      ]);
    },
  });
}
