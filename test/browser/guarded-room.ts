import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { openAccessRecord } from '../../src/app/access/open-access-record.js';
import { RefusalTally } from '../../src/app/access/refusal-tally.js';
import { createToken } from '../../src/app/access/tokens.js';
import { ServedDossiers } from '../../src/app/serving/served-dossiers.js';
import { makeApp } from '../../src/http/app.js';
import { guardsOf } from '../../src/http/security/guards.js';
import { createDossier, openDossier } from '../../src/index.js';
import { countingIds } from '../fakes/counting-ids.js';
import { writeHarbourFolder } from '../fakes/harbour-folder.js';
import { createLexicalReader } from '../fakes/lexical-reader.js';

const ONE_DAY_MS = 24 * 3600 * 1000;

/** A reading room that asks for tokens, as one that other machines reach; here it listens to this one. */
export interface GuardedRoom {
  address: string;
  /** Makes a token that is good for a day. */
  makeToken(): Promise<string>;
  /** Lets so many days go by on the server's clock. */
  passDays(days: number): void;
  close(): Promise<void>;
}

const onFault = (error: unknown): void => {
  throw error;
};

export async function openGuardedRoom(): Promise<GuardedRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-guarded-'));
  const dir = join(folder, 'harbour');
  const models = { reader: createLexicalReader(), embedder: null };
  await createDossier(dir, { name: 'Harbour plate readers' });
  const dossier = await openDossier(dir, models);
  await dossier.add({ sources: [writeHarbourFolder(join(folder, 'papers'))] });
  await dossier.close();
  const record = await openAccessRecord({ dossier: dir, folder: null });
  const dossiers = new ServedDossiers({ dossier: dir, folder: null, onFault, ...models });
  const ids = countingIds();
  let late = 0;
  const now = (): Date => new Date(Date.now() + late * ONE_DAY_MS);
  const web = `${resolve('dist', 'web')}/`;
  const app = makeApp(
    { dossiers, loopback: false, uploadLimit: 1_000_000, web, onFault },
    guardsOf({ record, refusals: new RefusalTally(record), loopback: false, now }),
  );
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async makeToken() {
      const request = { name: 'R. Eader', scopes: ['ask' as const], dossiers: null, days: 1 };
      return (await createToken(record, request, { clock: { now }, ids })).secret;
    },
    passDays(days) {
      late += days;
    },
    async close() {
      const closed = new Promise((done) => server.close(done));
      await dossiers.stop();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
      await dossiers.close();
      await record.close();
      rmSync(folder, { recursive: true });
    },
  };
}
