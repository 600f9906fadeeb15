import type { Extraction } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { quoteOf } from '../../model/span.js';
import { pairsIn, quotedWords, wordsOfText } from '../../text/compare-quotation.js';
import type { Stores } from '../dossier/dossier.js';
import { searchPassages } from '../searching/search-passages.js';
import { judgeQuotation, NO_TRACES, traced } from './draft/judge-quotation.js';
import { anchorQuotation } from './quotations.js';

/** Where a document has words of somebody. */
interface QuotedPlace {
  document: { id: string; title: string; publisher: string; date: string | null };
  extraction: string;
  span: Span;
  page: number | null;
  /** `text.slice(start, end)` of the extraction. */
  quote: string;
}

export interface VerifiedQuotation {
  /** One place a document, in the order of the dossier. */
  places: QuotedPlace[];
  /** Where no document has the quotation: the passage with most of its words, or null without any. */
  nearest: QuotedPlace | null;
}

export interface QuotationRequest {
  quotation: string;
  /** Id of the only document to look in. */
  document?: string | undefined;
  /** Places at most. */
  limit: number;
}

/** Where an extraction has a quotation: as it is, or but for words that it marks as left out. */
function finderOf(quotation: string): (extraction: Extraction) => Span | undefined {
  const quoted = quotedWords(quotation);
  const pairs = pairsIn([quoted]);
  return (extraction) => {
    const span = anchorQuotation(extraction.text, quotation);
    if (span !== undefined) return span;
    const text = wordsOfText(extraction.text, pairs);
    const traces = traced(NO_TRACES, quoted, extraction, text);
    return judgeQuotation(quotation, quoted, traces).found?.span;
  };
}

async function placesOf(
  { ledger }: Stores,
  { quotation, document: named, limit }: QuotationRequest,
  signal: AbortSignal | undefined,
): Promise<QuotedPlace[]> {
  const find = finderOf(quotation);
  const places: QuotedPlace[] = [];
  for await (const extraction of ledger.extractions(named === undefined ? undefined : [named])) {
    signal?.throwIfAborted();
    const span = find(extraction);
    const document = span && (await ledger.document(extraction.documentId));
    if (span === undefined || document === undefined) continue;
    const { title, publisher, date } = document.metadata;
    const block = extraction.blocks.find(
      ({ span: { start, end } }) => start <= span.start && span.start < end,
    );
    places.push({
      document: { id: document.id, title, publisher, date },
      extraction: extraction.id,
      span,
      page: block?.page ?? null,
      quote: quoteOf(extraction.text, span),
    });
    if (places.length === limit) break;
  }
  return places;
}

async function nearestTo(stores: Stores, words: string): Promise<QuotedPlace | null> {
  const { hits } = await searchPassages(stores, { words, limit: 1 });
  const [hit] = hits;
  if (hit === undefined) return null;
  const { id, title, publisher, date } = hit.document;
  const { extraction, span, page, text } = hit;
  return { document: { id, title, publisher, date }, extraction, span, page, quote: text };
}

/**
 * Looks up whether documents have a quotation word for word. Kinds of quotation marks, hyphens and
 * spaces may differ, and words may be left out where that is marked (… or [brackets]), as in the
 * audit of a draft.
 */
export async function verifyQuotation(
  stores: Stores,
  request: QuotationRequest,
  signal?: AbortSignal,
): Promise<VerifiedQuotation> {
  const places = await placesOf(stores, request, signal);
  const elsewhere = places.length === 0 && request.document === undefined;
  return { places, nearest: elsewhere ? await nearestTo(stores, request.quotation) : null };
}
