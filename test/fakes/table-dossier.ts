import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createDossier } from '../../src/app/dossier/dossier.js';
import { openDossier } from '../../src/app/dossier/open-dossier.js';
import { createLexicalReader } from './lexical-reader.js';
import { readsInProcess } from './reads-in-process.js';
import { scratchFolder } from './scratch-folder.js';

/** A dossier of tables, by the names of their files, which is closed behind the test; and where it lies. */
export async function tableDossier(name: string, tables: Readonly<Record<string, string>>) {
  const folder = scratchFolder();
  for (const [file, content] of Object.entries(tables)) writeFileSync(join(folder, file), content);
  const dir = join(folder, 'dossier');
  await createDossier(dir, { name });
  const dossier = await openDossier(dir, {
    workingFolder: folder,
    documentReader: readsInProcess,
    embedder: null,
    reader: createLexicalReader(),
  });
  onTestFinished(() => dossier.close());
  await dossier.add({ sources: Object.keys(tables) });
  return { dossier, folder };
}
