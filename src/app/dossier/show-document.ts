import { existences, foundBy, superseded } from '../../gathering/page-versions.js';
import {
  ARCHIVE_HEADERS,
  type Capture,
  inOrderTaken,
  RENDERED_HEADER,
  takenAt,
} from '../../model/capture.js';
import type { Document, Extraction } from '../../model/document.js';
import { CorroborateError } from '../../model/error.js';
import { quoteOf } from '../../model/span.js';
import type { Ledger } from '../../ports/ledger.js';
import { webLink } from '../../publishing/web-link.js';
import { wordCount } from '../../reading/word-count.js';
import type { ShowOutput } from '../outputs/show.js';

const absent = (what: string): CorroborateError =>
  new CorroborateError('not-found', `The dossier holds no ${what}`, {
    hint: 'List the documents with `list documents`.',
  });

async function newest(ledger: Ledger, id: string): Promise<Extraction> {
  for await (const extraction of ledger.extractions([id])) return extraction;
  throw absent(`text of ${id}`);
}

/** Only what a reader may follow: a document's other links are words. */
function linksOf({ links, text }: Extraction, { metadata }: Document): ShowOutput['links'] {
  const base = webLink(metadata.url) ?? undefined;
  return links.flatMap(({ span, target }) => {
    const address = URL.canParse(target, base) ? new URL(target, base).href : null;
    const url = webLink(address);
    return url === null ? [] : [{ text: quoteOf(text, span), ...span, url }];
  });
}

function blocksOf({ blocks }: Extraction): Pick<ShowOutput, 'blocks' | 'pages'> {
  const pages = blocks.reduce((most, { page = 0 }) => Math.max(most, page), 0);
  return {
    pages: pages === 0 ? null : pages,
    blocks: blocks.map(({ kind, span, level, page }) => ({
      kind,
      ...span,
      ...(level !== undefined && { level }),
      ...(page !== undefined && { page }),
    })),
  };
}

function shownCapture({ address, capturedAt, headers }: Capture): ShowOutput['captures'][number] {
  const { [ARCHIVE_HEADERS.file]: file, [ARCHIVE_HEADERS.date]: at } = headers;
  const rendered = headers[RENDERED_HEADER];
  const vouchedBy = headers[ARCHIVE_HEADERS.vouchedBy] ?? null;
  const archive =
    file !== undefined && at !== undefined ? { archive: { file, at, vouchedBy } } : {};
  return { address, at: capturedAt, ...archive, ...(rendered && { rendered }) };
}

/** What is known of a document as a page of the web. */
async function onTheWeb(
  ledger: Ledger,
  id: string,
): Promise<Pick<ShowOutput, 'existedBy' | 'versions'>> {
  const all = await ledger.webCaptures();
  const replaced = superseded(foundBy(all));
  const addresses = new Set(
    all.filter(({ documentId }) => documentId === id).map(({ address }) => address),
  );
  const others = all.filter(
    ({ documentId, address }) => documentId !== id && addresses.has(address),
  );
  // One that was there again after another is named once, as it was taken last.
  const last = new Map(inOrderTaken(others).map((capture) => [capture.documentId, capture]));
  const versions = inOrderTaken([...last.values()]).map((capture) => ({
    id: capture.documentId,
    takenAt: takenAt(capture),
    inForce: !replaced.has(capture.documentId),
  }));
  return { existedBy: existences(all).get(id) ?? null, versions };
}

/**
 * A document to read.
 *
 * @param options.extraction - An older reading of it, as an old report quotes it.
 * @throws {CorroborateError} `not-found`.
 */
export async function showDocument(
  ledger: Ledger,
  id: string,
  options: { extraction?: string | undefined } = {},
): Promise<ShowOutput> {
  const document = await ledger.document(id);
  if (document === undefined) throw absent(`document ${id}`);
  const current = await newest(ledger, id);
  const named = options.extraction ?? current.id;
  const extraction = named === current.id ? current : await ledger.extraction(named);
  if (extraction?.documentId !== id) throw absent(`reading ${named} of ${id}`);
  const { metadata } = document;
  const publishers = await ledger.publishers();
  const captures = await ledger.captures(id);
  return {
    id,
    ...metadata,
    kind: publishers.find(({ name }) => name === metadata.publisher)?.kind ?? 'unknown',
    mediaType: document.mediaType,
    bytes: document.bytes,
    sha256: document.sha256,
    captures: captures.map(shownCapture),
    ...(await onTheWeb(ledger, id)),
    reader: extraction.reader,
    extraction: extraction.id,
    current: extraction === current,
    words: Math.round(wordCount(extraction.text)),
    text: extraction.text,
    ...blocksOf(extraction),
    links: linksOf(extraction, document),
    warnings: extraction.warnings,
    ...(extraction.recognised && { recognised: extraction.recognised }),
  };
}
