import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UnitPatient } from '~/api/types';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { categories } from '~/shared/journal/categories';
import { useOpening } from '~/shared/journal/opening';
import { OpeningFields } from '~/shared/journal/opening-fields';
import { usePersonName } from '~/shared/patients/patients';
import { Page } from '~/shared/ui/page';
import { useGrantRefusal } from './grant-refusal';
import { assess } from './grants';
import { PatientStrip } from './patient-strip';
import { useUnitChange } from './queries';

const shortest = 5;

type Props = { unitId: string; patient: UnitPatient; onDone: () => void; onBack: () => void };

/** What a young person may read of the own journal at the unit, for how long, and why. */
export function AssessmentForm({ unitId, patient, onDone, onBack }: Props) {
  const t = useTranslations('staffGrants');
  const name = usePersonName()(patient);
  const opening = useOpening({ offered: categories });
  const [reason, setReason] = useState('');
  const make = useUnitChange(unitId, assess(unitId));
  const form = useForm({
    first: 'omfattning',
    check: () => [
      ...opening.faults(),
      ...(reason.trim().length < shortest ? [{ field: 'skal', text: t('reasonShort') }] : []),
    ],
    send: async () => {
      await make.mutateAsync({ patientId: patient.patientId, ...opening.value(), reason: reason.trim() });
      onDone();
    },
    explain: useGrantRefusal('omfattning'),
  });
  return (
    <Page key="assess" title={t('assessTitle', { name })}>
      <PatientStrip patient={patient} />
      <p>{t('assessMeans')}</p>
      <Form
        form={form}
        submit={t('assessYes', { name })}
        beside={
          <button type="button" className="button secondary" onClick={onBack}>
            {t('otherPatient')}
          </button>
        }
      >
        <OpeningFields opening={opening} errorOf={form.errorOf} />
        <TextField
          id="skal"
          rows={4}
          label={t('assessReason')}
          hint={t('assessReasonHint', { name })}
          error={form.errorOf('skal')}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Form>
    </Page>
  );
}
