// Import zones: shared and api know no feature, features do not know each other, and nobody but routes knows routes.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const src = new URL('../src', import.meta.url).pathname;
const zoneOf = (path) => {
  const [top, name] = path.split('/');
  return top === 'features' ? `features/${name}` : top;
};
const mayImport = (from, to) => {
  if (to === 'routes') return from === 'routes' || from === 'router.tsx';
  if (!to.startsWith('features/')) return true;
  return from === to || from === 'routes' || from === 'router.tsx';
};

const wrong = [];
for (const file of readdirSync(src, { recursive: true }).filter((name) => /\.tsx?$/.test(name))) {
  const from = zoneOf(file);
  for (const [, target] of readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
    const path = target.startsWith('~/')
      ? target.slice(2)
      : target.startsWith('.')
        ? relative(src, join(src, file, '..', target))
        : null;
    if (path && !mayImport(from, zoneOf(path))) wrong.push(`${file} imports ${target}`);
  }
}
if (wrong.length) {
  console.error(`Import zones broken:\n  ${wrong.join('\n  ')}`);
  process.exit(1);
}
console.log('Import zones hold.');
