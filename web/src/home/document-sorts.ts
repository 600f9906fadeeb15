import type { DocumentOrder } from '../api/documents.js';

/** The orders that the page offers, by their words. */
export const SORTS = {
  title: 'Title',
  newest: 'Newest first',
  oldest: 'Oldest first',
  publisher: 'Publisher',
} as const;

export type Sort = keyof typeof SORTS;

/** … and as the server takes them: it sorts over all pages. */
export const ORDERS: Readonly<Record<Sort, DocumentOrder>> = {
  title: { sort: 'title', order: 'asc' },
  newest: { sort: 'date', order: 'desc' },
  oldest: { sort: 'date', order: 'asc' },
  publisher: { sort: 'publisher', order: 'asc' },
};
