import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import { typedPersonalNumber } from '~/shared/format/personal-number';
import { ErrorSummary, type Fault } from '~/shared/forms/error-summary';
import { TextField } from '~/shared/forms/text-field';
import { usePersonName } from '~/shared/patients/patients';
import { Page } from '~/shared/ui/page';
import { PatientStrip } from './patient-strip';
import { addPatient, useUnitChange } from './queries';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/patienter/ny');
const shortestReason = 10;
const longestReason = 500;

/** Adds a patient to the unit by personal number; since that widens access, it takes a written reason (T2). */
export function AddPatientPage() {
  const { unitId } = route.useParams();
  const t = useTranslations('staff');
  const name = usePersonName();
  const add = useUnitChange(unitId, addPatient(unitId));
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const [tries, setTries] = useState(0);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.text;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const personalNumber = typedPersonalNumber(number);
    const found = [
      !personalNumber && { field: 'personnummer', text: t(number.trim() ? 'numberInvalid' : 'numberEmpty') },
      reason.trim().length < shortestReason && { field: 'skal', text: t('reasonShort') },
    ].filter((fault) => fault !== false);
    setFaults(found);
    setTries(tries + 1);
    if (personalNumber && found.length === 0)
      add.mutate(
        { personalNumber, reason: reason.trim() },
        { onError: (error) => setFaults(faultsIn(error, t('numberUnknown'), t('numberInvalid'))) },
      );
  };

  if (add.isError && faults.length === 0) return <StaffProblem error={add.error} retry={() => add.reset()} />;
  if (add.data)
    return (
      <Page key="receipt" title={t('addedTitle', { name: name(add.data) })}>
        <PatientStrip patient={add.data} />
        <p>{add.data.protectedIdentity ? t('addedProtected') : t('addedMeans')}</p>
        <Link className="onward" to="/personal/$unitId/patienter" params={{ unitId }}>
          {t('toPatients')}
        </Link>
      </Page>
    );
  return (
    <Page key="form" title={t('addPatient')} lead={t('addLead')}>
      {faults.length > 0 && <ErrorSummary key={`${tries} ${add.isError}`} faults={faults} />}
      <form noValidate onSubmit={submit}>
        <TextField
          id="personnummer"
          label={t('number')}
          hint={t('numberHint')}
          error={faultOf('personnummer')}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          id="skal"
          rows={4}
          label={t('reason')}
          hint={t('reasonHint')}
          error={faultOf('skal')}
          maxLength={longestReason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="actions">
          <button type="submit" className="button" disabled={add.isPending}>
            {t('addSubmit')}
          </button>
          <Link className="button secondary" to="/personal/$unitId/patienter" params={{ unitId }}>
            {t('cancel')}
          </Link>
        </div>
      </form>
    </Page>
  );
}

/** What the answer says about the fields; nothing when it is about something else. */
function faultsIn(error: Error, unknown: string, invalid: string): Fault[] {
  if (!(error instanceof ApiError)) return [];
  if (error.status === 404) return [{ field: 'personnummer', text: unknown }];
  return error.status === 422 ? [{ field: 'personnummer', text: invalid }] : [];
}
