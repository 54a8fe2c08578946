import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UnitAppointment } from '~/api/types';
import { useFormat } from '~/shared/format/useFormat';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { usePersonName } from '~/shared/patients/patients';
import { Page } from '~/shared/ui/page';
import { PatientStrip } from './patient-strip';
import { useUnitChange } from './queries';
import { cancelVisit } from './visit-queries';

const longestReason = 500;

type Props = { unitId: string; visit: UnitAppointment; onBack: () => void; onDone: () => void };

/** Cancels a visit, with a reason that the patient reads. */
export function CancelVisit({ unitId, visit, onBack, onDone }: Props) {
  const t = useTranslations('visits');
  const common = useTranslations('common');
  const format = useFormat();
  const name = usePersonName();
  const [reason, setReason] = useState('');
  const [offerAgain, setOfferAgain] = useState(false);
  const change = useUnitChange(unitId, cancelVisit(unitId));
  const form = useForm({
    check: () => (reason.trim() ? [] : [{ field: 'orsak', text: t('reasonEmpty') }]),
    send: async () => {
      await change.mutateAsync({ appointmentId: visit.appointmentId, reason: reason.trim(), offerAgain });
      onDone();
    },
    explain: () => undefined,
    first: 'orsak',
  });
  return (
    <Page key="cancel" title={t('cancelTitle')}>
      <PatientStrip patient={{ ...visit.patient, name: visit.patient.name ?? null }} />
      <p>
        <strong>{format.instant(visit.startsAt)}</strong> {visit.type}
      </p>
      <p>{t('cancelMeans')}</p>
      <Form
        form={form}
        submit={t('cancelYes', { name: name(visit.patient) })}
        beside={
          <button type="button" className="button secondary" onClick={onBack}>
            {common('cancel')}
          </button>
        }
      >
        <TextField
          id="orsak"
          rows={3}
          label={t('reason')}
          error={form.errorOf('orsak')}
          maxLength={longestReason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <p>
          <label className="choice">
            <input
              type="checkbox"
              checked={offerAgain}
              onChange={({ target }) => setOfferAgain(target.checked)}
            />
            {t('offerAgain')}
          </label>
        </p>
      </Form>
    </Page>
  );
}
