import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { sampleRequest } from '../../../test/fakes/sample-request.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import type { Reader } from '../../ports/reader.js';
import type { Progress } from '../run-options.js';
import { createDossier, dossierFiles } from './dossier-files.js';
import { openDossierReader } from './dossier-reader.js';

/** The lexical reader, and how much it was asked. */
function counting(name = 'counting-1') {
  const inner = createLexicalReader();
  let asked = 0;
  const reader: Reader = {
    ...inner,
    name,
    read: (requests, options) => {
      asked += requests.length;
      return inner.read(requests, options);
    },
  };
  return { reader, asked: () => asked };
}

const REQUESTS = [
  sampleRequest('The board paid.', ['It met.', 'The board paid.']),
  sampleRequest('The board paid.', ['The board did not pay.']),
];

async function dossier(): Promise<string> {
  return (await createDossier(join(scratchFolder(), 'harbour'))).dir;
}

/** What a dossier's reader says of the requests, with what it tells on the way. */
async function readOnce(trained: Reader, dir: string) {
  const told: Progress[] = [];
  const { reader, close } = await openDossierReader(trained, dir, {
    onProgress: (progress) => told.push(progress),
  });
  const readings = await reader.read(REQUESTS);
  await close();
  return { told, readings, name: reader.name, entailsFrom: reader.entailsFrom };
}

it('keeps readings beside the ledger and asks for none of them again', async () => {
  const dir = await dossier();
  const { reader, asked } = counting();
  const first = await readOnce(reader, dir);
  expect(first).toEqual({
    told: [],
    readings: await createLexicalReader().read(REQUESTS),
    name: 'counting-1',
    entailsFrom: reader.entailsFrom,
  });
  expect(existsSync(dossierFiles(dir).readings)).toBe(true);
  expect([await readOnce(reader, dir), asked()]).toEqual([first, 2]);
  const other = counting('counting-2');
  await readOnce(other.reader, dir);
  expect(other.asked()).toBe(2);
});

it('drops what an earlier version judged, says so once, and keeps readings', async () => {
  const dir = await dossier();
  const { reader, asked } = counting();
  const { readings } = await readOnce(reader, dir);
  const { judgements } = dossierFiles(dir);
  const old = ['', '-wal', '-shm'].map((ending) => `${judgements}${ending}`);
  for (const path of old) writeFileSync(path, 'what was judged');
  const after = await readOnce(reader, dir);
  expect(after.told).toEqual([
    {
      kind: 'note',
      text: 'An earlier version read this dossier. Passages are read again when a question needs them.',
    },
  ]);
  expect(old.map((path) => existsSync(path))).toEqual([false, false, false]);
  expect([after.readings, asked()]).toEqual([readings, 2]);
  expect((await readOnce(reader, dir)).told).toEqual([]);
});
