import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UnitPatient } from '~/api/types';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { most } from '~/shared/messages/messages';
import { usePersonName } from '~/shared/patients/patients';
import { More } from '~/shared/ui/long-list';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { HideChoice } from './hide-choice';
import { PatientFacts, PatientStrip } from './patient-strip';
import { unitPatientsQuery, useUnitChange } from './queries';
import { StaffProblem } from './staff-problem';
import { startThread } from './threads';

const route = getRouteApi('/signed-in/personal/$unitId/meddelanden/ny');

/** Writes to a patient of the unit about something new: to whom, what, and a receipt. */
export function StartThreadPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('message');
  const name = usePersonName();
  const patients = useInfiniteQuery(unitPatientsQuery(unitId));
  const [patient, setPatient] = useState<UnitPatient>();
  if (patient) return <Write unitId={unitId} patient={patient} />;
  if (patients.isError && !patients.data)
    return <StaffProblem error={patients.error} retry={() => patients.refetch()} />;
  if (!patients.data) return <Skeleton lines={6} />;
  return (
    <Page key="choose" title={t('chooseTo')}>
      <ul className="rows">
        {patients.data.map((each) => (
          <li key={each.patientId}>
            <div>
              <PatientFacts patient={each} />
            </div>
            <button type="button" className="button secondary" onClick={() => setPatient(each)}>
              {t('choose', { name: name(each) })}
            </button>
          </li>
        ))}
      </ul>
      <More list={patients} />
    </Page>
  );
}

function Write({ unitId, patient }: { unitId: string; patient: UnitPatient }) {
  const t = useTranslations('message');
  const name = usePersonName()(patient);
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const [hidden, setHidden] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const start = useUnitChange(unitId, startThread(unitId));
  const form = useForm({
    first: 'text',
    check: () =>
      [
        !subject.trim() && { field: 'amne', text: t('subjectEmpty') },
        !text.trim() && { field: 'text', text: t('textEmpty') },
      ].filter((fault) => fault !== false),
    send: () =>
      start.mutateAsync({
        key,
        patientId: patient.patientId,
        subject,
        text,
        hiddenFromGuardians: hidden,
      }),
    explain: () => undefined,
  });
  if (start.data)
    return (
      <Page key="receipt" title={t('startDone', { name })}>
        <PatientStrip patient={patient} />
        <Link className="onward" to="/personal/$unitId/meddelanden" params={{ unitId }}>
          {t('toQueue')}
        </Link>
      </Page>
    );
  return (
    <Page key="write" title={t('startTitle', { name })}>
      <PatientStrip patient={patient} />
      <Form form={form} submit={t('startSend', { name })}>
        <TextField
          id="amne"
          label={t('subject')}
          error={form.errorOf('amne')}
          maxLength={most.subject}
          value={subject}
          onChange={(event) => setSubject(event.target.value)}
        />
        <TextField
          id="text"
          rows={6}
          label={t('text')}
          error={form.errorOf('text')}
          maxLength={most.text}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <HideChoice hidden={hidden} onChange={setHidden} />
      </Form>
    </Page>
  );
}
