import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { patientKey, useCurrentPatient, usePersonName } from '~/shared/patients/patients';
import { whisper } from '~/shared/ui/announcer';
import { AriaLocale } from '~/shared/ui/aria-locale';

const route = getRouteApi('/signed-in/person/$patientId');

/** Around all pages of one person. Leaving the person drops all that was held about them. */
export function PersonLayout() {
  const { patientId } = route.useParams();
  const client = useQueryClient();
  useEffect(() => () => client.removeQueries({ queryKey: patientKey(patientId) }), [client, patientId]);
  useSwitchAnnouncement(patientId);
  return (
    <AriaLocale>
      <Outlet key={patientId} />
    </AriaLocale>
  );
}

function useSwitchAnnouncement(patientId: string) {
  const t = useTranslations('acting');
  const name = usePersonName();
  const patient = useCurrentPatient();
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (!patient || told.current === patientId) return;
    const switched = told.current !== undefined;
    told.current = patientId;
    if (!switched) return;
    whisper(patient.relation === 'SELF' ? t('switchedSelf') : t('switched', { name: name(patient) }));
  });
}
