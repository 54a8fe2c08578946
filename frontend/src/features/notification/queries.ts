import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { NotificationSettingsChange } from '~/api/types';
import { patientKey } from '~/shared/patients/patients';

export const settingsQuery = (patientId: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'notification-settings'],
    queryFn: () =>
      unwrap(api.GET('/patients/{patientId}/notification-settings', { params: { path: { patientId } } })),
  });

export const saveSettings = (patientId: string, body: NotificationSettingsChange) =>
  unwrap(api.PUT('/patients/{patientId}/notification-settings', { params: { path: { patientId } }, body }));

export const giveCode = (patientId: string, challengeId: string, code: string) =>
  unwrap(
    api.POST('/patients/{patientId}/notification-settings/codes/{challengeId}', {
      params: { path: { patientId, challengeId } },
      body: { code },
    }),
  );
