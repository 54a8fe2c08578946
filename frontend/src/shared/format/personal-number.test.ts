import { expect, it } from 'vitest';
import { formatPersonalNumber, parsePersonalNumber } from './personal-number';

it.each([
  ['20130504-2389', '201305042389'],
  [' 20130504 2389 ', '201305042389'],
  ['201305042389', '201305042389'],
  ['130504-2389', undefined],
  ['', undefined],
  ['tolv siffror', undefined],
])('reads %j as %s', (typed, number) => {
  expect(parsePersonalNumber(typed)).toBe(number);
});

it('writes twelve digits with a dash', () => {
  expect(formatPersonalNumber('201305042389')).toBe('20130504-2389');
});
