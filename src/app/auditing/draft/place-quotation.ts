import type { Document } from '../../../model/document.js';
import type { DraftQuotation, PlacedQuote } from '../../../model/draft-audit.js';
import { contains, quoteOf } from '../../../model/span.js';
import type { PassageToRead } from '../../../ports/reader.js';
import type { QuotedStretch } from '../../../text/quotations.js';
import { citedPassage } from '../../../writing/cited-passage.js';
import type { Stores } from '../../dossier/dossier.js';
import type { Judged, Place } from './judge-quotation.js';

/** A quotation of the draft, and the sentences that it is taken from where it is exact. */
export interface PlacedQuotation {
  quotation: DraftQuotation;
  source: PassageToRead | null;
}

async function documentOf(
  { ledger }: Stores,
  { extraction }: Place,
): Promise<Document | undefined> {
  return ledger.document(extraction.documentId);
}

async function placed(stores: Stores, place: Place): Promise<PlacedQuote[]> {
  const document = await documentOf(stores, place);
  if (document === undefined) return [];
  const { extraction, span } = place;
  const { title, publisher, date, url, path } = document.metadata;
  const register = await stores.ledger.publishers();
  const kind = register.find(({ name }) => name === publisher)?.kind ?? 'unknown';
  const first = { start: span.start, end: span.start + 1 };
  const block = extraction.blocks.find((candidate) => contains(candidate.span, first));
  const { id, sha256 } = document;
  return [
    {
      document: { id, title, publisher, kind, date, url, path, sha256 },
      span,
      page: block?.page ?? null,
      quote: quoteOf(extraction.text, span),
    },
  ];
}

/** The whole sentences that a quotation is taken from: what it says with the rest of them. */
async function sourceOf(stores: Stores, place: Place): Promise<PassageToRead | null> {
  const document = await documentOf(stores, place);
  return document === undefined
    ? null
    : citedPassage(document.metadata, place.extraction, place.span);
}

/** Puts what became of a quotation into the draft's words. */
export async function placeQuotation(
  stores: Stores,
  { text, span }: QuotedStretch,
  judged: Judged | undefined,
): Promise<PlacedQuotation> {
  const { status = 'absent', found = null, says = [], differs = [] } = judged ?? {};
  const [place = null] = found === null ? [] : await placed(stores, found);
  const instead = await Promise.all(says.map((each) => placed(stores, each)));
  return {
    quotation: { text, span, found: place, status, says: instead.flat(), differs },
    source: found === null ? null : await sourceOf(stores, found),
  };
}
