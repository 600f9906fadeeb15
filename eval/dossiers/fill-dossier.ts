import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createDossier } from '../../src/app/dossier/dossier.js';
import { type Dossier, type OpenOptions, openDossier } from '../../src/app/dossier/open-dossier.js';

/** A name for the dossier of these documents, so that what is asked of them shares it. */
export const dossierName = (documents: readonly string[]): string =>
  createHash('sha256').update(documents.join('\n')).digest('hex').slice(0, 16);

/**
 * The dossier in a folder, with documents in it: made where there is none, else what it holds
 * stays. What can't be added is told on standard error.
 *
 * @param sources - Files and folders, absolute.
 * @param options - What it is opened with.
 */
export async function fillDossier(
  folder: string,
  name: string,
  sources: string[],
  options: OpenOptions = {},
): Promise<Dossier> {
  if (!existsSync(folder)) await createDossier(folder, { name });
  const dossier = await openDossier(folder, options);
  const { failed } = await dossier.add({ sources });
  for (const { name: document, message } of failed) console.error(`${document}: ${message}`);
  return dossier;
}
