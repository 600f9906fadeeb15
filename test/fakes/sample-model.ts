import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../src/adapters/ledger/digest.js';
import { scratchFolder } from './scratch-folder.js';

/**
 * A model's folder whose hashes hold and whose weights are no weights: for what must be told
 * before a model runs, and for what happens when one can't.
 */
export function sampleModel(more: Record<string, unknown>): string {
  const folder = join(scratchFolder(), 'model');
  const files = { 'model.onnx': 'no weights', 'tokenizer.json': '{"added_tokens":[]}' };
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const hashes = Object.entries(files).map(([name, content]) => [name, digestOf(content)]);
  const description = {
    name: 'sample-1',
    version: '1',
    files: Object.fromEntries(hashes),
    maxTokens: 256,
    ...more,
  };
  writeFileSync(join(folder, 'model.json'), JSON.stringify(description));
  return folder;
}
