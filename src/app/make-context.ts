import { FileKeyStore } from '../adapters/keys/file-key-store.js';
import { randomIds } from '../adapters/random-ids.js';
import { systemClock } from '../adapters/system-clock.js';
import type { Clock } from '../ports/clock.js';
import type { DocumentReader } from '../ports/document-reader.js';
import type { Embedder } from '../ports/embedder.js';
import type { Fetcher } from '../ports/fetcher.js';
import type { Ids } from '../ports/ids.js';
import type { PageRecogniser } from '../ports/page-recogniser.js';
import type { Reader } from '../ports/reader.js';
import { recognisersAtOnce } from './configuration.js';
import type { OperationContext } from './context.js';
import type { Models } from './models.js';
import type { RunOptions } from './run-options.js';

/** What may be put in the place of the real thing. */
export interface Replacements {
  clock?: Clock;
  ids?: Ids;
  fetcher?: Fetcher;
  /** Closed by who gives it. */
  documentReader?: DocumentReader;
  /** Closed by who gives it. */
  recogniser?: PageRecogniser;
  reader?: Reader;
  /** Null for search by words alone. */
  embedder?: Embedder | null;
  /** Absolute path of the key that signs reports; without one, none is signed. */
  keyFile?: string;
}

export interface ContextOptions extends Replacements {
  /** Absolute folder that relative paths of the input count from. */
  workingFolder: string;
  /** Says where the dossier is; asked only when an operation needs one. */
  locate: () => string;
  /** Models that others use too, and close; its own unless given. */
  models?: Models;
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

async function makeDocumentReader(): Promise<DocumentReader> {
  const { openDocumentReader } = await import('./reading/open-document-reader.js');
  return openDocumentReader();
}

async function makeRecogniser(): Promise<PageRecogniser> {
  const [{ RecogniserPool }, { TesseractRecogniser }] = await Promise.all([
    import('../adapters/ocr/recogniser-pool.js'),
    import('../adapters/ocr/tesseract-recogniser.js'),
  ]);
  return RecogniserPool.open(() => TesseractRecogniser.open(), recognisersAtOnce());
}

/** Wires the real adapters together. Nothing heavy is loaded before an operation asks for it. */
export function makeContext(options: ContextOptions): ClosableContext {
  const { workingFolder, locate, clock = systemClock, ids = randomIds } = options;
  const { fetcher, reader, onProgress } = options;
  const opening: Promise<{ close(): Promise<void> }>[] = [];
  const opened = <Part extends { close(): Promise<void> }>(part: Promise<Part>): Promise<Part> => {
    opening.push(part);
    return part;
  };
  const stores = once(async () => {
    const { openStores } = await import('./dossier/dossier.js');
    return opened(openStores(locate(), { onProgress }));
  });
  const ownModels = once(() => opened(import('./models.js').then(({ Models }) => new Models())));
  const models = async () => options.models ?? ownModels();
  const openEmbedder = async (): Promise<Embedder> => (await models()).embedder();
  const openReader = async (): Promise<Reader> => {
    const [{ openDossierReader }, { dir }, known] = await Promise.all([
      import('./dossier/dossier-reader.js'),
      stores(),
      models(),
    ]);
    return (await opened(openDossierReader(await known.reader(), dir, { onProgress }))).reader;
  };
  return {
    workingFolder,
    clock,
    ids,
    keys: new FileKeyStore(options.keyFile ?? null),
    stores,
    fetcher: once(async () => fetcher ?? (await makeFetcher(clock))),
    documentReader: once(async () => options.documentReader ?? opened(makeDocumentReader())),
    recogniser: once(async () => options.recogniser ?? opened(makeRecogniser())),
    reader: once(async () => reader ?? (await openReader())),
    embedder: once(async () =>
      options.embedder === undefined ? openEmbedder() : options.embedder,
    ),
    close: async () => {
      const parts = await Promise.allSettled(opening);
      await Promise.all(parts.map((part) => part.status === 'fulfilled' && part.value.close()));
    },
  };
}
