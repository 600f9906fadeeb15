import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createDossier } from '../../src/app/dossier/dossier.js';
import { type Dossier, openDossier } from '../../src/app/dossier/open-dossier.js';
import type { CaseSet } from './read-cases.js';

/** The dossier of a folder of documents; what one that was made before holds already stays. */
export async function dossierOf({ name, documents }: CaseSet, cache: string): Promise<Dossier> {
  const folder = join(cache, name);
  if (!existsSync(folder)) await createDossier(folder, { name });
  const dossier = await openDossier(folder);
  const { failed } = await dossier.add({ sources: [resolve(documents)] });
  for (const { name: document, message } of failed) console.error(`${document}: ${message}`);
  return dossier;
}
