import { describe, expect, it } from 'vitest';
import { placeOf, readable, readableRange } from './range';

describe('a value on its line', () => {
  it.each([
    [15, 25],
    [150, 75],
    [82.5, 50],
    [-1000, 4],
    [1000, 96],
  ])('%d of 15–150 is at %d', (value, at) => {
    expect(placeOf(value, { low: 15, high: 150 })).toMatchObject({ at, from: 25, to: 75 });
  });

  it('says when a value is farther out than the line', () => {
    expect(placeOf(1000, { low: 15, high: 150 })?.beyond).toBe(true);
    expect(placeOf(160, { low: 15, high: 150 })?.beyond).toBe(false);
  });

  it('has the usual at one end when there is one limit', () => {
    expect(placeOf(5, { high: 5 })).toMatchObject({ at: 60, from: 0, to: 60, beyond: false });
    expect(placeOf(0, { high: 5 })).toMatchObject({ at: 4, beyond: false });
    expect(placeOf(50, { high: 5 })).toMatchObject({ at: 96, beyond: true });
    expect(placeOf(15, { low: 15 })).toMatchObject({ at: 40, from: 40, to: 100 });
    expect(placeOf(10, { low: 15 })?.at).toBeLessThan(40);
  });

  it('draws nothing that it has no limits for, and stands what is at zero', () => {
    expect(placeOf(5, {})).toBeUndefined();
    expect(placeOf(0, { high: 0 })?.at).toBe(60);
    expect(placeOf(1, { low: 1, high: 1 })?.at).toBe(75);
    expect(placeOf(2, { low: 1, high: 1 })?.at).toBeGreaterThan(75);
  });

  it.each([
    [{ low: 15, high: 150 }, '15–150 µg/L'],
    [{ high: 5.5 }, '≤ 5,5 µg/L'],
    [{ low: 0 }, '≥ 0 µg/L'],
    [{}, undefined],
  ])('%j is read %s', (limits, text) => {
    expect(readableRange(limits, 'µg/L', 'sv')).toBe(text);
  });

  it('writes numbers as the language does', () => {
    expect([readable(9.5, 'sv'), readable(9.5, 'en'), readable(-1, 'sv')]).toEqual(['9,5', '9.5', '−1']);
  });
});
