import type { NewSelfTestValue } from '~/api/types';

/** One value as it is being written. */
export type Draft = {
  key: number;
  name: string;
  value: string;
  unit: string;
  low: string;
  high: string;
  deviates: boolean | undefined;
};
export type DraftFault = 'name' | 'value' | 'limits' | 'deviates';

export const emptyDraft = (key: number): Draft => ({
  key,
  name: '',
  value: '',
  unit: '',
  low: '',
  high: '',
  deviates: undefined,
});

const form = /^[-−]?\d{1,9}([.,]\d{1,4})?$/;

/** A number as one types it in either language; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const typed = text.trim();
  return form.test(typed) ? Number(typed.replace('−', '-').replace(',', '.')) : undefined;
}

/** Whether the limits tell how the value stands, so that nobody has to say it. */
export const limitsTell = ({ value, low, high }: Draft): boolean =>
  numberOf(value) !== undefined && (low.trim() !== '' || high.trim() !== '');

/** The value, or what is wrong with it. Numbers that are too long are no words. */
export function readDraft(draft: Draft): NewSelfTestValue | DraftFault {
  const name = draft.name.trim();
  const words = draft.value.trim();
  const unit = draft.unit.trim();
  const number = numberOf(words);
  const [low, high] = [numberOf(draft.low), numberOf(draft.high)];
  if (name === '') return 'name';
  if (words === '' || (number === undefined && /^[-−]?[\d.,]+$/.test(words))) return 'value';
  if (
    (draft.low.trim() !== '' && low === undefined) ||
    (draft.high.trim() !== '' && high === undefined) ||
    (low !== undefined && high !== undefined && low > high) ||
    (number === undefined && (low !== undefined || high !== undefined))
  )
    return 'limits';
  if (!limitsTell(draft) && draft.deviates === undefined) return 'deviates';
  return {
    name,
    ...(number === undefined ? { words } : { number }),
    ...(unit && { unit }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(!limitsTell(draft) && { deviates: draft.deviates ?? false }),
  };
}

/** All of them, or the first that is wrong and how; two of one name are one too many. */
export function readDrafts(
  drafts: Draft[],
): { values: NewSelfTestValue[] } | { at: number; fault: DraftFault } {
  const values: NewSelfTestValue[] = [];
  for (const [at, draft] of drafts.entries()) {
    const read = readDraft(draft);
    if (typeof read === 'string') return { at, fault: read };
    if (values.some(({ name }) => name === read.name)) return { at, fault: 'name' };
    values.push(read);
  }
  return { values };
}
