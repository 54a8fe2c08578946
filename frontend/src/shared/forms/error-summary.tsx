import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';

/** What is wrong with a field, in words; `field` is its id. */
export type Fault = { field: string; text: string };

type Props = {
  faults: Fault[];
  /** Nothing needs to be corrected: it may go well later. */
  later?: boolean;
};

/** The faults in words, above the form; takes focus when it comes, and leads to the fields. Give it a new key for each try. */
export function ErrorSummary({ faults, later = false }: Props) {
  const t = useTranslations('common');
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} className="error-summary" tabIndex={-1} aria-labelledby="rattas">
      <h2 id="rattas">{later ? t('laterTitle') : t('problemTitle')}</h2>
      <ul>
        {faults.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
