import { expect, it } from 'vitest';
import { formatPersonalNumber, typedPersonalNumber } from './personal-number';

it.each([
  ['20130504-2389', '20130504-2389'],
  [' 20130504 2389 ', '201305042389'],
  ['201305042389', '201305042389'],
  ['130504-2389', '130504-2389'],
  ['130504–2389', '130504-2389'],
  ['130504+2389', '130504+2389'],
  ['13050423', undefined],
  ['', undefined],
  ['tolv siffror', undefined],
])('takes %j as %s', (typed, number) => {
  expect(typedPersonalNumber(typed)).toBe(number);
});

it('writes twelve digits with a dash', () => {
  expect(formatPersonalNumber('201305042389')).toBe('20130504-2389');
});
