// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { internalTarget } from './target';

it.each([
  ['/person/1/journal?innehall=NOTES', '/person/1/journal?innehall=NOTES'],
  [undefined, '/'],
  ['https://example.org/', '/'],
  ['//example.org/', '/'],
  ['/\\example.org', '/'],
  ['javascript:alert(1)', '/'],
  ['/logga-in?to=/', '/'],
])('%j leads to %s', (asked, target) => {
  expect(internalTarget(asked)).toBe(target);
});
