import { api, unwrap } from '~/api/client';
import { patientKey } from '~/shared/patients/patients';
import { longList } from '~/shared/ui/long-list';

/** A person's clinics, latest added first. */
export const patientClinicsQuery = (patientId: string) =>
  longList([...patientKey(patientId), 'clinics'], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/clinics', {
        params: { path: { patientId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );
