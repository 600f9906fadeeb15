import type { DocumentHead } from './schemas.js';

export const DOCUMENT_SORTS = ['title', 'publisher', 'date', 'words'] as const;

export interface DocumentOrder {
  sort: (typeof DOCUMENT_SORTS)[number];
  order: 'asc' | 'desc';
}

const byText = new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare;

const compare = (sort: DocumentOrder['sort'], a: DocumentHead, b: DocumentHead): number =>
  sort === 'words' ? a.words - b.words : byText(a[sort] ?? '', b[sort] ?? '');

/**
 * Documents in an order. What failed comes first, since it wants something done, and what has no
 * date comes last, whichever way dates run. Those alike go by title, then by id.
 */
export function orderDocuments(
  documents: readonly DocumentHead[],
  { sort, order }: DocumentOrder,
): DocumentHead[] {
  const sign = order === 'asc' ? 1 : -1;
  const undated = ({ date }: DocumentHead) => Number(sort === 'date' && date === null);
  const failed = ({ state }: DocumentHead) => Number(state === 'failed');
  return [...documents].sort(
    (a, b) =>
      failed(b) - failed(a) ||
      undated(a) - undated(b) ||
      sign * compare(sort, a, b) ||
      byText(a.title, b.title) ||
      (a.id < b.id ? -1 : 1),
  );
}
