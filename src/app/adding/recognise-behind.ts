import type { Document, DocumentMetadata, Extraction } from '../../model/document.js';
import { CorroborateError } from '../../model/error.js';
import type { RecognisedPage } from '../../model/recognised-page.js';
import type { PageRecogniser } from '../../ports/page-recogniser.js';
import { fileTitle } from '../../reading/extract.js';
import type { OperationContext } from '../context.js';
import type { Stores } from '../dossier/dossier.js';
import { extractionInForce } from '../dossier/extraction-in-force.js';
import type { AddOutput } from '../outputs/add.js';
import { hintsAgain } from '../reading/hints-again.js';
import type { RunOptions } from '../run-options.js';
import type { IndexBatch } from './index-batch.js';
import { concernsDossier } from './item-failure.js';

/** Pages in hand at once: one is drawn while others are recognised. */
const AT_ONCE = 3;

interface Bench {
  context: OperationContext;
  stores: Stores;
  batch: IndexBatch;
}

/** A scan with what is needed to go on with it. */
interface Scan {
  document: Document;
  bytes: Uint8Array;
  address: string;
  before: Extraction;
}

type RecognisedScan = NonNullable<AddOutput['recognised']>[number];

/** The scan behind a hash that waits, or undefined where there is nothing to recognise any more. */
async function scanOf({ stores }: Bench, sha256: string): Promise<Scan | undefined> {
  const { ledger, bytes } = stores;
  const document = await ledger.documentByHash(sha256);
  const before = document && (await extractionInForce(ledger, document.id));
  const content = before?.unrecognised && (await bytes.get(sha256));
  if (document === undefined || before === undefined || content === undefined) return undefined;
  const [capture] = await ledger.captures(document.id);
  return { document, before, bytes: content, address: capture?.address ?? '' };
}

/** A page that can't be drawn or recognised stays as it is, and the others go on. */
async function recognisePage(
  { context, stores }: Bench,
  { document, bytes, address }: Scan,
  recogniser: PageRecogniser,
  page: number,
): Promise<void> {
  const { sha256 } = document;
  const reader = await context.documentReader();
  try {
    const picture = await reader.picture(bytes, hintsAgain(document, address), sha256, page);
    await stores.scans.keep(sha256, await recogniser.recognise(picture, page));
  } catch (error) {
    if (!(error instanceof CorroborateError) || concernsDossier(error)) throw error;
    if (error.code === 'interrupted') throw error;
  }
}

/** Recognises the pages that are not kept yet, some at once. */
async function recognisePages(
  bench: Bench,
  scan: Scan,
  recogniser: PageRecogniser,
  { signal, onProgress }: RunOptions,
): Promise<void> {
  const { document, before } = scan;
  const kept = await bench.stores.scans.pages(document.sha256);
  const known = new Set(kept.filter(({ by }) => by === recogniser.name).map(({ page }) => page));
  const all = before.unrecognised ?? [];
  const left = all.filter((page) => !known.has(page));
  let done = all.length - left.length;
  const { title } = document.metadata;
  const lane = async (): Promise<void> => {
    for (let page = left.shift(); page !== undefined; page = left.shift()) {
      if (signal?.aborted) return;
      const text = `Recognising the text of ${title}: page ${page}`;
      onProgress?.({ kind: 'step', text, done, total: all.length });
      await recognisePage(bench, scan, recogniser, page);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** The text with what was recognised, recorded beside the one without; null where there is none. */
async function recordText(
  { context, stores, batch }: Bench,
  { document, bytes, address, before }: Scan,
): Promise<Extraction | null> {
  const { ledger, scans } = stores;
  const recognised: RecognisedPage[] = await scans.pages(document.sha256);
  const hints = { ...hintsAgain(document, address), recognised };
  const reader = await context.documentReader();
  const { extraction, metadata: own } = await reader.read(bytes, hints, document.sha256);
  const [capture] = await ledger.captures(document.id);
  if (capture === undefined || extraction.id === before.id) return null;
  // Recognising takes long: what was said of the document meanwhile counts.
  const current = (await ledger.documentByHash(document.sha256)) ?? document;
  const { title, path } = current.metadata;
  const isNamed = path === null || title !== fileTitle(path);
  const metadata: DocumentMetadata = {
    ...current.metadata,
    title: isNamed ? title : own.title,
    language: own.language,
  };
  await batch.open();
  await ledger.record({ capture, document: { ...current, metadata }, extraction });
  await ledger.describe(document.id, metadata);
  await batch.add(extraction, metadata.title, before.id);
  return extraction;
}

/** A scan of nothing but pictures that nothing can be read on stays without a text. */
async function recordIfAny(bench: Bench, scan: Scan): Promise<Extraction | null> {
  try {
    return await recordText(bench, scan);
  } catch (error) {
    if (error instanceof CorroborateError && error.code === 'unreadable-document') return null;
    throw error;
  }
}

/**
 * Recognises the pages of scans that wait, of this run or one that was stopped, and records their
 * texts. Each page is kept when it is done: who is stopped goes on there.
 *
 * @returns The documents that have been dealt with.
 */
export async function recogniseBehind(
  bench: Bench,
  options: RunOptions,
): Promise<RecognisedScan[]> {
  const { context, stores, batch } = bench;
  const finished: RecognisedScan[] = [];
  for (const sha256 of await stores.scans.waiting()) {
    const scan = await scanOf(bench, sha256);
    if (scan !== undefined) {
      await recognisePages(bench, scan, await context.recogniser(), options);
      if (options.signal?.aborted) break;
      const made = await recordIfAny(bench, scan);
      const { document, before } = scan;
      finished.push({
        id: document.id,
        title: document.metadata.title,
        pages: before.unrecognised?.length ?? 0,
        sentences: made?.sentences.length ?? 0,
        warnings: made?.warnings ?? ['Nothing could be read on its pages.'],
      });
    }
    await stores.scans.finish(sha256);
  }
  await batch.flush();
  return finished;
}

/** How many documents wait for their pages to be recognised. */
export const waitingScans = async ({ scans }: Stores): Promise<number> =>
  (await scans.waiting()).length;
