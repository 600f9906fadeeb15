import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { sampleModel } from '../../../test/fakes/sample-model.js';
import { digestOf } from '../ledger/digest.js';
import { modelDescription, readModelFolder } from './model-folder.js';

const schema = modelDescription.extend({ width: z.int() });
const HINT = 'Install Corroborate again: the models are part of its package.';

it('gives the description, the files and a name that changes with what answers depend on', async () => {
  const folder = sampleModel({ width: 3, trainedOn: 'a note that changes nothing' });
  const model = await readModelFolder(folder, schema);
  expect(model).toEqual({
    name: expect.stringMatching(/^sample-1@[0-9a-f]{8}$/),
    description: {
      name: 'sample-1',
      version: '1',
      files: {
        'model.onnx': digestOf('no weights'),
        'tokenizer.json': digestOf('{"added_tokens":[]}'),
      },
      maxTokens: 256,
      width: 3,
    },
    weights: join(folder, 'model.onnx'),
    tokenizer: join(folder, 'tokenizer.json'),
  });
  const same = await readModelFolder(sampleModel({ width: 3 }), schema);
  const other = await readModelFolder(sampleModel({ width: 4 }), schema);
  expect([same.name, other.name]).toEqual([model.name, expect.not.stringMatching(model.name)]);
});

it('names a damaged file with the hash that it should have and the one that it has', async () => {
  const folder = sampleModel({ width: 3 });
  const path = join(folder, 'model.onnx');
  writeFileSync(path, 'no weightz');
  await expect(readModelFolder(folder, schema)).rejects.toMatchObject({
    code: 'model-damaged',
    message: `A model's file has been changed: ${path} (SHA-256 expected: ${digestOf('no weights')}, found: ${digestOf('no weightz')})`,
    hint: HINT,
  });
});

it('names a missing file with the hash that was expected', async () => {
  const folder = sampleModel({ width: 3 });
  const path = join(folder, 'tokenizer.json');
  rmSync(path);
  await expect(readModelFolder(folder, schema)).rejects.toMatchObject({
    code: 'model-damaged',
    message: `A model's file is missing: ${path} (SHA-256 expected: ${digestOf('{"added_tokens":[]}')})`,
    hint: HINT,
  });
});

it('verifies every other file that the description names too, and nothing outside the folder', async () => {
  const licence = digestOf('a licence');
  const withLicence = (path: string) => {
    const folder = sampleModel({ width: 3 });
    const description = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'));
    const files = { ...description.files, [path]: licence };
    writeFileSync(join(folder, 'model.json'), JSON.stringify({ ...description, files }));
    return folder;
  };
  const folder = withLicence('LICENSE');
  const path = join(folder, 'LICENSE');
  await expect(readModelFolder(folder, schema)).rejects.toMatchObject({
    code: 'model-damaged',
    message: `A model's file is missing: ${path} (SHA-256 expected: ${licence})`,
    hint: HINT,
  });
  writeFileSync(path, 'a license');
  await expect(readModelFolder(folder, schema)).rejects.toMatchObject({
    code: 'model-damaged',
    message: `A model's file has been changed: ${path} (SHA-256 expected: ${licence}, found: ${digestOf('a license')})`,
    hint: HINT,
  });
  writeFileSync(path, 'a licence');
  const { name, description } = await readModelFolder(folder, schema);
  const without = await readModelFolder(sampleModel({ width: 3 }), schema);
  expect(description.files).toEqual({ ...without.description.files, LICENSE: licence });
  expect(name).not.toBe(without.name);
  const outside = withLicence('../LICENSE');
  writeFileSync(join(outside, '..', 'LICENSE'), 'a licence');
  await expect(readModelFolder(outside, schema)).rejects.toMatchObject({
    message: `A model's file is missing: ${join(outside, 'LICENSE')} (SHA-256 expected: ${licence})`,
  });
});

it('refuses a description that names a file without a hash', async () => {
  const folder = sampleModel({ width: 3, files: { 'model.onnx': 'no hash' } });
  await expect(readModelFolder(folder, schema)).rejects.toMatchObject({
    code: 'model-damaged',
    message: `A model's description is damaged: ${join(folder, 'model.json')}`,
    hint: HINT,
  });
});

it.each<[string, (path: string) => void, string]>([
  ['missing', (path) => rmSync(path), 'is missing'],
  ['no JSON', (path) => writeFileSync(path, '{'), 'is damaged'],
  ['of another shape', (path) => writeFileSync(path, '{"name":"sample-1"}'), 'is damaged'],
])('names a description that is %s', async (_state, damage, said) => {
  const folder = sampleModel({ width: 3 });
  const path = join(folder, 'model.json');
  damage(path);
  await expect(readModelFolder(folder, schema)).rejects.toMatchObject({
    code: 'model-damaged',
    message: `A model's description ${said}: ${path}`,
    hint: HINT,
  });
});
