import './opening.css';
import { useTranslations } from 'use-intl';
import { useFormat } from '~/shared/format/useFormat';
import { OneOf } from '~/shared/forms/one-of';
import { amounts, type Opening } from './opening';

type Props = { opening: Opening; errorOf: (field: string) => string | undefined };

/** Chooses how much of a journal, and for how long. */
export function OpeningFields({ opening, errorOf }: Props) {
  const t = useTranslations('opening');
  const format = useFormat();
  return (
    <div className="opening">
      <OneOf
        id="omfattning"
        legend={t('amount')}
        options={amounts}
        label={(each) => t(each === 'WHOLE' && opening.asked ? 'asked' : `amounts.${each}`)}
        chosen={opening.amount}
        onChoose={opening.setAmount}
        error={errorOf('omfattning')}
      />
      {opening.amount === 'PARTS' && <Parts opening={opening} error={errorOf('delar')} />}
      <OneOf
        id="tid"
        legend={t('span')}
        options={opening.spans}
        label={(each) =>
          each === 'LONGEST' && opening.asked
            ? t('askedUntil', { date: format.lastDay(opening.asked.to) })
            : t(`spans.${each}`)
        }
        chosen={opening.span}
        onChoose={opening.setSpan}
        error={errorOf('tid')}
      />
    </div>
  );
}

function Parts({ opening, error }: { opening: Opening; error: string | undefined }) {
  const t = useTranslations();
  const { offered, parts, setParts } = opening;
  return (
    <fieldset className="choices" id="delar" tabIndex={-1} aria-describedby={error ? 'delar-fel' : undefined}>
      <legend>{t('opening.parts')}</legend>
      {error && (
        <p className="field-error" id="delar-fel">
          {error}
        </p>
      )}
      {offered.map((category) => (
        <label key={category} className="choice">
          <input
            type="checkbox"
            checked={parts.includes(category)}
            onChange={({ target }) =>
              setParts(target.checked ? [...parts, category] : parts.filter((each) => each !== category))
            }
          />
          <span>{t(`categories.${category}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
