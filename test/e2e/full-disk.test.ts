import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDossier, openStores } from '../../src/app/dossier/dossier.js';
import { scratchFolder } from '../fakes/scratch-folder.js';
import { compileSources } from './compile-sources.js';

/** Blocks of 512 bytes, or of 1024 where `sh` is bash: either is soon used up. */
const MOST_BLOCKS = 1600;

/** A file size limit stands in for the full disk, which no test may make. */
it.skipIf(process.platform === 'win32').each(['ledger', 'index'])(
  'reports a full disk while writing the %s and keeps what was acknowledged',
  { timeout: 120_000 },
  async (store) => {
    const root = scratchFolder();
    const dossier = join(root, 'dossier');
    await createDossier(dossier);
    const script = compileSources(join(root, 'compiled'), [
      'test/e2e/fill-disk.ts',
      'test/fakes/sample-record.ts',
    ]);
    const command = `ulimit -f ${MOST_BLOCKS}; exec "$0" "$@"`;
    const output = execFileSync('sh', ['-c', command, process.execPath, script, dossier, store], {
      encoding: 'utf8',
    });
    const acknowledged = output.trim().split('\n');
    expect(acknowledged.pop()).toBe('storage-full');
    const stores = await openStores(dossier);
    await stores.ledger.verify();
    if (store === 'ledger') {
      expect(acknowledged.length).toBeGreaterThan(5);
      expect((await stores.ledger.documents()).map(({ id }) => id)).toEqual(acknowledged.sort());
      expect((await stores.index.search({ text: 'word3', limit: 5 })).length).toBeGreaterThan(0);
    }
    await stores.close();
  },
);
