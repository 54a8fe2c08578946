import { useTranslations } from 'use-intl';
import { DayField } from '~/shared/ui/day-field';

type Span = { fran?: string; till?: string };

/** The first and last day to show. Loaded when the filter opens: most people never need it. */
export default function Days({ span, onChange }: { span: Span; onChange: (change: Span) => void }) {
  const t = useTranslations('journal');
  return (
    <>
      <DayField label={t('from')} day={span.fran} onChange={(fran) => onChange({ fran })} />
      <DayField label={t('to')} day={span.till} onChange={(till) => onChange({ till })} />
    </>
  );
}
