import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteServerRecord } from '../../src/adapters/sqlite/sqlite-server-record.js';
import { openStores, type Stores } from '../../src/app/dossier/dossier.js';
import { dossierFiles } from '../../src/app/dossier/dossier-files.js';
import type { Acknowledged } from './worker-process.js';

async function isKept(stores: Stores, { kind, id }: Acknowledged): Promise<boolean> {
  const { ledger, bytes, dir } = stores;
  if (kind === 'document') {
    const content = await bytes.get(id);
    const hash = content && createHash('sha256').update(content).digest('hex');
    return hash === id && (await ledger.documentByHash(id)) !== undefined;
  }
  if (kind === 'report') return (await ledger.checks()).some(({ report }) => report.id === id);
  if (kind === 'folder') return existsSync(join(id, 'sources.yaml'));
  if (kind === 'index') return true;
  if ((await ledger.check(id)) !== undefined) return true;
  const record = SqliteServerRecord.open(dossierFiles(dir).server);
  try {
    return (await record.run(id)) !== undefined;
  } finally {
    await record.close();
  }
}

/** What was acknowledged and is gone, or is wrong with the record and the index. */
export async function lostOf(
  dossier: string,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const stores = await openStores(dossier);
  try {
    const lost = (await stores.ledger.faults()).map(({ message }) => message);
    for (const each of acknowledged) {
      if (!(await isKept(stores, each))) lost.push(`${each.kind} ${each.id} is lost`);
      if (!(await stores.ledger.holdsHead(each.head)))
        lost.push(`the record lacks the head that it had after ${each.kind} ${each.id}`);
    }
    const inForce = new Set((await stores.ledger.extractionIds()).values());
    const indexed = await stores.index.extractionIds();
    for (const id of inForce) if (!indexed.has(id)) lost.push(`${id} is not found by search`);
    return lost;
  } finally {
    await stores.close();
  }
}
