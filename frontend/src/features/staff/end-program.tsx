import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import type { UnitGivenProgramDetails } from '~/api/types';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { usePersonName } from '~/shared/patients/patients';
import { announce } from '~/shared/ui/announcer';
import { endProgram } from './programs';
import { useUnitChange } from './queries';

const shortest = 5;

type Props = { unitId: string; given: UnitGivenProgramDetails; reread: () => Promise<unknown> };

/** Ends a patient's programme, with a reason that the patient reads. */
export function EndProgram({ unitId, given, reread }: Props) {
  const t = useTranslations('staffPrograms');
  const name = usePersonName();
  const [reason, setReason] = useState('');
  const end = useUnitChange(unitId, endProgram(unitId, given.given.program.givenId));
  const form = useForm({
    first: 'skal',
    check: () => (reason.trim().length < shortest ? [{ field: 'skal', text: t('endShort') }] : []),
    send: async () => {
      await end.mutateAsync({ version: given.version, reason: reason.trim() });
      announce(t('ended'));
    },
    explain: (error) => {
      if (!(error instanceof ApiError)) return undefined;
      if (error.status === 409 || error.status === 412) {
        reread();
        return [{ field: 'skal', text: t('changed') }];
      }
      return error.status === 422 ? [{ field: 'skal', text: t('refused') }] : undefined;
    },
  });
  return (
    <details className="filter">
      <summary>{t('end')}</summary>
      <div className="filter-body">
        <p>{t('endMeans')}</p>
        <Form form={form} submit={t('endYes', { name: name(given.patient) })}>
          <TextField
            id="skal"
            rows={3}
            label={t('endReason')}
            error={form.errorOf('skal')}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Form>
      </div>
    </details>
  );
}
