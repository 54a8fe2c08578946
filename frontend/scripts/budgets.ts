import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { textsOf } from '../src/routes/texts.ts';

const kB = 1000;
const shellLimit = 130 * kB;
const cssLimit = 20 * kB;
const fontLimit = 60 * kB;
const routeLimit = (route: string) =>
  (route.startsWith('sign-in') ? 145 : route.startsWith('staff') ? 240 : 190) * kB;

const isRoute = (name: string): name is keyof typeof textsOf => Object.hasOwn(textsOf, name);

type Chunk = {
  fileName: string;
  code: string;
  imports: string[];
  moduleIds: string[];
  facadeModuleId: string | null;
};

/** Fails the build when what a page loads, gzipped, exceeds the budgets of the project. */
export function budgets(): Plugin {
  return {
    name: 'budgets',
    apply: 'build',
    writeBundle(_options, bundle) {
      const files = Object.values(bundle);
      const chunks = new Map<string, Chunk>();
      for (const file of files) if (file.type === 'chunk') chunks.set(file.fileName, file);
      const size = (content: string | Uint8Array) => gzipSync(content).length;
      const closure = (start: Chunk[], seen = new Set<string>()): Set<string> => {
        for (const chunk of start) {
          if (seen.has(chunk.fileName)) continue;
          seen.add(chunk.fileName);
          closure(
            chunk.imports.flatMap((name) => chunks.get(name) ?? []),
            seen,
          );
        }
        return seen;
      };
      const weigh = (names: Set<string>) =>
        [...names].reduce((sum, name) => sum + size(chunks.get(name)?.code ?? ''), 0);
      const moduleOf = (chunk: Chunk) => chunk.facadeModuleId?.replaceAll('\\', '/') ?? '';

      const all = [...chunks.values()];
      // The texts of one language; count the larger.
      const texts = (part: string) =>
        all
          .filter((chunk) => /\/i18n\/(?:sv|en)\/([\w-]+)\.ts$/.exec(moduleOf(chunk))?.[1] === part)
          .sort((a, b) => size(b.code) - size(a.code))
          .slice(0, 1);
      const main = all.filter((chunk) => chunk.moduleIds.some((id) => /\/src\/main\.tsx$/.test(id)));
      const shell = [...main, ...texts('shell')];
      const shellSize = weigh(closure(shell));

      const rows: [string, number, number][] = [['shell', shellSize, shellLimit]];
      for (const chunk of all) {
        const route = /\/src\/routes\/([\w-]+)\.tsx$/.exec(moduleOf(chunk))?.[1];
        if (route && !route.startsWith('sandbox')) {
          if (!isRoute(route))
            return this.error(`src/routes/texts.ts does not say which texts ${route} shows`);
          rows.push([
            route,
            weigh(closure([...shell, ...textsOf[route].flatMap(texts), chunk])),
            routeLimit(route),
          ]);
        }
      }
      const assets = (ending: RegExp) =>
        files.reduce((sum, file) => {
          if (file.type !== 'asset' || !ending.test(file.fileName)) return sum;
          return sum + (file.fileName.endsWith('woff2') ? file.source.length : size(file.source));
        }, 0);
      rows.push(['css', assets(/\.css$/), cssLimit], ['fonts', assets(/\.woff2$/), fontLimit]);

      for (const [name, bytes, limit] of rows) {
        const line = `${name.padEnd(22)} ${(bytes / kB).toFixed(1).padStart(6)} kB of ${limit / kB}`;
        if (bytes > limit) this.error(`over budget: ${line}`);
        console.log(line);
      }
    },
  };
}
