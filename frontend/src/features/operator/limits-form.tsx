import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { AgeLimits } from '~/api/types';
import type { Fault } from '~/shared/forms/error-summary';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { DayField } from '~/shared/ui/day-field';
import { startDryRun } from './queries';

const ages = ['proxyEnds', 'ownJournal', 'majority'] as const;
type Props = {
  from: AgeLimits | undefined;
  /** The date to begin with. */
  day?: string | undefined;
  onStarted: (dryRunId: string) => void;
};

/** Other limits, from a date on; sent to be tried, not to be set. */
export function LimitsForm({ from, day: first, onStarted }: Props) {
  const t = useTranslations('operator');
  const [day, setDay] = useState<string | undefined>(first);
  const [typed, setTyped] = useState({
    proxyEnds: String(from?.proxyEnds ?? ''),
    ownJournal: String(from?.ownJournal ?? ''),
    majority: String(from?.majority ?? ''),
  });
  const form = useForm({
    first: 'validFrom',
    check: () => {
      const faults: Fault[] = day ? [] : [{ field: 'validFrom', text: t('dayMissing') }];
      for (const age of ages)
        if (!/^\d{1,2}$/.test(typed[age].trim())) faults.push({ field: age, text: t('ageInvalid') });
      return faults;
    },
    send: async () => {
      const run = await startDryRun({
        validFrom: day ?? '',
        proxyEnds: Number(typed.proxyEnds),
        ownJournal: Number(typed.ownJournal),
        majority: Number(typed.majority),
      });
      onStarted(run.dryRunId);
    },
    explain: (error) => {
      if (!(error instanceof ApiError)) return undefined;
      if (error.problem.code === 'LIMITS_ALREADY_SET') return [{ field: 'validFrom', text: t('dayTaken') }];
      const field = error.problem.violations?.[0]?.field;
      if (error.status !== 422) return undefined;
      return field === 'validFrom'
        ? [{ field, text: t('dayTooSoon') }]
        : [{ field: 'ownJournal', text: t('agesDoNotRise') }];
    },
  });
  return (
    <Form form={form} submit={t('try')}>
      <div id="validFrom" className="field" tabIndex={-1}>
        <DayField label={t('validFrom')} day={day} onChange={setDay} error={form.errorOf('validFrom')} />
      </div>
      {ages.map((age) => (
        <TextField
          key={age}
          id={age}
          label={t(age)}
          error={form.errorOf(age)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={2}
          value={typed[age]}
          onChange={(event) => setTyped({ ...typed, [age]: event.target.value })}
        />
      ))}
    </Form>
  );
}
