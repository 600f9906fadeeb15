import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerRecord } from '../../ports/server-record.js';
import type { OperationContext } from '../context.js';
import { dossierFiles } from '../dossier/dossier-files.js';
import { expectWholeIndex } from '../indexing/rebuilding.js';
import { makeContext, type Replacements } from '../make-context.js';
import type { Models } from '../models.js';
import type { InTurn } from '../watching/run-source.js';
import { runWatch } from '../watching/run-watch.js';
import type { AlertTargets } from '../watching/send-alerts.js';
import { addOne, type ItemResult, type NewItem } from './add-one.js';
import { BackgroundScans } from './background-scans.js';
import { BackgroundVectors } from './background-vectors.js';
import { CheckRunner } from './check-runner.js';
import { DocumentHeads } from './document-heads.js';
import { KeptChecks } from './kept-checks.js';

export interface ServingOptions extends Replacements {
  /** Whether questions may be sent to search providers. */
  searchesWeb?: boolean;
  /** Told of faults of ours that no answer shows. */
  onFault: (error: unknown) => void;
  /** What all dossiers of the server share: each would hold the weights in memory once more. */
  models?: Models;
}

/** A dossier that a server holds open: what its routes work with. */
export interface ServedDossier {
  /** Its name in addresses. */
  readonly name: string;
  readonly dir: string;
  readonly context: OperationContext;
  readonly record: ServerRecord;
  readonly runner: CheckRunner;
  readonly heads: DocumentHeads;
  readonly checks: KeptChecks;
  /**
   * Refuses work on part of the passages.
   *
   * @throws {CorroborateError} `dossier-locked` while the index is made anew.
   */
  expectWhole(): Promise<void>;
  /** Adds one thing after another. */
  add(item: NewItem): Promise<ItemResult>;
  /** Looks at the watched sources; what is found is added in turn with what others add. */
  watch(targets: AlertTargets): Promise<void>;
  /** Lends a new empty folder on the dossier's disk, which goes away when the work is done. */
  withUploadFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result>;
  /** Stops what works, so that all who follow it hear the end. It can still be read. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

async function inNewFolder<Result>(
  parent: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'upload-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Opens a dossier to be served.
 *
 * @throws {CorroborateError} `dossier-not-found`, `dossier-too-new`, `dossier-locked`,
 *   `dossier-damaged`.
 */
export async function openServedDossier(
  name: string,
  dir: string,
  { onFault, searchesWeb = false, ...replacements }: ServingOptions,
): Promise<ServedDossier> {
  const context = makeContext({ workingFolder: dir, locate: () => dir, ...replacements });
  try {
    const { ledger } = await context.stores();
    // What a stop left of uploads.
    await rm(dossierFiles(dir).uploads, { recursive: true, force: true });
    const { SqliteServerRecord } = await import('../../adapters/sqlite/sqlite-server-record.js');
    const record = SqliteServerRecord.open(dossierFiles(dir).server);
    const vectors = new BackgroundVectors(context, onFault);
    const scans = new BackgroundScans(context, { onFault, onText: () => vectors.begin() });
    // What a stop left.
    scans.begin();
    const ready = (signal: AbortSignal) => vectors.settled(signal);
    const runner = await CheckRunner.open({ context, record, ready, searchesWeb, onFault });
    const stop = new AbortController();
    let last: Promise<unknown> = Promise.resolve();
    let looking: Promise<unknown> = Promise.resolve();
    const inTurn: InTurn = (work) => {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    };
    const stopWork = async () => {
      stop.abort();
      await Promise.all([runner.close(), scans.close(), last, looking]);
      await vectors.close();
    };
    return {
      name,
      dir,
      context,
      record,
      runner,
      heads: new DocumentHeads(),
      checks: new KeptChecks(ledger),
      expectWhole: () => expectWholeIndex(dir),
      add: (item) =>
        inTurn(() => addOne({ context, record }, item, stop.signal)).finally(() => {
          vectors.begin();
          scans.begin();
        }),
      watch(targets) {
        const request = { ...targets, since: null, wordsOnly: true, inTurn };
        const looked = runWatch(context, request, { signal: stop.signal })
          .then(() => undefined)
          .finally(() => vectors.begin());
        looking = looked.catch(() => undefined);
        return looked;
      },
      withUploadFolder: (work) => inNewFolder(dossierFiles(dir).uploads, work),
      stop: stopWork,
      async close() {
        await stopWork();
        await record.close();
        await context.close();
      },
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}
