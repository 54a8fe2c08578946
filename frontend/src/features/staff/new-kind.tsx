import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '~/api/client';
import { Form, useForm } from '~/shared/forms/form';
import { TextField } from '~/shared/forms/text-field';
import { useUnitChange } from './queries';
import { addKind } from './visit-queries';

const within = (typed: string, least: number, most: number) =>
  /^\d{1,3}$/.test(typed) && Number(typed) >= least && Number(typed) <= most;

/** A kind of visit that the unit has not had before. */
export function NewKind({ unitId, onAdded }: { unitId: string; onAdded: (typeId: string) => void }) {
  const t = useTranslations('visits');
  const change = useUnitChange(unitId, addKind(unitId));
  const [name, setName] = useState('');
  const [minutes, setMinutes] = useState('30');
  const [hours, setHours] = useState('24');
  const form = useForm({
    check: () =>
      [
        !name.trim() && { field: 'typnamn', text: t('newKindNameEmpty') },
        !within(minutes, 5, 480) && { field: 'minuter', text: t('minutesWrong') },
        !within(hours, 0, 336) && { field: 'timmar', text: t('cancelHoursWrong') },
      ].filter((fault) => fault !== false),
    send: async () => {
      const kind = await change.mutateAsync({
        name: name.trim(),
        minutes: Number(minutes),
        cancelHours: Number(hours),
      });
      setName('');
      onAdded(kind.typeId);
    },
    explain: (error) =>
      error instanceof ApiError && error.status === 422
        ? [{ field: 'typnamn', text: t('newKindTaken') }]
        : undefined,
    first: 'typnamn',
  });
  return (
    <details className="filter">
      <summary>{t('newKind')}</summary>
      <div className="filter-body">
        <Form form={form} submit={t('addKind')}>
          <TextField
            id="typnamn"
            label={t('newKindName')}
            error={form.errorOf('typnamn')}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <TextField
            id="minuter"
            label={t('minutes')}
            error={form.errorOf('minuter')}
            inputMode="numeric"
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
          />
          <TextField
            id="timmar"
            label={t('cancelHours')}
            error={form.errorOf('timmar')}
            inputMode="numeric"
            value={hours}
            onChange={(event) => setHours(event.target.value)}
          />
        </Form>
      </div>
    </details>
  );
}
