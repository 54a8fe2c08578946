import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { JournalCategory } from '~/api/types';
import { addMonths } from '~/shared/format/dates';
import { useToday } from '~/shared/session/useToday';

const spans = ['QUARTER', 'HALF', 'YEAR', 'LONGEST'] as const;
export type Span = (typeof spans)[number];
export const amounts = ['WHOLE', 'PARTS'] as const;
export type Amount = (typeof amounts)[number];
const months: Record<Exclude<Span, 'LONGEST'>, number> = { QUARTER: 3, HALF: 6, YEAR: 12 };

/** What there is to choose within: all there is, or what has been asked for, until the day without it. */
type Limits = { offered: readonly JournalCategory[]; asked?: { to: string }; begun?: Chosen | undefined };

/** What has been chosen so far. */
export type Chosen = { amount?: Amount | undefined; parts: JournalCategory[]; span?: Span | undefined };

/** How much of a journal is to be opened, and for how long, while somebody chooses it. */
export function useOpening({ offered, asked, begun }: Limits) {
  const t = useTranslations('opening');
  const today = useToday();
  const [amount, setAmount] = useState(begun?.amount);
  const [parts, setParts] = useState(begun?.parts ?? []);
  const [span, setSpan] = useState(begun?.span);
  return {
    ...{ offered, amount, setAmount, parts, setParts, span, setSpan },
    asked,
    spans: spans.filter((each) => !asked || each === 'LONGEST' || addMonths(today, months[each]) < asked.to),
    faults: () =>
      [
        !amount && { field: 'omfattning', text: t('noAmount') },
        amount === 'PARTS' && parts.length === 0 && { field: 'delar', text: t('noParts') },
        !span && { field: 'tid', text: t('noSpan') },
      ].filter((fault) => fault !== false),
    /** As the API wants it: what is left out is all of it, and as long as can be. */
    value: () => ({
      ...(amount === 'PARTS' && { categories: parts }),
      ...(span && span !== 'LONGEST' && { to: addMonths(today, months[span]) }),
    }),
  };
}
export type Opening = ReturnType<typeof useOpening>;

/** What is open, in words: the whole journal, or what is named. */
export function useOpened() {
  const t = useTranslations();
  return ({
    whole,
    categories,
  }: {
    whole?: boolean | undefined;
    categories?: readonly JournalCategory[] | undefined;
  }) =>
    whole || !categories
      ? t('opening.whole')
      : categories.map((category) => t(`categories.${category}`)).join(', ');
}
