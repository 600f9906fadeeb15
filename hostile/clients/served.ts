import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AccessRecord, openAccessRecord } from '../../src/app/access/open-access-record.js';
import { createToken } from '../../src/app/access/tokens.js';
import { type Server, serve } from '../../src/http/serve.js';
import { createDossier, openDossier } from '../../src/index.js';
import { writeHarbourFolder } from '../../test/fakes/harbour-folder.js';
import { createLexicalReader } from '../../test/fakes/lexical-reader.js';

/**
 * Loopback, in a spelling that the server doesn't know for it: it takes care as for any address
 * that others may reach, and no port is opened to others.
 */
const SHARED_HOST = '127.1';

export const HARBOUR = '/api/dossiers/harbour';

export interface Served {
  port: number;
  /** Folder of the dossiers. */
  folder: string;
  /** A token that may read, ask and write. */
  secret: string;
  record: AccessRecord;
  /** Faults of the server that no answer shows. */
  faults: unknown[];
  /** Uploads that were left lying. */
  uploads(): string[];
  close(): Promise<void>;
}

async function start(host: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-hostile-'));
  const models = { reader: createLexicalReader(), embedder: null };
  const dir = join(folder, 'dossiers', 'harbour');
  await createDossier(dir, { name: 'Harbour plate readers' });
  const dossier = await openDossier(dir, models);
  await dossier.add({ sources: [writeHarbourFolder(join(folder, 'papers'))] });
  await dossier.close();
  const place = { dossier: null, folder: join(folder, 'dossiers') };
  const record = await openAccessRecord(place);
  const { secret } = await createToken(
    record,
    { name: 'Ada', scopes: ['ask', 'write'], dossiers: null, days: 1 },
    { clock: { now: () => new Date() }, ids: { next: (kind) => `${kind}_ada` } },
  );
  const faults: unknown[] = [];
  const onFault = (error: unknown) => void faults.push(error);
  const options = { ...place, port: 0, host, uploadLimit: 100_000, onFault, replacements: models };
  const server: Server = await serve(options);
  const uploads = join(dir, '.corroborate', 'uploads');
  return {
    port: Number(new URL(server.address).port),
    folder: place.folder,
    secret,
    record,
    faults,
    uploads: () => {
      try {
        return readdirSync(uploads);
      } catch {
        return [];
      }
    },
    async close() {
      await server.close();
      await record.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A server of this machine alone, new for each case. */
export const served = (): Promise<Served> => start('127.0.0.1');

/** A server that asks for tokens, new for each case. */
export const shared = (): Promise<Served> => start(SHARED_HOST);
