import { withCommands } from '../hint-commands.js';

/** Ways out that name what only a terminal has, and what stands for them where there is none. */
const WORDINGS: readonly [RegExp, string][] = [
  [
    /^Add `allowPrivate`.*/,
    'The server fetches nothing from private networks: save the page and add the file.',
  ],
  [/^See what `\w+` takes\.$/, 'See /api/reference for what it accepts.'],
  [/\bsee them with `list (\w+)`/, 'see the list of $1'],
  [/\b(?:See|List)\b[^:;`]* with `list (\w+)`/, 'See the list of $1'],
  [/, with `ask`/, ''],
];

const OF_A_TERMINAL = /\bcorroborate [a-z]|(?:^|\s)--[a-z]/;

/** What is about the server already, or only says what is going on. */
const IS_FIT = /\bserver\b|^Wait\b/;

/**
 * A way out for somebody who has a page or a program before them and no terminal: what takes one
 * is for who runs the server.
 */
export function servedHint(hint: string): string {
  const fit = WORDINGS.reduce((text, [pattern, words]) => text.replace(pattern, words), hint);
  const worded = withCommands(fit);
  const ended = /[.!?]$/.test(worded) || OF_A_TERMINAL.test(worded) ? worded : `${worded}.`;
  if (!OF_A_TERMINAL.test(ended) || IS_FIT.test(ended)) return ended;
  return `Ask whoever runs the server: ${ended}`;
}
