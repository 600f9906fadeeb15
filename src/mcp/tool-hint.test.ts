import { expect, it } from 'vitest';
import { toolHint } from './tool-hint.js';

it.each([
  ['List the documents with `list documents`.', 'List the documents with `list documents`.'],
  ['Rebuild it with `reindex`.', 'Rebuild it with `corroborate reindex`.'],
  ['See what `verify_quote` takes.', 'See what `verify_quote` takes.'],
  [
    'Add `allowPrivate` if you mean to reach your own network.',
    'Somebody at a terminal has to add it: `corroborate add --allow-private` reaches private networks.',
  ],
  [
    'If you want that, write `endpoints: [https://a.example]` into the corroborate.yaml of your settings folder.',
    'Only the user may decide that, in settings of their own: tell them, and change nothing there yourself.',
  ],
])('of “%s” makes what an assistant can do', (hint, told) => {
  expect(toolHint(hint)).toBe(told);
});
