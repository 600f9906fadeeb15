import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createDossier } from '../../src/app/dossier/dossier.js';
import { type ClosableContext, makeContext } from '../../src/app/make-context.js';
import { runOperation } from '../../src/app/operation.js';
import { watch } from '../../src/app/operations/watch.js';
import type { WatchOutput } from '../../src/app/outputs/watch.js';
import type { RunOptions } from '../../src/app/run-options.js';
import type { WatchEvent } from '../../src/model/watch.js';
import type { Fetcher } from '../../src/ports/fetcher.js';
import type { Webhook } from '../../src/ports/webhook.js';
import { openTestWeb, type Site, type TestWeb } from '../web/test-web.js';
import { createLexicalReader } from './lexical-reader.js';
import { readsInProcess } from './reads-in-process.js';
import { scratchFolder } from './scratch-folder.js';

type WatchRunOutput = Extract<WatchOutput, { action: 'run' }>;

/** A dossier on disk that watches the tests' web. */
export interface WatchedDossier {
  web: TestWeb;
  folder: string;
  context: ClosableContext;
  watch(action: 'add' | 'remove', source: string, more?: object): Promise<WatchOutput>;
  run(more?: object, options?: RunOptions): Promise<WatchRunOutput>;
  /** Addresses with their outcomes, of all sources that were looked at. */
  found(more?: object): Promise<string[]>;
  events(): Promise<WatchEvent[]>;
  /** Closes the dossier and opens it again, as another process would. */
  reopen(): Promise<void>;
}

export async function watchedDossier(
  sites: Readonly<Record<string, Site>>,
  { webhook, fetcher }: { webhook?: Webhook; fetcher?: (web: TestWeb) => Fetcher } = {},
): Promise<WatchedDossier> {
  const web = await openTestWeb(sites);
  const folder = scratchFolder();
  const dir = join(folder, 'dossier');
  await createDossier(dir, { name: 'Pier' });
  let minutes = 0;
  const clock = {
    now: () => {
      minutes += 1;
      return new Date(Date.UTC(2025, 2, 1, 12, minutes));
    },
  };
  const open = () =>
    makeContext({
      workingFolder: folder,
      locate: () => dir,
      clock,
      fetcher: fetcher?.(web) ?? web.fetcher(),
      documentReader: readsInProcess,
      reader: createLexicalReader(),
      embedder: null,
      ...(webhook && { webhook }),
    });
  const dossier: WatchedDossier = {
    web,
    folder,
    context: open(),
    watch: (action, source, more) =>
      runOperation(watch, dossier.context, { action, sources: [source], ...more }),
    async run(more, options) {
      const output = await runOperation(
        watch,
        dossier.context,
        { action: 'run', ...more },
        options,
      );
      if (output.action !== 'run') throw new Error(output.action);
      return output;
    },
    async found(more) {
      const { runs } = await dossier.run(more);
      return runs.flatMap(({ items }) =>
        items.map(({ address, outcome }) => `${outcome} ${address}`),
      );
    },
    events: async () => (await dossier.context.stores()).ledger.watchEvents(),
    async reopen() {
      await dossier.context.close();
      dossier.context = open();
    },
  };
  onTestFinished(async () => {
    await dossier.context.close();
    await web.close();
  });
  return dossier;
}
