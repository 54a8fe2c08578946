import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { JournalCategory } from '~/api/types';
import { patientKey } from '~/shared/patients/patients';

export type Filters = {
  category: JournalCategory[];
  unit: string[];
  from: string | undefined;
  to: string | undefined;
};

export function journalQuery(patientId: string, filters: Filters) {
  return infiniteQueryOptions({
    queryKey: [...patientKey(patientId), 'journal', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => {
      const query = Object.fromEntries(
        Object.entries({ ...filters, cursor }).filter(([, value]) => value !== undefined),
      );
      return unwrap(api.GET('/patients/{patientId}/journal', { params: { path: { patientId }, query } }));
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function summaryQuery(patientId: string) {
  return queryOptions({
    queryKey: [...patientKey(patientId), 'journal-summary'],
    queryFn: () =>
      unwrap(api.GET('/patients/{patientId}/journal/summary', { params: { path: { patientId } } })),
    staleTime: 60_000,
  });
}

export function entryQuery(patientId: string, entryId: string) {
  return queryOptions({
    queryKey: [...patientKey(patientId), 'journal-entry', entryId],
    queryFn: () =>
      unwrap(
        api.GET('/patients/{patientId}/journal/{entryId}', { params: { path: { patientId, entryId } } }),
      ),
  });
}

export function readersQuery(patientId: string, entryId: string) {
  return queryOptions({
    queryKey: [...patientKey(patientId), 'journal-readers', entryId],
    queryFn: () =>
      unwrap(
        api.GET('/patients/{patientId}/journal/{entryId}/readers', {
          params: { path: { patientId, entryId } },
        }),
      ),
  });
}
