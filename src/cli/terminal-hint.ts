import { OPTION_KEYS, withCommands } from '../app/hint-commands.js';
import { optionName } from '../app/input-fields.js';

/**
 * A way out as somebody at a terminal types it. Hints name operations and fields of their input as
 * programs call them, between backticks; here they are commands and options.
 */
export const terminalHint = (hint: string): string => {
  const typed = hint.replace(
    /^See what `([\w-]+)` takes\.$/,
    'See what it takes with `corroborate $1 --help`.',
  );
  return withCommands(typed).replace(/`(\w+)`/g, (words, key: string) =>
    OPTION_KEYS.has(key) ? `--${optionName(key)}` : words,
  );
};
