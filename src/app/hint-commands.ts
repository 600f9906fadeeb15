import { inputFields } from './input-fields.js';
import { OPERATIONS } from './operations.js';

const NAMES: ReadonlySet<string> = new Set(OPERATIONS.map(({ name }) => name));

/** Input that is typed as an option; `dossier` is one of most commands. */
export const OPTION_KEYS: ReadonlySet<string> = new Set([
  'dossier',
  ...OPERATIONS.flatMap(({ input }) =>
    inputFields(input).flatMap(({ key, positional }) => (positional ? [] : [key])),
  ),
]);

/**
 * A way out with its operations as somebody at a terminal types them. Hints name an operation between
 * backticks, with its first arguments: `list checks` becomes `corroborate list checks`.
 */
export const withCommands = (hint: string): string =>
  hint.replace(/`([\w-]+)( [^`]+)?`/g, (words, name: string, rest = '') =>
    NAMES.has(name) && (rest !== '' || !OPTION_KEYS.has(name))
      ? `\`corroborate ${name}${rest}\``
      : words,
  );
