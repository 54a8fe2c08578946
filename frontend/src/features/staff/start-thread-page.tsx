import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UnitPatient } from '~/api/types';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { most } from '~/shared/messages/messages';
import { usePersonName } from '~/shared/patients/patients';
import { Page } from '~/shared/ui/page';
import { ChoosePatient } from './choose-patient';
import { HideChoice } from './hide-choice';
import { PatientStrip } from './patient-strip';
import { useUnitChange } from './queries';
import { startThread } from './threads';

const route = getRouteApi('/signed-in/personal/$unitId/meddelanden/ny');

/** Writes to a patient of the unit about something new: to whom, what, and a receipt. */
export function StartThreadPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('message');
  const [patient, setPatient] = useState<UnitPatient>();
  if (patient) return <Write unitId={unitId} patient={patient} />;
  return (
    <ChoosePatient
      unitId={unitId}
      title={t('chooseTo')}
      choose={(name) => t('choose', { name })}
      onChoose={setPatient}
    />
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
        <HideChoice label={t('hide')} means={t('hideMeans')} hidden={hidden} onChange={setHidden} />
      </Form>
    </Page>
  );
}
