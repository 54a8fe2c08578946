import { api, unwrap } from '~/api/client';
import { patientKey } from '~/shared/patients/patients';
import { longList } from '~/shared/ui/long-list';

/** Guardians who want to read, read or have read the journal of the young person who is signed in. */
export const questionsQuery = (patientId: string) =>
  longList([...patientKey(patientId), 'exception-questions'], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/exception-questions', {
        params: { path: { patientId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );
