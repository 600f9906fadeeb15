import { basename } from 'node:path';
import { createDossier, openStores } from './dossier.js';
import { holdsDossier } from './locate-dossier.js';
import type { InitOutput } from './operations/init.js';

/** Starts a dossier in a folder, or says which one is there already. */
export async function initDossier(dir: string, name: string | undefined): Promise<InitOutput> {
  if (!holdsDossier(dir)) {
    const chosen = name ?? basename(dir);
    await createDossier(dir, { name: chosen === '' ? 'Dossier' : chosen });
    return { dir, name: chosen, created: true };
  }
  const stores = await openStores(dir);
  try {
    return { dir, name: await stores.ledger.name(), created: false };
  } finally {
    await stores.close();
  }
}
