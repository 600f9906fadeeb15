import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Document, dateToRelyOn } from '../../model/document.js';
import { CorroborateError } from '../../model/error.js';
import type { ByteStore } from '../../ports/byte-store.js';
import type { DocumentReader } from '../../ports/document-reader.js';
import type { Ledger } from '../../ports/ledger.js';
import type { TableEntry, TableStore } from '../../ports/table-store.js';
import { mayHoldTables, TABLES_VERSION } from '../../reading/tables/read-tables.js';
import type { RunOptions } from '../run-options.js';

/** Documents written at once: each write opens and closes the file. */
const BATCH_SIZE = 50;

export interface TableSources {
  ledger: Ledger;
  bytes: ByteStore;
  store: TableStore;
  reader: () => Promise<DocumentReader>;
}

export interface LevelOptions extends RunOptions {
  /** Whether all of them are read again, whatever is there. */
  anew?: boolean;
  /** Told of each document whose tables were read, with what the user should know of them. */
  onTables?: (documentId: string, warnings: readonly string[]) => void;
}

/** What tables of a document are called after, and when they are of. */
const described = ({ id, metadata }: Document): TableEntry['document'] => {
  const { path, title } = metadata;
  return { id, name: path ?? title, date: dateToRelyOn(metadata) };
};

const stampOf = (document: Document): string => {
  const { name, date } = described(document);
  return JSON.stringify([TABLES_VERSION, name, date]);
};

/** Failures that are no fault of the document. */
const isOurs = (error: unknown): boolean =>
  !(error instanceof CorroborateError) ||
  ['interrupted', 'dossier-locked', 'storage-full', 'access-denied'].includes(error.code);

/** Documents of text that have a table in it; those that are nothing but tables have one, and pages may. */
async function withTables(
  { ledger }: TableSources,
  documents: readonly Document[],
): Promise<Set<string>> {
  const within = documents.filter(({ mediaType }) => mayHoldTables(mediaType) === 'within');
  const found = new Set(
    documents
      .filter(({ mediaType }) => ['only', 'on-pages'].includes(mayHoldTables(mediaType) ?? ''))
      .map(({ id }) => id),
  );
  if (within.length === 0) return found;
  for await (const { documentId, blocks } of ledger.extractions(within.map(({ id }) => id))) {
    if (blocks.some(({ kind }) => kind === 'table')) found.add(documentId);
  }
  return found;
}

/** One document at hand. */
interface Read {
  entry: TableEntry;
  warnings: string[];
  folder: string | null;
}

async function read(sources: TableSources, document: Document, content: Uint8Array): Promise<Read> {
  const { mediaType, metadata } = document;
  const hints = { name: metadata.path ?? metadata.title, url: metadata.url, mediaType };
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-tables-'));
  const entry = { document: described(document), tables: [], stamp: stampOf(document) };
  try {
    const tables = await (await sources.reader()).tables(content, hints, folder);
    const warnings = tables.flatMap(({ table }) => table.warnings);
    return { entry: { ...entry, tables }, warnings, folder };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (isOurs(error)) throw error;
    return { entry, warnings: [failureWords(error)], folder: null };
  }
}

const failureWords = (error: unknown): string =>
  `Its tables could not be read: ${error instanceof Error ? error.message : String(error)}`;

/** Writes what was read; a document that the store refuses goes without tables, and the others with theirs. */
async function write(
  store: TableStore,
  batch: readonly Read[],
  onTables: LevelOptions['onTables'],
): Promise<void> {
  try {
    await store.put(batch.map(({ entry }) => entry));
  } catch (error) {
    if (error instanceof CorroborateError && isOurs(error)) throw error;
    if (batch.length > 1) {
      for (const one of batch) await write(store, [one], onTables);
      return;
    }
    const [only] = batch;
    if (only === undefined || only.entry.tables.length === 0) throw error;
    const bare = { ...only, entry: { ...only.entry, tables: [] }, warnings: [failureWords(error)] };
    return write(store, [bare], onTables);
  }
  for (const { entry, warnings } of batch) onTables?.(entry.document.id, warnings);
}

/**
 * Brings the tables level with the ledger: reads those of documents that it lacks, or knows under
 * another name or date, and drops those of documents that are gone. Cut short, it goes on next time.
 */
export async function levelTables(
  sources: TableSources,
  options: LevelOptions = {},
): Promise<void> {
  const { ledger, store, bytes } = sources;
  const { signal, onProgress, onTables } = options;
  const documents = (await ledger.documents()).filter(({ mediaType }) => mayHoldTables(mediaType));
  const held = await store.held();
  const known = new Set(documents.map(({ id }) => id));
  await store.remove([...held.keys()].filter((id) => !known.has(id)));
  const due = documents.filter((document) => held.get(document.id) !== stampOf(document));
  const tabular = await withTables(sources, due);
  let batch: Read[] = [];
  const flush = async (): Promise<void> => {
    const done = batch;
    batch = [];
    try {
      await write(store, done, onTables);
    } finally {
      for (const { folder } of done) if (folder) await rm(folder, { recursive: true, force: true });
    }
  };
  for (const [done, document] of due.entries()) {
    if (signal?.aborted) break;
    if (!tabular.has(document.id)) {
      const entry = { document: described(document), tables: [], stamp: stampOf(document) };
      batch.push({ entry, warnings: [], folder: null });
    } else {
      onProgress?.({
        kind: 'step',
        text: `Reading tables of ${document.metadata.title}`,
        done,
        total: due.length,
      });
      const content = await bytes.get(document.sha256);
      if (content !== undefined) batch.push(await read(sources, document, content));
    }
    if (batch.length >= BATCH_SIZE) await flush();
  }
  await flush();
}
