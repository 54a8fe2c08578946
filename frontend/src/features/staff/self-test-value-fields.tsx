import { useTranslations } from 'use-intl';
import { TextField } from '~/shared/forms/text-field';
import { type Draft, limitsTell } from './self-test-values';

type Props = {
  number: number;
  draft: Draft;
  error: string | undefined;
  onChange: (draft: Draft) => void;
  onRemove: (() => void) | undefined;
};

/** One value: a number with its limits, or words that one says deviate or not. */
export function ValueFields({ number, draft, error, onChange, onRemove }: Props) {
  const t = useTranslations('unitSelfTests');
  const id = `varde-${draft.key}`;
  const field = (of: 'name' | 'value' | 'unit' | 'low' | 'high') => ({
    id: `${id}-${of}`,
    autoComplete: 'off',
    value: draft[of],
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...draft, [of]: target.value }),
  });
  return (
    <fieldset
      className="card value-fields"
      id={id}
      tabIndex={-1}
      aria-describedby={error ? `${id}-fel` : undefined}
    >
      <legend>{t('value', { number })}</legend>
      {error && (
        <p className="field-error" id={`${id}-fel`}>
          {error}
        </p>
      )}
      <TextField {...field('name')} label={t('name')} maxLength={100} />
      <TextField {...field('value')} label={t('number')} hint={t('numberHint')} maxLength={200} />
      <TextField {...field('unit')} label={t('unit')} maxLength={30} />
      <TextField
        {...field('low')}
        label={t('low')}
        hint={t('limitsHint')}
        inputMode="decimal"
        maxLength={15}
      />
      <TextField {...field('high')} label={t('high')} inputMode="decimal" maxLength={15} />
      {!limitsTell(draft) && draft.value.trim() !== '' && (
        <fieldset className="choices">
          <legend>{t('deviates')}</legend>
          {[false, true].map((deviates) => (
            <label key={String(deviates)} className="choice">
              <input
                type="radio"
                name={`${id}-avviker`}
                checked={draft.deviates === deviates}
                onChange={() => onChange({ ...draft, deviates })}
              />
              <span>{t(deviates ? 'deviatesYes' : 'deviatesNo')}</span>
            </label>
          ))}
        </fieldset>
      )}
      {onRemove && (
        <button type="button" className="button secondary" onClick={onRemove}>
          {t('removeValue', { number })}
        </button>
      )}
    </fieldset>
  );
}
