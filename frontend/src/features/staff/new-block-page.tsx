import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { GuardianToBlock, UnitPatient } from '~/api/types';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { OneOf } from '~/shared/forms/one-of';
import { TextField } from '~/shared/forms/text-field';
import { usePersonName } from '~/shared/patients/patients';
import { Page } from '~/shared/ui/page';
import { Skeleton } from '~/shared/ui/skeleton';
import { blockGuardian, guardiansQuery } from './block-queries';
import { ChoosePatient } from './choose-patient';
import { PatientStrip } from './patient-strip';
import { useUnitChange } from './queries';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/sparrar/ny');
const shortestReason = 10;
const longestReason = 1000;
const longestCase = 50;

/** Blocks a guardian: of which child, which guardian, and why. */
export function NewBlockPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('blocks');
  const [patient, setPatient] = useState<UnitPatient>();
  if (!patient)
    return (
      <ChoosePatient
        unitId={unitId}
        title={t('whichChild')}
        chosenFor="GUARDIAN_BLOCK"
        choose={(name) => t('chooseChild', { name })}
        onChoose={setPatient}
      />
    );
  return <Guardians unitId={unitId} patient={patient} onBack={() => setPatient(undefined)} />;
}

type Props = { unitId: string; patient: UnitPatient; onBack: () => void };

function Guardians({ unitId, patient, onBack }: Props) {
  const t = useTranslations('blocks');
  const guardians = useQuery(guardiansQuery(unitId, patient.patientId));
  if (guardians.isError) return <StaffProblem error={guardians.error} retry={onBack} />;
  if (!guardians.data) return <Skeleton lines={6} />;
  const open = guardians.data.filter(({ blocked }) => !blocked);
  if (open.length === 0)
    return (
      <Page key="nobody" title={t('newTitle')}>
        <PatientStrip patient={patient} />
        <p>{guardians.data.length ? t('allBlocked') : t('noGuardians')}</p>
        <button type="button" className="button secondary" onClick={onBack}>
          {t('otherChild')}
        </button>
      </Page>
    );
  return <BlockForm unitId={unitId} patient={patient} guardians={open} onBack={onBack} />;
}

function BlockForm({ unitId, patient, guardians, onBack }: Props & { guardians: GuardianToBlock[] }) {
  const t = useTranslations('blocks');
  const name = usePersonName();
  const navigate = useNavigate();
  const block = useUnitChange(unitId, blockGuardian(unitId));
  const [guardianId, setGuardianId] = useState<string>();
  const [reason, setReason] = useState('');
  const [caseNumber, setCaseNumber] = useState('');
  const check = () =>
    [
      !guardianId && { field: 'vem', text: t('whoEmpty') },
      reason.trim().length < shortestReason && { field: 'skal', text: t('reasonShort') },
    ].filter((fault): fault is Fault => Boolean(fault));
  const form = useForm({
    check,
    send: async () => {
      const made = await block.mutateAsync({
        patientId: patient.patientId,
        guardianId: guardianId ?? '',
        reason: reason.trim(),
        ...(caseNumber.trim() && { caseNumber: caseNumber.trim() }),
      });
      await navigate({
        to: '/personal/$unitId/sparrar/$blockId',
        params: { unitId, blockId: made.block.blockId },
      });
    },
    explain: (error) => {
      if (!(error instanceof ApiError)) return undefined;
      if (error.status === 409) return [{ field: 'vem', text: t('already') }];
      return error.status === 422 ? [{ field: 'skal', text: t('invalid') }] : undefined;
    },
    first: 'vem',
  });
  const child = name(patient);
  return (
    <Page key="form" title={t('newTitle')}>
      <PatientStrip patient={patient} />
      <p>{t('means', { name: child })}</p>
      <Form
        form={form}
        submit={t('blockYes', { name: child })}
        beside={
          <button type="button" className="button secondary" onClick={onBack}>
            {t('otherChild')}
          </button>
        }
      >
        <OneOf
          id="vem"
          legend={t('who')}
          options={guardians.map(({ personId }) => personId)}
          label={(id) => guardians.find(({ personId }) => personId === id)?.name ?? t('guardian')}
          chosen={guardianId}
          onChoose={setGuardianId}
          error={form.errorOf('vem')}
        />
        <TextField
          id="skal"
          rows={4}
          label={t('reason')}
          hint={t('reasonHint')}
          error={form.errorOf('skal')}
          maxLength={longestReason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <TextField
          id="arende"
          label={t('caseNumber')}
          maxLength={longestCase}
          autoComplete="off"
          value={caseNumber}
          onChange={(event) => setCaseNumber(event.target.value)}
        />
      </Form>
    </Page>
  );
}
