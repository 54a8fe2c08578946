import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft, limitsTell, numberOf, readDraft, readDrafts } from './self-test-values';

const draft = (some: Partial<Draft>): Draft => ({ ...emptyDraft(0), name: 'Ferritin', ...some });

describe('a value as it is typed', () => {
  it.each([
    ['9,5', 9.5],
    [' 9.5 ', 9.5],
    ['−1', -1],
    ['0', 0],
    ['1,23456', undefined],
    ['1234567890', undefined],
    ['<5', undefined],
    ['', undefined],
  ])('%j is %s', (text, number) => {
    expect(numberOf(text)).toBe(number);
  });

  it('is a number that its limits tell about', () => {
    const typed = draft({ value: '9,5', unit: ' µg/L ', low: '15', high: '150', deviates: true });
    expect(limitsTell(typed)).toBe(true);
    expect(readDraft(typed)).toEqual({ name: 'Ferritin', number: 9.5, unit: 'µg/L', low: 15, high: 150 });
  });

  it('is words, or a number without limits, that one says deviates or not', () => {
    expect(readDraft(draft({ value: 'Påvisades inte', deviates: false }))).toEqual({
      name: 'Ferritin',
      words: 'Påvisades inte',
      deviates: false,
    });
    expect(readDraft(draft({ value: '7', deviates: true }))).toEqual({
      name: 'Ferritin',
      number: 7,
      deviates: true,
    });
  });

  it.each([
    [{ name: ' ', value: '1', low: '1' }, 'name'],
    [{ value: '' }, 'value'],
    [{ value: '12345678901', deviates: true }, 'value'],
    [{ value: '1', low: 'ett' }, 'limits'],
    [{ value: '1', low: '2', high: '1' }, 'limits'],
    [{ value: 'Påvisades', high: '1', deviates: true }, 'limits'],
    [{ value: '1' }, 'deviates'],
  ])('%j lacks its %s', (some, fault) => {
    expect(readDraft(draft(some))).toBe(fault);
  });

  it('is told by its place, and named once', () => {
    const right = draft({ value: '1', low: '1' });
    expect(readDrafts([right])).toEqual({ values: [{ name: 'Ferritin', number: 1, low: 1 }] });
    expect(readDrafts([right, draft({ value: '' })])).toEqual({ at: 1, fault: 'value' });
    expect(readDrafts([right, right])).toEqual({ at: 1, fault: 'name' });
  });
});
