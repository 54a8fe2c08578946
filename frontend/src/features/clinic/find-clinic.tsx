import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PatientClinic } from '~/api/types';
import { TextField } from '~/shared/forms/text-field';
import { announce } from '~/shared/ui/announcer';
import { More } from '~/shared/ui/long-list';
import { useSettled } from '~/shared/ui/settled';
import { clinicsQuery } from './queries';

const longest = 100;

type Props = {
  mine: PatientClinic[];
  whose: string | undefined;
  busy: boolean;
  onAdd: (clinicId: string, name: string) => void;
};

/** Finds clinics by name as one types, and says how many there are. */
export function FindClinic({ mine, whose, busy, onAdd }: Props) {
  const t = useTranslations('clinics');
  const [typed, setTyped] = useState('');
  const sought = useSettled(typed.trim());
  const found = useInfiniteQuery(clinicsQuery(sought));
  const counted = found.data && t(found.hasNextPage ? 'foundMore' : 'found', { count: found.data.length });
  const told = found.isPlaceholderData || sought === '' ? undefined : counted;
  useEffect(() => {
    if (told) announce(told);
  }, [told]);
  const held = new Set(mine.map(({ clinicId }) => clinicId));
  return (
    <section aria-labelledby="hitta">
      <h2 id="hitta">{t('find')}</h2>
      <TextField
        id="sok"
        type="search"
        label={t('name')}
        hint={t('nameHint')}
        maxLength={longest}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {found.isError ? (
        <p className="notice danger">{t('findFailed')}</p>
      ) : (
        <p className="facts">{counted}</p>
      )}
      <ul className="rows">
        {found.data?.map(({ clinicId, name }) => (
          <li key={clinicId}>
            <strong>{name}</strong>
            {held.has(clinicId) ? (
              <span className="answer yes">{t('already')}</span>
            ) : (
              <button
                type="button"
                className="button secondary"
                aria-disabled={busy}
                onClick={() => !busy && onAdd(clinicId, name)}
              >
                {whose ? t('addFor', { clinic: name, name: whose }) : t('add', { clinic: name })}
              </button>
            )}
          </li>
        ))}
      </ul>
      <More list={found} />
    </section>
  );
}
