import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import { patientKey } from '~/shared/patients/patients';

/** Everything held about a person's messages starts with this. */
export const messagesKey = (patientId: string) => [...patientKey(patientId), 'messages'] as const;

/** How many messages from clinics the signed-in person has not read. */
export const unreadQuery = (patientId: string) =>
  queryOptions({
    queryKey: [...messagesKey(patientId), 'unread'],
    queryFn: () =>
      unwrap(api.GET('/patients/{patientId}/threads/unread', { params: { path: { patientId } } })),
  });
