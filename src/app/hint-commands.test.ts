import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withCommands } from './hint-commands.js';

it.each([
  ['See them with `list checks`.', 'See them with `corroborate list checks`.'],
  ['Rebuild it with `reindex`.', 'Rebuild it with `corroborate reindex`.'],
  ['Narrow it with `publisher`.', 'Narrow it with `publisher`.'],
  ['Send it in the field `file`.', 'Send it in the field `file`.'],
])('of “%s” makes what is typed', (hint, typed) => {
  expect(withCommands(hint)).toBe(typed);
});

/** Only a terminal makes tokens and starts servers: these have no method to name. */
const OF_SERVERS = /^(?:access|serving)\b/;

it('finds no error of the library that speaks of the command line', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /^(?:app|adapters|model|reading)\b.*(?<!\.test)\.ts$/.test(file) &&
      !OF_SERVERS.test(file.replace('app/', '')),
  );
  const hints = files.flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/hint: (['"`].*)$/gm)].map(
      ([, hint]) => `${file}: ${hint}`,
    ),
  );
  expect(hints.length).toBeGreaterThan(30);
  expect(hints.filter((hint) => /corroborate [a-z]|(?:^|[ '`])--[a-z]/.test(hint))).toEqual([
    expect.stringContaining('corroborate token list'),
  ]);
});
