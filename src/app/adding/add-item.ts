import { ARCHIVE_HEADERS, isNewCapture } from '../../model/capture.js';
import type { Document, DocumentMetadata, Extraction } from '../../model/document.js';
import { documentIdOf } from '../../model/document.js';
import { CorroborateError } from '../../model/error.js';
import { UNKNOWN_PUBLISHER } from '../../model/publisher.js';
import type { ReadingResult } from '../../model/reading-result.js';
import type { FetchOptions } from '../../ports/fetcher.js';
import type { OperationContext } from '../context.js';
import type { Stores } from '../dossier/dossier.js';
import { extractionInForce } from '../dossier/extraction-in-force.js';
import { unconfirmed } from '../publishers/name-publisher.js';
import { barrierOf } from '../web/barrier.js';
import { type CapturedItem, captureItem } from './capture-item.js';
import { dateBasisOf } from './date-basis.js';
import { describeDocument, describedFields, hostOf } from './describe-document.js';
import type { SingleItem } from './find-items.js';
import type { IndexBatch } from './index-batch.js';
import type { ItemFailure } from './item-failure.js';
import { knownPage } from './known-page.js';
import { outdatedReader } from './outdated-reader.js';
import type { SourceDescription, SourceRegister } from './source-register.js';
import { readItem, type TakenItem } from './take-ahead.js';

/** What adding one item needs. */
export interface Workbench {
  context: OperationContext;
  stores: Stores;
  batch: IndexBatch;
  register: SourceRegister;
  /** Ids of documents met in this run: a second copy of the same bytes changes nothing. */
  touched: Set<string>;
  fetchOptions: FetchOptions;
  /** The item at hand, where it was taken before its turn. */
  ahead?: TakenItem | null;
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

/** A captured item with what is believed of the sources file that describes it. */
type Admission = CapturedItem & SourceDescription;

/** Reads what was captured, unless that is under way: it is where its address is still the same. */
function read(captured: Admission, { context, ahead }: Workbench): Promise<ReadingResult> {
  const same = ahead?.captured.described?.url === captured.described?.url;
  return (same ? ahead?.reading : null) ?? readItem(captured, context);
}

async function record(
  bench: Workbench,
  captured: Admission,
  made: { extraction: Extraction; mediaType: string; metadata: DocumentMetadata },
): Promise<void> {
  const { context, stores, batch, register } = bench;
  const { bytes, sha256, address, headers } = captured;
  const { extraction, mediaType, metadata } = made;
  await batch.open();
  // Before the record: what was stopped between the two waits in vain, and is not forgotten.
  if (extraction.unrecognised) await stores.scans.enlist(sha256);
  await stores.bytes.put(bytes);
  await register.ensure(metadata.publisher, captured.host);
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
function doubtsAbout({ text, unrecognised }: Extraction, language: string): string[] {
  if (unrecognised) return [];
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [
    ...(words.length < FEW_WORDS
      ? [`hardly any text: ${words.length === 1 ? 'one word' : `${words.length} words`}`]
      : []),
    ...(/^(?:en|und)\b/.test(language)
      ? []
      : [`not in English (${language}): found by names and numbers, not assessed`]),
  ];
}

/** What a page that was fetched may be instead of one: whoever named its address is told. */
function wallsOf({ bytes, mediaType, headers, whereabouts }: CapturedItem): string[] {
  if (whereabouts.fetchedFrom === null || mediaType !== 'text/html') return [];
  const barrier = barrierOf({ status: 200, headers, markup: new TextDecoder().decode(bytes) });
  return barrier === null ? [] : [`may be no page to cite: ${barrier.why}`];
}

/** What is to be known of a page whose scripts were run. */
const renderedWords = ({ rendered }: CapturedItem): string[] =>
  rendered
    ? [
        `rendered: empty until its scripts ran, in ${rendered.by}`,
        ...rendered.refused.map(({ url, why }) => `its scripts did not get ${url}: ${why}`),
      ]
    : [];

/** Who published a document, as far as anything bears it out, and who it says published it. */
async function publisherOf({ register }: Workbench, said: string | null, captured: Admission) {
  const { unborne, host } = captured;
  if (unborne === null) return register.nameOf(said, host);
  return { publisher: unconfirmed(unborne), saysItIs: unborne };
}

async function addNew(bench: Workbench, captured: Admission): Promise<ItemOutcome> {
  const { extraction, mediaType, metadata: own } = await read(captured, bench);
  const { whereabouts, described, headers } = captured;
  const { publisher, saysItIs } = await publisherOf(bench, own.publisher, captured);
  const taken = headers[ARCHIVE_HEADERS.date];
  const capturedAt = taken === undefined ? bench.context.clock.now() : new Date(taken);
  const coming = { capturedAt, fetchedFrom: whereabouts.fetchedFrom };
  const dateBasis = described?.date ? null : dateBasisOf(own.date, { ...coming, headers });
  const metadata: DocumentMetadata = {
    ...describeDocument(own, publisher, whereabouts, described),
    ...(saysItIs !== null && described?.publisher === undefined && { saysItIs }),
    ...(dateBasis !== null && { dateBasis }),
  };
  await record(bench, captured, { extraction, mediaType, metadata });
  await bench.batch.add(extraction, metadata.title);
  const { sentences } = extraction;
  const document = named(documentIdOf(captured.sha256), metadata);
  const warnings = [
    ...extraction.warnings,
    ...doubtsAbout(extraction, metadata.language),
    ...(captured.isCut ? ['cut off: the archive says that it holds only a part of it'] : []),
    ...wallsOf(captured),
    ...renderedWords(captured),
  ];
  return { kind: 'added', document: { ...document, sentences: sentences.length, warnings } };
}

/** What somebody says of a document takes the place of what it says itself. */
function redescribed(
  { saysItIs, dateBasis, ...known }: DocumentMetadata,
  described: CapturedItem['described'],
): DocumentMetadata {
  return {
    ...known,
    ...(saysItIs !== undefined && described?.publisher === undefined && { saysItIs }),
    ...(dateBasis !== undefined && !described?.date && { dateBasis }),
    ...describedFields(described),
  };
}

/**
 * A document that bore a name by its own word alone, or none, gets it once its bytes come from where
 * that is borne out.
 */
async function borneOut(
  { register }: Workbench,
  { host }: Admission,
  metadata: DocumentMetadata,
): Promise<DocumentMetadata> {
  const { saysItIs: said, ...rest } = metadata;
  const isNameless = said === undefined && metadata.publisher === UNKNOWN_PUBLISHER.name;
  if (host === null || (said === undefined && !isNameless)) return metadata;
  const { publisher, saysItIs } = await register.nameOf(said ?? null, host);
  return saysItIs === null ? { ...rest, publisher } : metadata;
}

/** Lays what a sources file says, and what a newer reader reads, over a document known already. */
async function revisit(
  bench: Workbench,
  captured: Admission,
  document: Document,
): Promise<ItemOutcome> {
  const { stores, batch, register } = bench;
  const known = await borneOut(bench, captured, document.metadata);
  const metadata = redescribed(known, captured.described);
  await register.ensure(metadata.publisher, captured.host);
  const described = await stores.ledger.describe(document.id, metadata);
  const before = await extractionInForce(stores.ledger, document.id);
  const reread = before === undefined || outdatedReader(before);
  const extraction = reread ? (await read(captured, bench)).extraction : before;
  if (reread)
    await record(bench, captured, { extraction, mediaType: document.mediaType, metadata });
  else if (before.unrecognised) await stores.scans.enlist(captured.sha256);
  if (reread || metadata.title !== document.metadata.title) {
    await batch.add(extraction, metadata.title, before?.id);
  }
  const changed: ('metadata' | 'text')[] = [];
  if (described.changed) changed.push('metadata');
  if (reread) changed.push('text');
  const now = named(document.id, metadata);
  return changed.length > 0
    ? { kind: 'updated', document: { ...now, changed } }
    : { kind: 'known', document: now };
}

/**
 * Known bytes that came from another address were captured there too, and so were those that are
 * at their address again after others. A file that was only moved says nothing new.
 */
async function noteCapture(
  bench: Workbench,
  captured: Admission,
  { id, mediaType, metadata }: Document,
): Promise<void> {
  const { ledger } = bench.stores;
  const known = await ledger.capturesAt(captured.address);
  if (known.length === 0 && captured.whereabouts.fetchedFrom === null) return;
  const { headers } = captured;
  const capturedAt = bench.context.clock.now().toISOString();
  if (!isNewCapture(known, { documentId: id, headers, capturedAt })) return;
  const extraction = await extractionInForce(ledger, id);
  if (extraction !== undefined) await record(bench, captured, { extraction, mediaType, metadata });
}

/** What is said of a page whose server says that it is as it was. */
async function unchanged({ stores }: Workbench, id: string): Promise<ItemOutcome> {
  const document = await stores.ledger.document(id);
  if (document !== undefined) return { kind: 'known', document: named(id, document.metadata) };
  throw new CorroborateError('internal-error', `No document ${id} that could be unchanged`);
}

/**
 * Captures, reads and records one item. Bytes are kept only when a reader could read them.
 *
 * @throws {CorroborateError} Whatever capturing, reading or storing throws.
 */
export async function addItem(bench: Workbench, item: SingleItem): Promise<ItemOutcome> {
  if (item.kind === 'file') {
    await bench.register.use(item.file.sources);
    if (item.file.skipped !== null) return { kind: 'skipped', reason: item.file.skipped };
  }
  const page = item.kind === 'url' ? await knownPage(bench.stores.ledger, item.url) : null;
  const taken =
    bench.ahead?.captured ??
    (await captureItem(item, bench.context, bench.fetchOptions, page?.validators ?? null));
  if (taken === null) return unchanged(bench, page?.documentId ?? '');
  const sources = item.kind === 'file' ? item.file.sources : undefined;
  const admitted = await bench.register.admitted(taken.described, sources);
  const fetchedHost = hostOf(taken.whereabouts.fetchedFrom);
  // Whoever makes an archive can write any address into it.
  const isClaim = item.kind === 'archived' && item.vouchedBy === null;
  const vouching = isClaim ? await bench.register.vouchedHost(fetchedHost, null) : fetchedHost;
  const captured = { ...taken, ...admitted, host: admitted.host ?? vouching };
  const document = await bench.stores.ledger.documentByHash(captured.sha256);
  const seen = bench.touched.has(captured.sha256);
  bench.touched.add(captured.sha256);
  if (document === undefined) return addNew(bench, captured);
  await noteCapture(bench, captured, document);
  if (seen) {
    const metadata = captured.described?.private
      ? { ...document.metadata, private: true }
      : document.metadata;
    await bench.stores.ledger.describe(document.id, metadata);
    return { kind: 'known', document: named(document.id, metadata) };
  }
  return revisit(bench, captured, document);
}
