import type { Extraction } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { quoteOf } from '../../model/span.js';
import { pairsIn, quotedWords, wordsOfText } from '../../text/compare-quotation.js';
import type { Stores } from '../dossier/dossier.js';
import { searchPassages } from '../searching/search-passages.js';
import { judgeExact, judgeQuotation, NO_TRACES, traced } from './draft/judge-quotation.js';
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
  /** Sentences that it is cut from so that they say something else: they limit it, or deny it. */
  cutShort: QuotedPlace[];
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

/** Where an extraction has a quotation, or the sentence that it is cut from. */
interface FoundIn {
  span: Span;
  isCutShort: boolean;
}

/** What begins as a sentence is taken for a whole one: here it comes without its marks and its stop. */
const asQuoted = (quotation: string): string =>
  /^\p{Lu}/u.test(quotation) && /[\p{L}\p{N}]$/u.test(quotation) ? `${quotation}.` : quotation;

/** Where an extraction has a quotation: as it is, or but for words that it marks as left out. */
function finderOf(quotation: string): (extraction: Extraction) => FoundIn | undefined {
  const quoted = quotedWords(quotation);
  const pairs = pairsIn([quoted]);
  const judged = (extraction: Extraction) => {
    const span = anchorQuotation(extraction.text, quotation);
    if (span !== undefined) return judgeExact(asQuoted(quotation), { extraction, span });
    const text = wordsOfText(extraction.text, pairs);
    const traces = traced(NO_TRACES, quoted, extraction, text);
    return judgeQuotation(asQuoted(quotation), quoted, traces);
  };
  return (extraction) => {
    const { status, found, says } = judged(extraction);
    if (found !== null) return { span: found.span, isCutShort: false };
    const [whole] = says;
    return status === 'truncated' && whole ? { span: whole.span, isCutShort: true } : undefined;
  };
}

async function placesOf(
  { ledger }: Stores,
  { quotation, document: named, limit }: QuotationRequest,
  signal: AbortSignal | undefined,
): Promise<Pick<VerifiedQuotation, 'places' | 'cutShort'>> {
  const find = finderOf(quotation);
  const places: QuotedPlace[] = [];
  const cutShort: QuotedPlace[] = [];
  for await (const extraction of ledger.extractions(named === undefined ? undefined : [named])) {
    signal?.throwIfAborted();
    const found = find(extraction);
    const document = found && (await ledger.document(extraction.documentId));
    if (found === undefined || document === undefined) continue;
    const { span } = found;
    const into = found.isCutShort ? cutShort : places;
    if (into.length === limit) continue;
    const { title, publisher, date } = document.metadata;
    const block = extraction.blocks.find(
      ({ span: { start, end } }) => start <= span.start && span.start < end,
    );
    into.push({
      document: { id: document.id, title, publisher, date },
      extraction: extraction.id,
      span,
      page: block?.page ?? null,
      quote: quoteOf(extraction.text, span),
    });
    if (places.length === limit) break;
  }
  return { places, cutShort };
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
 * audit of a draft. One that drops words of its sentence which limit or deny it is none of that document's.
 */
export async function verifyQuotation(
  stores: Stores,
  request: QuotationRequest,
  signal?: AbortSignal,
): Promise<VerifiedQuotation> {
  const { places, cutShort } = await placesOf(stores, request, signal);
  const elsewhere = places.length + cutShort.length === 0 && request.document === undefined;
  return {
    places,
    cutShort,
    nearest: elsewhere ? await nearestTo(stores, request.quotation) : null,
  };
}
