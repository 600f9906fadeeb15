import { fileURLToPath } from 'node:url';
import type { OnnxEmbedder } from '../adapters/onnx/onnx-embedder.js';
import { randomIds } from '../adapters/random-ids.js';
import { systemClock } from '../adapters/system-clock.js';
import type { Clock } from '../ports/clock.js';
import type { Embedder } from '../ports/embedder.js';
import type { Fetcher } from '../ports/fetcher.js';
import type { Ids } from '../ports/ids.js';
import type { Judge } from '../ports/judge.js';
import type { OperationContext } from './context.js';
import type { Stores } from './dossier.js';
import type { RunOptions } from './run-options.js';

/** What may be put in the place of the real thing. */
export interface Replacements {
  clock?: Clock;
  ids?: Ids;
  fetcher?: Fetcher;
  judge?: Judge;
  /** Null for search by words alone. */
  embedder?: Embedder | null;
}

export interface ContextOptions extends Replacements {
  /** Absolute folder that relative paths of the input count from. */
  workingFolder: string;
  /** Says where the dossier is; asked only when an operation needs one. */
  locate: () => string;
  /** Told when opening the dossier had to repair something. */
  onProgress?: RunOptions['onProgress'];
}

export interface ClosableContext extends OperationContext {
  /** Closes the dossier and the models where they were opened. */
  close(): Promise<void>;
}

const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

async function makeFetcher(clock: Clock): Promise<Fetcher> {
  const [{ WebFetcher }, { ENGINE_VERSION }] = await Promise.all([
    import('../adapters/web/web-fetcher.js'),
    import('./engine-version.js'),
  ]);
  return new WebFetcher({ version: ENGINE_VERSION, clock });
}

/** The weights are part of the package, beside its code. */
const modelFolder = (name: string): string =>
  fileURLToPath(new URL(`../../models/${name}`, import.meta.url));

/** Wires the real adapters together. Nothing heavy is loaded before an operation asks for it. */
export function makeContext(options: ContextOptions): ClosableContext {
  const { workingFolder, locate, clock = systemClock, ids = randomIds } = options;
  const { fetcher, judge, onProgress } = options;
  let opened: Promise<Stores> | undefined;
  const open = async (): Promise<Stores> => {
    const { openStores } = await import('./dossier.js');
    return openStores(locate(), { onProgress });
  };
  let embedderOpened: Promise<OnnxEmbedder> | undefined;
  const openEmbedder = async (): Promise<OnnxEmbedder> => {
    const { OnnxEmbedder } = await import('../adapters/onnx/onnx-embedder.js');
    embedderOpened = OnnxEmbedder.open(modelFolder('embedder'));
    return embedderOpened;
  };
  return {
    workingFolder,
    clock,
    ids,
    stores: () => {
      opened ??= open();
      return opened;
    },
    fetcher: once(async () => fetcher ?? (await makeFetcher(clock))),
    judge: once(
      async () => judge ?? (await import('../judging/lexical-judge.js')).createLexicalJudge(),
    ),
    embedder: once(async () =>
      options.embedder === undefined ? openEmbedder() : options.embedder,
    ),
    close: async () => {
      const stores = await opened?.catch(() => undefined);
      const embedder = await embedderOpened?.catch(() => undefined);
      await Promise.all([stores?.close(), embedder?.close()]);
    },
  };
}
