import { holdsDossier } from './locate-dossier.js';

/** Makes a dossier in a folder where there is none. */
export async function startDossier(dir: string): Promise<void> {
  if (holdsDossier(dir)) return;
  const { createDossier } = await import('./dossier-files.js');
  await createDossier(dir);
}
