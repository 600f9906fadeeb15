import { join, resolve } from 'node:path';
import type { AccessRecord } from '../../ports/access-record.js';
import { STORE_FOLDER } from '../dossier/locate-dossier.js';

export type { AccessRecord } from '../../ports/access-record.js';

/** What a server serves: one dossier, or the dossiers of a folder. Absolute folders. */
export interface ServedPlace {
  dossier: string | null;
  folder: string | null;
}

/** Where the tokens of a server are: with what it serves, so that they open nothing else. */
const accessFile = ({ dossier, folder }: ServedPlace): string =>
  folder === null
    ? resolve(dossier ?? '.', STORE_FOLDER, 'access.sqlite')
    : join(folder, '.corroborate-access.sqlite');

/** Opens the record of who may use a server and who did what there, or makes it. */
export async function openAccessRecord(place: ServedPlace): Promise<AccessRecord> {
  const { SqliteAccessRecord } = await import('../../adapters/sqlite/sqlite-access-record.js');
  return SqliteAccessRecord.open(accessFile(place));
}
