import { expect, it } from 'vitest';
import { terminalHint } from './terminal-hint.js';

it.each([
  ['Check the path.', 'Check the path.'],
  ['Name the claim with `claim`.', 'Name the claim with --claim.'],
  [
    'Add `allowPrivate` if you mean to reach your own network.',
    'Add --allow-private if you mean to reach your own network.',
  ],
  [
    'Start one with `init`, or name one with `dossier`.',
    'Start one with `corroborate init`, or name one with --dossier.',
  ],
  ['See what `ask` takes.', 'See what it takes with `corroborate ask --help`.'],
  ['See them with `list checks`.', 'See them with `corroborate list checks`.'],
  ['Narrow it with `publisher`.', 'Narrow it with --publisher.'],
  ['Send it in the field `file`.', 'Send it in the field `file`.'],
])('says of “%s” what is typed', (hint, typed) => {
  expect(terminalHint(hint)).toBe(typed);
});
