import { expect, it } from 'vitest';
import en from './en';
import sv from './sv';

type Texts = { [key: string]: string | Texts };

const leaves = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${path}${key}`, text] as [string, string]] : leaves(text, `${path}${key}.`),
  );
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort();

const swedish = new Map(leaves(sv));

it('has the same keys in English as in Swedish', () => {
  expect(leaves(en).map(([key]) => key)).toEqual([...swedish.keys()]);
});

it.each(leaves(en))('%s fills in the same things in both languages', (key, text) => {
  expect(placeholders(text)).toEqual(placeholders(swedish.get(key) ?? ''));
});

it('leaves no sentence empty, and shows no code as a message', () => {
  for (const [key, text] of [...swedish, ...leaves(en)]) {
    expect(text, key).not.toBe('');
    expect(text, key).not.toMatch(/[A-Z]+_[A-Z]+/);
  }
});
