import { useTranslations } from 'use-intl';

type Props = { hidden: boolean; onChange: (hidden: boolean) => void };

/** Whether guardians see it. */
export function HideChoice({ hidden, onChange }: Props) {
  const t = useTranslations('message');
  return (
    <div>
      <label className="choice">
        <input
          type="checkbox"
          checked={hidden}
          aria-describedby="dolj-hint"
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{t('hide')}</span>
      </label>
      <p className="hint" id="dolj-hint">
        {t('hideMeans')}
      </p>
    </div>
  );
}
