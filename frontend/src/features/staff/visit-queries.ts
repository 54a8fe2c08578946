import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { components } from '~/api/schema';
import { longList } from '~/shared/ui/long-list';
import { unitKey } from './queries';

type Schemas = components['schemas'];
const mostOnPage = 100;

const ofDay = (unitId: string, date: string, cursor: string | undefined) => ({
  params: { path: { unitId }, query: { date, limit: mostOnPage, ...(cursor && { cursor }) } },
});

export const dayVisitsQuery = (unitId: string, date: string) =>
  longList([...unitKey(unitId), 'visits', date], (cursor) =>
    unwrap(api.GET('/units/{unitId}/appointments', ofDay(unitId, date, cursor))),
  );

export const daySlotsQuery = (unitId: string, date: string) =>
  longList([...unitKey(unitId), 'slots', date], (cursor) =>
    unwrap(api.GET('/units/{unitId}/slots', ofDay(unitId, date, cursor))),
  );

export const unitRequestsQuery = (unitId: string) =>
  longList([...unitKey(unitId), 'appointment-requests'], (cursor) =>
    unwrap(
      api.GET('/units/{unitId}/appointment-requests', {
        params: { path: { unitId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );

export const kindsQuery = (unitId: string) =>
  queryOptions({
    queryKey: [...unitKey(unitId), 'visit-types'],
    queryFn: async () =>
      (await unwrap(api.GET('/clinics/{clinicId}/visit-types', { params: { path: { clinicId: unitId } } })))
        .items,
  });

export const addKind = (unitId: string) => (body: Schemas['VisitTypeRequest']) =>
  unwrap(api.POST('/units/{unitId}/visit-types', { params: { path: { unitId } }, body }));

export const publish = (unitId: string) => (body: Schemas['PublishSlotsRequest']) =>
  unwrap(api.POST('/units/{unitId}/slots', { params: { path: { unitId } }, body }));

export const removeSlot = (unitId: string) => (slotId: string) =>
  unwrap(api.DELETE('/units/{unitId}/slots/{slotId}', { params: { path: { unitId, slotId } } }));

type Cancelling = { appointmentId: string; reason: string; offerAgain: boolean };

export const cancelVisit =
  (unitId: string) =>
  ({ appointmentId, ...body }: Cancelling) =>
    unwrap(
      api.POST('/units/{unitId}/appointments/{appointmentId}/cancel', {
        params: { path: { unitId, appointmentId } },
        body,
      }),
    );

type Answer = { requestId: string; body: Schemas['AppointmentRequestAnswer'] };

export const answerRequest =
  (unitId: string) =>
  ({ requestId, body }: Answer) =>
    unwrap(
      api.POST('/units/{unitId}/appointment-requests/{requestId}/answer', {
        params: { path: { unitId, requestId } },
        body,
      }),
    );
