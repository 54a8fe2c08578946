import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { Page } from '~/shared/ui/page';
import { useGrantRefusal } from './grant-refusal';
import { PatientStrip, type Subject } from './patient-strip';

const shortest = 5;

type Props = {
  title: string;
  means: string;
  hint: string;
  yes: string;
  patient: Subject;
  onEnd: (reason: string) => Promise<unknown>;
  onBack: () => void;
};

/** Ends what stands, with a reason. */
export function EndGrant({ title, means, hint, yes, patient, onEnd, onBack }: Props) {
  const t = useTranslations('staffGrants');
  const [reason, setReason] = useState('');
  const form = useForm({
    first: 'skal',
    check: () => (reason.trim().length < shortest ? [{ field: 'skal', text: t('reasonShort') }] : []),
    send: () => onEnd(reason.trim()),
    explain: useGrantRefusal('skal'),
  });
  return (
    <Page key="end" title={title}>
      <PatientStrip patient={patient} />
      <p>{means}</p>
      <Form
        form={form}
        submit={yes}
        beside={
          <button type="button" className="button secondary" onClick={onBack}>
            {t('back')}
          </button>
        }
      >
        <TextField
          id="skal"
          rows={4}
          label={t('reason')}
          hint={hint}
          error={form.errorOf('skal')}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Form>
    </Page>
  );
}
