import { FileKeyStore } from '../adapters/keys/file-key-store.js';
import { randomIds } from '../adapters/random-ids.js';
import { systemClock } from '../adapters/system-clock.js';
import type { ModelRole } from '../model/assistance.js';
import { CorroborateError } from '../model/error.js';
import type { Clock } from '../ports/clock.js';
import type { DocumentReader } from '../ports/document-reader.js';
import type { Embedder } from '../ports/embedder.js';
import type { Fetcher } from '../ports/fetcher.js';
import type { Ids } from '../ports/ids.js';
import type { LanguageModel } from '../ports/language-model.js';
import type { PageRecogniser } from '../ports/page-recogniser.js';
import type { PageRenderer } from '../ports/page-renderer.js';
import type { Reader } from '../ports/reader.js';
import type { Searcher } from '../ports/searcher.js';
import type { Webhook } from '../ports/webhook.js';
import { recognisersAtOnce } from './configuration.js';
import type { OperationContext } from './context.js';
import {
  type ModelSettings,
  type ModelSources,
  NO_MODELS,
} from './language-models/configured-models.js';
import type { Variables } from './language-models/find-key.js';
import type { Models } from './models.js';
import type { RunOptions } from './run-options.js';
import type { SearchSettings } from './searchers/configured-searchers.js';

/** What may be put in the place of the real thing. */
export interface Replacements {
  clock?: Clock;
  ids?: Ids;
  fetcher?: Fetcher;
  /** Takes the place of an installed Chromium. */
  renderer?: PageRenderer;
  webhook?: Webhook;
  /** Signs what a webhook is sent; without one, it is not signed. */
  webhookSecret?: string | null;
  /** Closed by who gives it. */
  documentReader?: DocumentReader;
  /** Closed by who gives it. */
  recogniser?: PageRecogniser;
  reader?: Reader;
  /** Null for search by words alone. */
  embedder?: Embedder | null;
  /** Absolute path of the key that signs reports; without one, none is signed. */
  keyFile?: string;
  /** Where it is said which language models and searchers may be asked; without it, none is. */
  languageModels?: ModelSources;
  /** Takes the place of what is configured: the model of each role, or null for none. */
  languageModel?: (role: ModelRole) => LanguageModel | null;
  /** Take the place of what is configured. */
  searchers?: readonly Searcher[];
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

/** The variable by which pages are rendered without being asked for. */
const RENDER = 'CORROBORATE_RENDER';

function rendersAlways(variables: Variables): boolean {
  const value = variables[RENDER];
  if (!value || value === 'off') return false;
  if (value === 'on') return true;
  throw new CorroborateError('invalid-input', `${RENDER} is ${value}`, {
    hint: 'Set it to on to have pages rendered that are empty without scripts, or to off.',
  });
}

/** Opened once it is wanted. */
function rendererOf({ renderer, languageModels }: Replacements): OperationContext['renderer'] {
  const variables = languageModels?.variables ?? {};
  const chromium = once(async (): Promise<PageRenderer> => {
    const { ChromiumRenderer } = await import('../adapters/chromium/chromium-renderer.js');
    return ChromiumRenderer.open({ variables });
  });
  return async (wanted) =>
    wanted || rendersAlways(variables) ? (renderer ?? (await chromium())) : null;
}

async function makeWebhook(secret: string | null): Promise<Webhook> {
  const [{ GuardedWebhook }, { ENGINE_VERSION }] = await Promise.all([
    import('../adapters/web/guarded-webhook.js'),
    import('./engine-version.js'),
  ]);
  return new GuardedWebhook({ version: ENGINE_VERSION, secret });
}

async function makeDocumentReader(): Promise<DocumentReader> {
  const { openDocumentReader } = await import('./reading/open-document-reader.js');
  return openDocumentReader();
}

async function settingsOf(
  { languageModels }: Replacements,
  stores: OperationContext['stores'],
): Promise<ModelSettings> {
  if (languageModels === undefined) return NO_MODELS;
  const { readModelSettings } = await import('./language-models/configured-models.js');
  return readModelSettings(languageModels, (await stores()).dir);
}

async function searchSettingsOf(
  { languageModels }: Replacements,
  stores: OperationContext['stores'],
): Promise<SearchSettings> {
  const { NO_SEARCHERS, readSearchSettings } = await import('./searchers/configured-searchers.js');
  if (languageModels === undefined) return NO_SEARCHERS;
  const dir = await stores().then(
    (opened) => opened.dir,
    (error: unknown) => {
      if (error instanceof CorroborateError && error.code === 'dossier-not-found') return null;
      throw error;
    },
  );
  return readSearchSettings(languageModels, dir);
}

/** The configured searchers, each of which keeps its pace from question to question. */
function searchersOf(
  { searchers }: Replacements,
  { clock, searchSettings }: Pick<OperationContext, 'clock' | 'searchSettings'>,
): OperationContext['searchers'] {
  if (searchers !== undefined) return async () => searchers;
  const pool = once(async () => {
    const { SearcherPool } = await import('./searchers/searcher-pool.js');
    return new SearcherPool(clock);
  });
  return async () => {
    const [known, settings] = await Promise.all([pool(), searchSettings()]);
    return settings.searchers.map((one) => known.searcher(one));
  };
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
  const documentReader = once(async () => options.documentReader ?? opened(makeDocumentReader()));
  const tables = once(async () => {
    const [{ DossierTables }, open] = await Promise.all([
      import('./tables/open-tables.js'),
      stores(),
    ]);
    return opened(Promise.resolve(new DossierTables(open, documentReader)));
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
  const modelSettings = () => settingsOf(options, stores);
  const searchSettings = () => searchSettingsOf(options, stores);
  return {
    workingFolder,
    clock,
    ids,
    keys: new FileKeyStore(options.keyFile ?? null),
    stores,
    tables: async (asked) => (await tables()).level(asked),
    fetcher: once(async () => fetcher ?? (await makeFetcher(clock))),
    renderer: rendererOf(options),
    webhook: once(
      async () => options.webhook ?? (await makeWebhook(options.webhookSecret ?? null)),
    ),
    documentReader,
    recogniser: once(async () => options.recogniser ?? opened(makeRecogniser())),
    reader: once(async () => reader ?? (await openReader())),
    embedder: once(async () =>
      options.embedder === undefined ? openEmbedder() : options.embedder,
    ),
    modelSettings,
    searchSettings,
    searchers: searchersOf(options, { clock, searchSettings }),
    languageModel: async (role, chosen) => {
      const [{ openLanguageModel }, { ledger }, settings] = await Promise.all([
        import('./language-models/open-language-model.js'),
        stores(),
        modelSettings(),
      ]);
      const replaced = options.languageModel;
      return openLanguageModel(role, { ledger, clock, ids, settings, replaced }, chosen);
    },
    close: async () => {
      const parts = await Promise.allSettled(opening);
      await Promise.all(parts.map((part) => part.status === 'fulfilled' && part.value.close()));
    },
  };
}
