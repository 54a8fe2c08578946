import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { GuardianBlock } from '~/api/types';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { announce } from '~/shared/ui/announcer';
import { liftBlock } from './block-queries';
import { useUnitChange } from './queries';
import { isOvertaken } from './refusals';

const shortestReason = 10;
const longestReason = 1000;

type Props = { unitId: string; block: GuardianBlock; guardian: string };

/** Lifts a block, with a reason that is kept. */
export function LiftBlock({ unitId, block, guardian }: Props) {
  const t = useTranslations('blocks');
  const [reason, setReason] = useState('');
  const lift = useUnitChange(unitId, liftBlock(unitId, block.blockId));
  const form = useForm({
    check: () => (reason.trim().length < shortestReason ? [{ field: 'skal', text: t('reasonShort') }] : []),
    send: async () => {
      await lift.mutateAsync({ version: block.version, reason: reason.trim() });
      announce(t('liftedNow', { name: guardian }));
    },
    explain: (error) => (isOvertaken(error) ? [{ field: 'skal', text: t('overtaken') }] : undefined),
    first: 'skal',
  });
  return (
    <details>
      <summary>{t('lift')}</summary>
      <p>{t('liftMeans', { name: guardian })}</p>
      <Form form={form} submit={t('liftYes', { name: guardian })}>
        <TextField
          id="skal"
          rows={3}
          label={t('liftReason')}
          error={form.errorOf('skal')}
          maxLength={longestReason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Form>
    </details>
  );
}
