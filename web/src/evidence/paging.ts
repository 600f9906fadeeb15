/** Rows of a page: enough to scan, few enough to stay quick. */
const PAGE_SIZE = 50;

export interface Paging<Item> {
  items: Item[];
  /** Counted from 1; a page beyond the end is the last one. */
  page: number;
  pages: number;
  /** Place of the first and the last item shown, counted from 1; 0 where there is none. */
  first: number;
  last: number;
}

/** Reads the page of an address, counted from 1. */
export const readPage = (query: URLSearchParams): number => {
  const page = Number(query.get('page') ?? '1');
  return Number.isInteger(page) && page > 0 ? page : 1;
};

export const writePage = (query: URLSearchParams, page: number): URLSearchParams => {
  const written = new URLSearchParams(query);
  if (page > 1) written.set('page', String(page));
  else written.delete('page');
  return written;
};

export const pageOf = <Item>(
  all: readonly Item[],
  asked: number,
  size = PAGE_SIZE,
): Paging<Item> => {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(asked, pages);
  const start = (page - 1) * size;
  const items = all.slice(start, start + size);
  return {
    items,
    page,
    pages,
    first: items.length === 0 ? 0 : start + 1,
    last: start + items.length,
  };
};
