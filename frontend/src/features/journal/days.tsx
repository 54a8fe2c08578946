import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DayField } from '~/shared/ui/day-field';
import { isBackwards, type Span } from './span';

const settleMs = 700;

/**
 * The first and last day to show. Loaded when the filter opens: most people never need it. What is typed is used once it
 * has come to rest: a month passes through 1 on its way to 12.
 */
export default function Days({ span, onChange }: { span: Span; onChange: (change: Span) => void }) {
  const t = useTranslations('journal');
  const { fran, till } = span;
  const [typed, setTyped] = useState<Span>({ fran, till });
  useEffect(() => setTyped({ fran, till }), [fran, till]);
  useEffect(() => {
    if ((typed.fran === fran && typed.till === till) || isBackwards(typed)) return;
    const timer = setTimeout(() => onChange({ fran: typed.fran, till: typed.till }), settleMs);
    return () => clearTimeout(timer);
  });
  return (
    <>
      <DayField
        label={t('from')}
        day={typed.fran}
        onChange={(day) => setTyped((now) => ({ ...now, fran: day }))}
      />
      <DayField
        label={t('to')}
        day={typed.till}
        onChange={(day) => setTyped((now) => ({ ...now, till: day }))}
        error={isBackwards(typed) ? t('backwards') : undefined}
      />
    </>
  );
}
