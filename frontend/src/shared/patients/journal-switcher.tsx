import { useQuery } from '@tanstack/react-query';
import { lazyRouteComponent } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { patientsQuery, useCurrentPatient } from './patients';

// The menu is as heavy as the rest of the page: the page shows first.
const JournalMenu = lazyRouteComponent(() => import('./journal-menu'), 'JournalMenu');

/** "Växla journal": to another person's journal. Those one can no longer act for are not offered. */
export function JournalSwitcher() {
  const current = useCurrentPatient();
  const { data: patients = [] } = useQuery(patientsQuery);
  const open = patients.filter((patient) => !patient.denial || patient.patientId === current?.patientId);
  if (open.length < 2) return null;
  return (
    <Suspense fallback={<Waiting />}>
      <JournalMenu open={open} current={current} />
    </Suspense>
  );
}

/** As large as the button that comes in its place, so that nothing moves. */
function Waiting() {
  const t = useTranslations('switcher');
  return (
    <button type="button" className="button secondary" disabled>
      {t('open')}
      <span className="caret" aria-hidden="true" />
    </button>
  );
}
