import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '~/shared/forms/text-field';
import { announce } from '~/shared/ui/announcer';
import { Refused } from './finish';
import { useClose } from './queries';

const longestReason = 1000;

type Props = { patientId: string; givenId: string; whose: string | undefined };

/** The way out before the end, with a reason for those who want to give one. */
export function StopForm({ patientId, givenId, whose }: Props) {
  const t = useTranslations('program');
  const close = useClose(patientId, givenId);
  const [reason, setReason] = useState('');
  const stop = (event: FormEvent) => {
    event.preventDefault();
    close.mutate({ reason: reason.trim() }, { onSuccess: () => announce(t('stopped')) });
  };
  return (
    <details className="filter">
      <summary>{whose ? t('stopFor', { name: whose }) : t('stop')}</summary>
      <form className="filter-body" onSubmit={stop}>
        <p>{t('stopMeans')}</p>
        <TextField
          id="skal"
          rows={3}
          label={t('stopWhy')}
          hint={t('stopWhyHint')}
          maxLength={longestReason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {close.isError && <Refused error={close.error} />}
        <button type="submit" className="button danger" disabled={close.isPending}>
          {t('stopYes')}
        </button>
      </form>
    </details>
  );
}
