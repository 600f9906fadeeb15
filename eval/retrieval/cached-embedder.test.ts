import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HashEmbedder } from '../../test/fakes/hash-embedder.js';
import { scratchFolder } from '../../test/fakes/scratch-folder.js';
import { cachedEmbedder } from './cached-embedder.js';

class CountingEmbedder extends HashEmbedder {
  readonly embedded: string[] = [];

  override embedPassages(texts: readonly string[]) {
    this.embedded.push(...texts);
    return super.embedPassages(texts);
  }
}

it('embeds a text once for a model, also after a run that was cut short while it wrote', async () => {
  const folder = scratchFolder();
  const first = new CountingEmbedder();
  const vectors = await cachedEmbedder(first, folder).embedPassages(['wings', 'sails', 'wings']);
  expect(first.embedded).toEqual(['wings', 'sails']);
  expect(vectors).toEqual(await new HashEmbedder().embedPassages(['wings', 'sails', 'wings']));
  appendFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'half a record');

  const second = new CountingEmbedder();
  expect(await cachedEmbedder(second, folder).embedPassages(['sails', 'wings'])).toEqual([
    vectors[1],
    vectors[0],
  ]);
  expect(second.embedded).toEqual([]);
  await cachedEmbedder(second, folder).embedPassages(['fuel']);
  const third = new CountingEmbedder();
  await cachedEmbedder(third, folder).embedPassages(['fuel', 'wings']);
  expect(third.embedded).toEqual([]);

  const other = new CountingEmbedder('other-2');
  await cachedEmbedder(other, folder).embedPassages(['sails']);
  expect(other.embedded).toEqual(['sails']);
});
