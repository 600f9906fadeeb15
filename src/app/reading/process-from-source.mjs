/** Starts the reading process from its TypeScript, for tests, `eval/` and `bench/`; never shipped. */
import { register as registerHooks } from 'node:module';
import { register } from 'tsx/esm/api';

register();
// Libraries run as they are: compiling them again would take more memory than any document.
registerHooks(
  `data:text/javascript,${encodeURIComponent(`
    import { readFile } from 'node:fs/promises';
    export const load = async (url, context, next) =>
      url.includes('/node_modules/') && context.format === 'module'
        ? { format: 'module', source: await readFile(new URL(url)), shortCircuit: true }
        : next(url, context);
  `)}`,
);
await import('./process-main.js');
