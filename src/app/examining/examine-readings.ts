import { isDeepStrictEqual } from 'node:util';
import { counted } from '../../model/counted.js';
import type { Document, Extraction } from '../../model/document.js';
import { CorroborateError, type ErrorCode } from '../../model/error.js';
import type { RecognisedPage } from '../../model/recognised-page.js';
import type { DocumentReader } from '../../ports/document-reader.js';
import { outdatedReader } from '../adding/outdated-reader.js';
import type { Stores } from '../dossier/dossier.js';
import type { Finding } from '../outputs/doctor.js';
import { hintsAgain } from '../reading/hints-again.js';
import type { RunOptions } from '../run-options.js';
import { namesInShort, ok } from './finding.js';

const SUBJECT = 'texts';

/** Where reading ends for its costs, nothing is told of the bytes. */
const SAYS_NOTHING: ReadonlySet<ErrorCode> = new Set(['document-too-costly', 'interrupted']);

/**
 * What the bytes of a document say when they are read again as they were read first: null where they
 * can't be read any more, undefined where reading was stopped.
 */
async function readAgain(
  reader: DocumentReader,
  bytes: Uint8Array,
  document: Document,
  address: string,
  recognised: readonly RecognisedPage[],
): Promise<Extraction | null | undefined> {
  const hints = { ...hintsAgain(document, address), recognised };
  try {
    return (await reader.read(bytes, hints, document.sha256)).extraction;
  } catch (error) {
    if (!(error instanceof CorroborateError)) throw error;
    return SAYS_NOTHING.has(error.code) ? undefined : null;
  }
}

const said = ({ reader, text, blocks, sentences }: Extraction) => ({
  reader,
  text,
  blocks,
  sentences,
});

/** Whether a text is what its bytes say: null where an earlier reader made it, the bytes are gone, or reading was stopped. */
async function isFaithful(
  reader: DocumentReader,
  { ledger, bytes, scans }: Pick<Stores, 'ledger' | 'bytes' | 'scans'>,
  document: Document,
  extraction: Extraction,
): Promise<boolean | null> {
  const content = outdatedReader(extraction) ? undefined : await bytes.get(document.sha256);
  if (content === undefined) return null;
  const [capture] = await ledger.captures(document.id);
  const pages = extraction.recognised ? await scans.pages(document.sha256) : [];
  // What was recognised is gone: reading the pictures anew would take minutes.
  if (extraction.recognised && pages.length === 0) return null;
  const again = await readAgain(reader, content, document, capture?.address ?? '', pages);
  if (again === undefined) return null;
  return again !== null && isDeepStrictEqual(said(again), said(extraction));
}

/** Reads every document's bytes again, and compares with the text that the record holds of it. */
export async function examineReadings(
  stores: Stores,
  reader: DocumentReader,
  { signal, onProgress }: RunOptions,
): Promise<Finding> {
  const documents = new Map((await stores.ledger.documents()).map((each) => [each.id, each]));
  const altered: string[] = [];
  let read = 0;
  let unread = 0;
  for await (const extraction of stores.ledger.extractions()) {
    signal?.throwIfAborted();
    const total = documents.size;
    onProgress?.({ kind: 'step', text: 'Reading captured files again', done: read, total });
    const document = documents.get(extraction.documentId);
    const faithful = document && (await isFaithful(reader, stores, document, extraction));
    if (faithful === null || document === undefined) unread += 1;
    else read += 1;
    if (faithful === false) altered.push(document?.metadata.title ?? extraction.documentId);
  }
  if (altered.length === 0) {
    const rest =
      unread === 0 ? '' : `; ${unread} could not be read again or were made by earlier readers`;
    return ok(SUBJECT, `${counted(read, 'text')} read again from the bytes: the same${rest}`);
  }
  return {
    subject: SUBJECT,
    status: 'fault',
    detail: `${altered.length} do not match their bytes: ${namesInShort(altered)}`,
    remedy: 'Restore the dossier from a backup; evidence from these documents is void.',
  };
}
