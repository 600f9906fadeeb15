import { LRUCache } from 'lru-cache';
import type { Extraction } from '../../model/document.js';
import type { Passage } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { contains } from '../../model/span.js';
import type { Ledger } from '../../ports/ledger.js';

type PagedSpan = Span & { page: number };

/** Spans with their pages, by extraction: an extraction never changes, and reading one takes longer than a search. */
const known = new WeakMap<Ledger, LRUCache<string, PagedSpan[]>>();
const MOST_KNOWN = 1000;

const pagedSpans = (extraction: Extraction | undefined): PagedSpan[] =>
  (extraction?.blocks ?? []).flatMap(({ span, page }) =>
    page === undefined ? [] : [{ ...span, page }],
  );

/** The page that a passage starts on, or null where its format has none. */
export async function pageOf(
  ledger: Ledger,
  { extractionId, span }: Passage,
): Promise<number | null> {
  const pages = known.get(ledger) ?? new LRUCache({ max: MOST_KNOWN });
  known.set(ledger, pages);
  const spans = pages.get(extractionId) ?? pagedSpans(await ledger.extraction(extractionId));
  pages.set(extractionId, spans);
  const start = { start: span.start, end: span.start + 1 };
  return spans.find((candidate) => contains(candidate, start))?.page ?? null;
}
