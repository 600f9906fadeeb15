/**
 * Adds a folder to a dossier through the operation that `corroborate add` runs, once a byte comes
 * in, and prints the name of each file when it is acknowledged: what was printed must survive
 * whatever happens next. Before that it adds the same folder to a dossier of its own, so that
 * everything is loaded when the byte comes.
 *
 * Arguments: DOSSIER FOLDER
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createDossier } from '../../src/app/dossier/dossier.js';
import { makeContext } from '../../src/app/make-context.js';
import { runOperation } from '../../src/app/operation.js';
import { add } from '../../src/app/operations/add.js';
import type { Progress } from '../../src/app/run-options.js';
import { HashEmbedder } from '../fakes/hash-embedder.js';
import { readsInProcess } from '../fakes/reads-in-process.js';

const [dossier = '', folder = ''] = process.argv.slice(2);

async function addFolder(dir: string, onProgress: (progress: Progress) => void): Promise<void> {
  const context = makeContext({
    workingFolder: process.cwd(),
    locate: () => dir,
    embedder: new HashEmbedder(),
    // Fifty of these are killed, and a reading process of each would take longer than all the rest.
    documentReader: readsInProcess,
  });
  await runOperation(add, context, { sources: [folder] }, { onProgress });
  await context.close();
}

let atWork: string | undefined;
const acknowledge = (progress: Progress): void => {
  if (progress.kind !== 'step') return;
  if (atWork !== undefined) writeSync(1, `${atWork}\n`);
  atWork = /^Reading (.+)$/.exec(progress.text)?.[1];
};

const rehearsal = mkdtempSync(join(dirname(dossier), 'rehearsal-'));
await createDossier(rehearsal);
await addFolder(rehearsal, () => {});
rmSync(rehearsal, { recursive: true });
writeSync(1, 'ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();
await addFolder(dossier, acknowledge);
writeSync(1, 'done\n');
