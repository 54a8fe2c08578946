import compile from 'icu-minify/compile';
import { type Plugin, runnerImport } from 'vite';

type Texts = { [key: string]: string | Texts };

const compiled = (texts: Texts): unknown =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? compile(text) : compiled(text),
    ]),
  );

/** Parses the texts when building, so that the page carries no parser for them. */
export function messages(): Plugin {
  return {
    name: 'messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }],
      },
    }),
    async load(id) {
      if (!/\/src\/i18n\/(sv|en)\/[\w-]+\.ts$/.test(id)) return;
      const { module } = await runnerImport<{ default: Texts }>(id, { configFile: false, logLevel: 'error' });
      return `export default ${JSON.stringify(compiled(module.default))}`;
    },
  };
}
