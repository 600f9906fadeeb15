import type { Document, DocumentMetadata, Extraction } from '../../model/document.js';
import { documentIdOf } from '../../model/document.js';
import type { FetchOptions } from '../../ports/fetcher.js';
import { extract } from '../../reading/extract.js';
import type { OperationContext } from '../context.js';
import type { Stores } from '../dossier/dossier.js';
import { extractionInForce } from '../dossier/extraction-in-force.js';
import { type CapturedItem, captureItem } from './capture-item.js';
import { describeDocument, describedFields, vouchingHost } from './describe-document.js';
import type { Item } from './find-items.js';
import type { IndexBatch } from './index-batch.js';
import type { ItemFailure } from './item-failure.js';
import { outdatedReader } from './outdated-reader.js';
import type { SourceRegister } from './source-register.js';

/** What adding one item needs. */
export interface Workbench {
  context: OperationContext;
  stores: Stores;
  batch: IndexBatch;
  register: SourceRegister;
  /** Ids of documents met in this run: a second copy of the same bytes changes nothing. */
  touched: Set<string>;
  fetchOptions: FetchOptions;
}

interface Named {
  id: string;
  title: string;
  publisher: string;
}

export type ItemOutcome =
  | { kind: 'added'; document: Named & { sentences: number; warnings: string[] } }
  | { kind: 'updated'; document: Named & { changed: ('metadata' | 'text')[] } }
  | { kind: 'known'; document: Named }
  | { kind: 'skipped'; reason: string }
  | { kind: 'failed'; failure: ItemFailure };

const named = (id: string, { title, publisher }: DocumentMetadata): Named => ({
  id,
  title,
  publisher,
});

async function read(captured: CapturedItem) {
  const { bytes, sha256, whereabouts, mediaType, described } = captured;
  const url = described?.url ?? whereabouts.fetchedFrom;
  return extract(bytes, { name: whereabouts.name, url, mediaType }, sha256);
}

async function record(
  bench: Workbench,
  captured: CapturedItem,
  made: { extraction: Extraction; mediaType: string; metadata: DocumentMetadata },
): Promise<void> {
  const { context, stores, batch, register } = bench;
  const { bytes, sha256, address, headers } = captured;
  const { extraction, mediaType, metadata } = made;
  await batch.open();
  await stores.bytes.put(bytes);
  await register.ensure(metadata.publisher, vouchingHost(captured.whereabouts, captured.described));
  const size = bytes.byteLength;
  const capturedAt = context.clock.now().toISOString();
  await stores.ledger.record({
    capture: {
      id: context.ids.next('cap'),
      sha256,
      bytes: size,
      address,
      capturedAt,
      mediaType,
      headers,
    },
    document: { id: documentIdOf(sha256), sha256, bytes: size, mediaType, metadata },
    extraction,
  });
}

/** Fewer words than these are hardly a document: a scan with a stamp, an empty page. */
const FEW_WORDS = 25;

/** Why a document that was read may still be of no use. */
function doubtsAbout({ text }: Extraction, language: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [
    ...(words.length < FEW_WORDS
      ? [`hardly any text: ${words.length === 1 ? 'one word' : `${words.length} words`}`]
      : []),
    ...(/^(?:en|und)\b/.test(language)
      ? []
      : [`in another language than English (${language}): found by names and numbers, not judged`]),
  ];
}

async function addNew(bench: Workbench, captured: CapturedItem): Promise<ItemOutcome> {
  const { extraction, mediaType, metadata: own } = await read(captured);
  const { whereabouts, described } = captured;
  const host = vouchingHost(whereabouts, described);
  const publisher = await bench.register.nameOf(own.publisher, host);
  const metadata = describeDocument(own, publisher, whereabouts, described);
  await record(bench, captured, { extraction, mediaType, metadata });
  await bench.batch.add(extraction, metadata.title);
  const { sentences } = extraction;
  const document = named(documentIdOf(captured.sha256), metadata);
  const warnings = [...extraction.warnings, ...doubtsAbout(extraction, metadata.language)];
  return { kind: 'added', document: { ...document, sentences: sentences.length, warnings } };
}

/** Lays what a sources file says, and what a newer reader reads, over a document known already. */
async function revisit(
  bench: Workbench,
  captured: CapturedItem,
  document: Document,
): Promise<ItemOutcome> {
  const { stores, batch, register } = bench;
  const metadata = { ...document.metadata, ...describedFields(captured.described) };
  await register.ensure(metadata.publisher, vouchingHost(captured.whereabouts, captured.described));
  const described = await stores.ledger.describe(document.id, metadata);
  const before = await extractionInForce(stores.ledger, document.id);
  const reread = before === undefined || outdatedReader(before);
  const extraction = reread ? (await read(captured)).extraction : before;
  if (reread)
    await record(bench, captured, { extraction, mediaType: document.mediaType, metadata });
  if (reread || metadata.title !== document.metadata.title) {
    await batch.add(extraction, metadata.title, before?.id);
  }
  const changed: ('metadata' | 'text')[] = [];
  if (described.changed) changed.push('metadata');
  if (reread) changed.push('text');
  const known = named(document.id, metadata);
  return changed.length > 0
    ? { kind: 'updated', document: { ...known, changed } }
    : { kind: 'known', document: known };
}

/**
 * Captures, reads and records one item. Bytes are kept only when a reader could read them.
 *
 * @throws {CorroborateError} Whatever capturing, reading or storing throws.
 */
export async function addItem(
  bench: Workbench,
  item: Exclude<Item, { kind: 'failed' }>,
): Promise<ItemOutcome> {
  if (item.kind === 'file') {
    await bench.register.use(item.file.sources);
    if (item.file.skipped !== null) return { kind: 'skipped', reason: item.file.skipped };
  }
  const captured = await captureItem(item, bench.context, bench.fetchOptions);
  const document = await bench.stores.ledger.documentByHash(captured.sha256);
  const seen = bench.touched.has(captured.sha256);
  bench.touched.add(captured.sha256);
  if (document === undefined) return addNew(bench, captured);
  if (seen) return { kind: 'known', document: named(document.id, document.metadata) };
  return revisit(bench, captured, document);
}
