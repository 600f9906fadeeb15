import { rm } from 'node:fs/promises';
import { FileByteStore } from '../../adapters/files/file-byte-store.js';
import { FileScanStore } from '../../adapters/ocr/file-scan-store.js';
import { SqliteLedger } from '../../adapters/sqlite/sqlite-ledger.js';
import type { ByteStore } from '../../ports/byte-store.js';
import type { Ledger } from '../../ports/ledger.js';
import type { PassageIndex } from '../../ports/passage-index.js';
import type { ScanStore } from '../../ports/scan-store.js';
import { SelfRepairingIndex } from '../indexing/self-repairing-index.js';
import type { RunOptions } from '../run-options.js';
import { dossierFiles, readManifest } from './dossier-files.js';

export { createDossier } from './dossier-files.js';

/** An open dossier. */
export interface Stores {
  /** Absolute folder of the dossier. */
  readonly dir: string;
  readonly ledger: Ledger;
  /** Opened, and brought level with the ledger, on its first use. */
  readonly index: PassageIndex;
  readonly bytes: ByteStore;
  /** What was recognised of scans, and which of them wait. */
  readonly scans: ScanStore;
  close(): Promise<void>;
}

/**
 * Opens the dossier in a folder. Close it when done.
 *
 * @param options.onProgress - Told when the index had to be repaired or made anew.
 * @throws {CorroborateError} `dossier-not-found`, `dossier-too-new`, `dossier-damaged`,
 *   `dossier-locked`.
 */
export async function openStores(
  dir: string,
  options: Pick<RunOptions, 'onProgress'> = {},
): Promise<Stores> {
  const files = dossierFiles(dir);
  const { name } = await readManifest(files);
  const ledger = SqliteLedger.open({ path: files.ledger, name });
  const index = new SelfRepairingIndex({
    ledger,
    async open() {
      // Loading the engine takes longer than most commands that don't search.
      const { LanceDbPassageIndex } = await import(
        '../../adapters/lancedb/lancedb-passage-index.js'
      );
      return LanceDbPassageIndex.open(files.index);
    },
    destroy: () => rm(files.index, { recursive: true, force: true, maxRetries: 3 }),
    onProgress: options.onProgress,
  });
  return {
    dir: files.dir,
    ledger,
    index,
    bytes: new FileByteStore(files.captured),
    scans: new FileScanStore(files.scans),
    async close() {
      await index.close();
      await ledger.close();
    },
  };
}
