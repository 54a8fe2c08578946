import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Unit } from '~/api/types';
import { TextField } from '~/shared/forms/text-field';
import { announce, whisper } from '~/shared/ui/announcer';
import { More } from '~/shared/ui/long-list';
import { useSettled } from '~/shared/ui/settled';
import { clinicsQuery } from './queries';

const longest = 100;

type Props = {
  id: string;
  chosen: Unit[];
  most: number;
  onChoose: (chosen: Unit[]) => void;
  error: string | undefined;
};

/** Any clinics, by name: the page does not know where the child is a patient, and says so to nobody. */
export function ClinicPicker({ id, chosen, most, onChoose, error }: Props) {
  const t = useTranslations('applications');
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const found = useInfiniteQuery(clinicsQuery(q));
  const told =
    q && found.data && !found.isPlaceholderData ? t('found', { count: found.data.length }) : undefined;
  useEffect(() => {
    if (told) whisper(told);
  }, [told]);
  const add = (unit: Unit) => {
    onChoose([...chosen, unit]);
    setTyped('');
    announce(t('added', { unit: unit.name }));
    document.getElementById(`${id}-sok`)?.focus();
  };
  const remove = (unit: Unit) => {
    onChoose(chosen.filter((each) => each.id !== unit.id));
    announce(t('removed', { unit: unit.name }));
    document.getElementById(id)?.focus();
  };
  const others = (q ? (found.data ?? []) : []).filter(
    ({ clinicId }) => !chosen.some((each) => each.id === clinicId),
  );
  return (
    <fieldset
      className={error ? 'choices faulty' : 'choices'}
      id={id}
      tabIndex={-1}
      aria-describedby={error ? `${id}-fel` : undefined}
    >
      <legend>{t('where')}</legend>
      {error && (
        <p className="field-error" id={`${id}-fel`}>
          {error}
        </p>
      )}
      {chosen.length > 0 && (
        <ul className="rows">
          {chosen.map((unit) => (
            <li key={unit.id}>
              <strong>{unit.name}</strong>
              <button type="button" className="button secondary" onClick={() => remove(unit)}>
                {t('remove', { unit: unit.name })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length < most && (
        <TextField
          id={`${id}-sok`}
          type="search"
          label={t('search')}
          hint={t('searchHint')}
          maxLength={longest}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      )}
      {q && found.data?.length === 0 && <p>{t('noneFound')}</p>}
      {q && found.isError && <p className="field-error">{t('findFailed')}</p>}
      <ul className="rows">
        {others.map(({ clinicId, name, city }) => (
          <li key={clinicId}>
            <div>
              <strong>{name}</strong>
              {city && <p className="facts">{city}</p>}
            </div>
            <button type="button" className="button secondary" onClick={() => add({ id: clinicId, name })}>
              {t('add', { unit: name })}
            </button>
          </li>
        ))}
      </ul>
      {q && <More list={found} />}
    </fieldset>
  );
}
