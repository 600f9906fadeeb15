import { expect, it } from 'vitest';
import { servedHint } from './served-hint.js';

it.each([
  ['Check the path.', 'Check the path.'],
  ['See them with `list rulings`.', 'See the list of rulings.'],
  ['List them with `list documents`.', 'See the list of documents.'],
  ['List the documents with `list documents`.', 'See the list of documents.'],
  ['See who did, and why, with `list rulings`.', 'See the list of rulings.'],
  [
    'Compare two checks of one question; see them with `list checks`.',
    'Compare two checks of one question; see the list of checks.',
  ],
  ['Name it with `stance`.', 'Name it with `stance`.'],
  ['Ask a question first, with `ask`.', 'Ask a question first.'],
  ['See what `search` takes.', 'See /api/reference for what it accepts.'],
  [
    'Add `allowPrivate` if you mean to reach your own network.',
    'The server fetches nothing from private networks: save the page and add the file.',
  ],
  [
    'Rebuild it with `reindex`: nothing is lost.',
    'Ask whoever runs the server: Rebuild it with `corroborate reindex`: nothing is lost.',
  ],
  [
    'Wait until `reindex` is done; documents and reports can be read meanwhile.',
    'Wait until `corroborate reindex` is done; documents and reports can be read meanwhile.',
  ],
  [
    'Ask whoever runs this server for a new one: corroborate token create NAME',
    'Ask whoever runs this server for a new one: corroborate token create NAME',
  ],
])('says of “%s” what a reader of a page can do', (hint, served) => {
  expect(servedHint(hint)).toBe(served);
});
