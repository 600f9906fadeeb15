import { inputFields, optionName } from '../app/input-fields.js';
import { OPERATIONS } from '../app/operations.js';

/** Input that is typed as an option; `dossier` is one of most commands. */
const OPTIONS: ReadonlySet<string> = new Set([
  'dossier',
  ...OPERATIONS.flatMap(({ input }) =>
    inputFields(input).flatMap(({ key, positional }) => (positional ? [] : [key])),
  ),
]);

/**
 * A way out as somebody at a terminal types it. Hints name a field of the input as programs call it,
 * between backticks; here it is an option.
 */
export const terminalHint = (hint: string): string =>
  hint
    .replace(/^See what `(\w+)` takes\.$/, 'See what it takes with: corroborate $1 --help')
    .replace(/`(\w+)`/g, (words, key: string) =>
      OPTIONS.has(key) ? `--${optionName(key)}` : words,
    );
