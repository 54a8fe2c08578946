import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { heldTexts, loadLanguage, loadTexts, type Part, parts } from '~/i18n/texts';
import { textsOf } from './texts';

type Texts = { [key: string]: string | Texts };

const leaves = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${path}${key}`, text] as [string, string]] : leaves(text, `${path}${key}.`),
  );
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort();

const names = Object.keys(parts) as Part[];
const swedish = new Map<Part, Texts>();
const english = new Map<Part, Texts>();
for (const part of names) {
  swedish.set(part, (await parts[part].sv()).default);
  english.set(part, (await parts[part].en()).default);
}

describe.each(names)('the texts of %s', (part) => {
  const sv = new Map(leaves(swedish.get(part) ?? {}));
  const en = leaves(english.get(part) ?? {});

  it('have the same keys in English as in Swedish', () => {
    expect(en.map(([key]) => key)).toEqual([...sv.keys()]);
  });

  it.each(en)('%s fills in the same things in both languages', (key, text) => {
    expect(placeholders(text)).toEqual(placeholders(sv.get(key) ?? ''));
  });

  it('leave no sentence empty, and show no code as a message', () => {
    for (const [key, text] of [...sv, ...en]) {
      expect(text, key).not.toBe('');
      expect(text, key).not.toMatch(/[A-Z]+_[A-Z]+/);
    }
  });
});

it('no two parts share a name', () => {
  const all = names.flatMap((part) => Object.keys(swedish.get(part) ?? {}));
  expect(all).toEqual([...new Set(all)]);
});

describe('a route loads what it shows', () => {
  const src = new URL('..', import.meta.url).pathname;
  const partOf = new Map(
    names.flatMap((part) => Object.keys(swedish.get(part) ?? {}).map((name) => [name, part])),
  );

  /** The parts whose texts a file and all that it imports ask for; other routes are loads of their own. */
  const asked = (file: string, seen = new Set<string>(), found = new Set<string>()): Set<string> => {
    if (seen.has(file) || !existsSync(file)) return found;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    const whole = code.includes('useTranslations()') ? [...code.matchAll(/\(\s*['`](\w+)\./g)] : [];
    for (const [, name = ''] of [...code.matchAll(/useTranslations\('(\w+)/g), ...whole]) {
      const part = partOf.get(name);
      if (part) found.add(part);
    }
    // What a file loads later, it loads with the texts.
    const imports = code.includes('loadTexts([')
      ? /from\s*'([~.][^']*)'/g
      : /(?:from|import\()\s*'([~.][^']*)'/g;
    for (const [, target = ''] of code.matchAll(imports)) {
      const path = target.startsWith('~/') ? join(src, target.slice(2)) : join(file, '..', target);
      if (path.startsWith(join(src, 'routes')) || path.startsWith(join(src, 'i18n'))) continue;
      for (const ending of ['.ts', '.tsx']) asked(`${path}${ending}`, seen, found);
    }
    return found;
  };

  it.each(Object.entries(textsOf))('%s', (route, loaded) => {
    const needed = asked(join(src, 'routes', `${route}.tsx`));
    expect([...needed].filter((part) => part !== 'shell' && !(loaded as string[]).includes(part))).toEqual(
      [],
    );
  });

  it('the shell loads only its own', () => {
    const needed = new Set(
      ['shell', 'signed-in', 'signed-out'].flatMap((name) => [...asked(join(src, 'routes', `${name}.tsx`))]),
    );
    expect([...needed]).toEqual(['shell']);
  });
});

it('a change of language brings all that is there, also what comes meanwhile', async () => {
  await loadTexts(['shell']);
  const change = loadLanguage('en');
  await loadTexts(['journal']);
  await change;
  expect(heldTexts()).toMatchObject({
    locale: 'en',
    messages: { common: english.get('shell')?.common, journal: english.get('journal')?.journal },
  });
});
