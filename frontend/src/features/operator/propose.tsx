import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { usePropose } from './queries';

const longestReason = 1000;
const leastReason = 3;

/** The way from a dry run to a proposal: why. */
export function Propose({ dryRunId, onDone }: { dryRunId: string; onDone: () => void }) {
  const t = useTranslations('operator');
  const [reason, setReason] = useState('');
  const propose = usePropose();
  const form = useForm({
    first: 'skal',
    check: () => (reason.trim().length < leastReason ? [{ field: 'skal', text: t('reasonMissing') }] : []),
    send: async () => {
      await propose.mutateAsync({ dryRunId, reason: reason.trim() });
      onDone();
    },
    explain: () => undefined,
  });
  return (
    <Form form={form} submit={t('propose')}>
      <TextField
        id="skal"
        rows={3}
        label={t('reason')}
        error={form.errorOf('skal')}
        maxLength={longestReason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Form>
  );
}
