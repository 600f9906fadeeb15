import type { DocumentHead } from '../api/types.js';

export const SORTS = {
  'as-listed': 'As listed',
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'Title',
  publisher: 'Publisher',
} as const;

export type Sort = keyof typeof SORTS;

const byText = new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare;

/** Documents without a date come last, whichever way dates run. */
const byDate = (one: string | null, other: string | null, sign: 1 | -1): number => {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -sign : sign;
};

/** The documents in an order; those alike keep the order of the list. */
export const sortDocuments = (documents: readonly DocumentHead[], sort: Sort): DocumentHead[] => {
  const sorted = [...documents];
  switch (sort) {
    case 'as-listed':
      return sorted;
    case 'newest':
      return sorted.sort((one, other) => byDate(one.date, other.date, -1));
    case 'oldest':
      return sorted.sort((one, other) => byDate(one.date, other.date, 1));
    case 'title':
      return sorted.sort((one, other) => byText(one.title, other.title));
    case 'publisher':
      return sorted.sort((one, other) => byText(one.publisher, other.publisher));
  }
};
