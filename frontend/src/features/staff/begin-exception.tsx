import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UnitPatient } from '~/api/types';
import { Form, useForm } from '~/shared/forms/form';
import { OneOf } from '~/shared/forms/one-of';
import { TextField } from '~/shared/forms/text-field';
import { useRequestKey } from '~/shared/forms/useRequestKey';
import { categories } from '~/shared/journal/categories';
import { useOpening } from '~/shared/journal/opening';
import { OpeningFields } from '~/shared/journal/opening-fields';
import { usePersonName } from '~/shared/patients/patients';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { ChoosePatient } from './choose-patient';
import { useGrantRefusal } from './grant-refusal';
import { type Beginning, guardiansQuery } from './grants';
import { PatientStrip } from './patient-strip';
import { StaffProblem } from './staff-problem';

const shortestReason = 10;

type Props = {
  unitId: string;
  /** The operations manager asks the young person; a physician decides alone, with a reason. */
  as: 'joint' | 'obstacle';
  onBegin: (exception: Beginning) => Promise<unknown>;
  onDone: (name: string) => void;
};

/** Begins an exception: whose journal, for which guardian, how much, how long. */
export function BeginException({ unitId, as, onBegin, onDone }: Props) {
  const t = useTranslations('staffGrants');
  const name = usePersonName();
  const [patient, setPatient] = useState<UnitPatient>();
  if (!patient)
    return (
      <ChoosePatient
        unitId={unitId}
        title={t(`${as}.whom`)}
        chosenFor={as === 'joint' ? 'JOINT_EXCEPTION' : 'MEDICAL_OBSTACLE_EXCEPTION'}
        choose={(whom) => t('choose', { name: whom })}
        onChoose={setPatient}
      />
    );
  return (
    <BeginForm
      unitId={unitId}
      as={as}
      patient={patient}
      onBegin={onBegin}
      onDone={() => onDone(name(patient))}
      onBack={() => setPatient(undefined)}
    />
  );
}

type FormProps = Omit<Props, 'onDone'> & { patient: UnitPatient; onDone: () => void; onBack: () => void };

function BeginForm({ unitId, as, patient, onBegin, onDone, onBack }: FormProps) {
  const t = useTranslations('staffGrants');
  const name = usePersonName()(patient);
  const guardians = useQuery(guardiansQuery(unitId, patient.patientId));
  const opening = useOpening({ offered: categories });
  const [guardianId, setGuardianId] = useState<string>();
  const [text, setText] = useState('');
  const keyOf = useRequestKey();
  const form = useForm({
    first: 'vardnadshavare',
    check: () => [
      ...(guardianId ? [] : [{ field: 'vardnadshavare', text: t('noGuardian') }]),
      ...opening.faults(),
      ...(as === 'obstacle' && text.trim().length < shortestReason
        ? [{ field: 'text', text: t('obstacle.short') }]
        : []),
    ],
    send: async () => {
      if (!guardianId) return;
      const body = {
        patientId: patient.patientId,
        guardianId,
        ...opening.value(),
        ...(text.trim() && { text: text.trim() }),
      };
      await onBegin({ key: keyOf(body), body });
      onDone();
    },
    explain: useGrantRefusal('vardnadshavare'),
  });
  if (guardians.isError) return <StaffProblem error={guardians.error} retry={() => guardians.refetch()} />;
  if (!guardians.data) return <Skeleton lines={6} />;
  const nameOf = (id: string) =>
    guardians.data.find(({ personId }) => personId === id)?.name ?? t('nameless');
  return (
    <Page key="begin" title={t(`${as}.title`, { name })}>
      <PatientStrip patient={patient} />
      <p>{t(`${as}.means`, { name })}</p>
      <Form
        form={form}
        submit={t(`${as}.yes`, { name })}
        beside={
          <button type="button" className="button secondary" onClick={onBack}>
            {t('otherPatient')}
          </button>
        }
      >
        {guardians.data.length === 0 && <p className="notice">{t('noGuardians')}</p>}
        <OneOf
          id="vardnadshavare"
          legend={t('whichGuardian')}
          options={guardians.data.map(({ personId }) => personId)}
          label={nameOf}
          chosen={guardianId}
          onChoose={setGuardianId}
          error={form.errorOf('vardnadshavare')}
        />
        <OpeningFields opening={opening} errorOf={form.errorOf} />
        <TextField
          id="text"
          rows={4}
          label={t(`${as}.text`, { name })}
          hint={t(`${as}.textHint`)}
          error={form.errorOf('text')}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Form>
    </Page>
  );
}
