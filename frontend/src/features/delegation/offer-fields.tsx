import { useTranslations } from 'use-intl';
import type { Action, DelegationOptions } from '~/api/types';
import { OneOf } from '~/shared/forms/one-of';
import { TextField } from '~/shared/forms/text-field';

const longestName = 60;

export type Who = { guardianId?: string; number: string; called: string };

type WhoProps = {
  options: DelegationOptions;
  who: Who;
  onChange: (who: Who) => void;
  errorOf: (field: string) => string | undefined;
};

/** Whom one lets help: one of the guardians who can, or whose number one knows. */
export function WhoChoice({ options, who, onChange, errorOf }: WhoProps) {
  const t = useTranslations('delegation');
  if (options.to === 'GUARDIANS')
    return (
      <OneOf
        id="vem"
        legend={t('who')}
        options={options.guardians.map(({ personId }) => personId)}
        label={(id) => options.guardians.find(({ personId }) => personId === id)?.name ?? t('somebody')}
        chosen={who.guardianId}
        onChoose={(guardianId) => onChange({ ...who, guardianId })}
        error={errorOf('vem')}
      />
    );
  return (
    <>
      <TextField
        id="nummer"
        label={t('number')}
        hint={t('numberHint')}
        error={errorOf('nummer')}
        inputMode="numeric"
        autoComplete="off"
        value={who.number}
        onChange={(event) => onChange({ ...who, number: event.target.value })}
      />
      <TextField
        id="kallas"
        label={t('called')}
        hint={t('calledHint')}
        error={errorOf('kallas')}
        autoComplete="off"
        maxLength={longestName}
        value={who.called}
        onChange={(event) => onChange({ ...who, called: event.target.value })}
      />
    </>
  );
}

type ActionProps = {
  options: readonly Action[];
  chosen: Action[];
  onChoose: (chosen: Action[]) => void;
  error: string | undefined;
};

/** What the other may do: nothing is ticked beforehand. */
export function ActionChoice({ options, chosen, onChoose, error }: ActionProps) {
  const t = useTranslations('delegation');
  const actions = useTranslations('actions');
  return (
    <fieldset className="choices" id="vad" tabIndex={-1} aria-describedby={error ? 'vad-fel' : undefined}>
      <legend>{t('what')}</legend>
      {error && (
        <p className="field-error" id="vad-fel">
          {error}
        </p>
      )}
      {options.map((action) => (
        <label key={action} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(action)}
            onChange={({ target }) =>
              onChoose(options.filter((one) => (one === action ? target.checked : chosen.includes(one))))
            }
          />
          <span>{actions(action)}</span>
        </label>
      ))}
    </fieldset>
  );
}
