import type { RowsAsked } from '../api/tables.js';

/** How a value has to be, as the form names it. */
export const COMPARISONS = {
  contains: 'contains',
  is: 'is',
  'at-least': 'is at least',
  'at-most': 'is at most',
  missing: 'is missing',
} as const;

type Comparison = keyof typeof COMPARISONS;

export const isComparison = (value: string | null): value is Comparison =>
  value !== null && value in COMPARISONS;

/** What the address says of a table: `?table=&row=&column=&is=&value=&sort=&order=&from=`. */
export interface TableState {
  /** Which table of the document. */
  place: number;
  /** The row that the reader came for. */
  row: number | null;
  column: string | null;
  is: Comparison;
  value: string;
  sort: string | null;
  descending: boolean;
  from: number | null;
}

const PAGE = 50;

const numberOf = (value: string | null): number | null =>
  value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;

/** Reads an address; what makes no sense is as if it weren't there. */
export const tableStateOf = (query: URLSearchParams): TableState => {
  const is = query.get('is');
  return {
    place: numberOf(query.get('table')) || 1,
    row: numberOf(query.get('row')) || null,
    column: query.get('column') || null,
    is: isComparison(is) ? is : 'contains',
    value: query.get('value') ?? '',
    sort: query.get('sort') || null,
    descending: query.get('order') === 'desc',
    from: numberOf(query.get('from')),
  };
};

/** The address with some parts changed; an empty part goes. */
export const withParts = (
  query: URLSearchParams,
  parts: Readonly<Record<string, string | number | null>>,
): URLSearchParams => {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(parts))
    if (value === null || value === '') next.delete(name);
    else next.set(name, String(value));
  return next;
};

export const filterAsked = ({
  column,
  is,
  value,
}: TableState): Pick<RowsAsked, 'column' | 'is' | 'value'> => ({
  ...(column === null ? {} : { column, is }),
  ...(value === '' || (column !== null && is === 'missing') ? {} : { value }),
});

/** What the server is asked for. */
export const rowsAsked = (state: TableState): RowsAsked => {
  const { sort, descending, from, row } = state;
  return {
    ...filterAsked(state),
    ...(sort === null ? {} : { sort, order: descending ? 'desc' : 'asc' }),
    ...(from === null ? (row === null ? {} : { row }) : { from }),
    limit: PAGE,
  };
};

/** The next order of a column whose head is pressed: rising, falling, as in the document. */
export const nextOrder = ({ sort, descending }: TableState, column: string) => {
  const back = { row: null, from: null };
  if (sort !== column) return { sort: column, order: null, ...back };
  return descending ? { sort: null, order: null, ...back } : { sort, order: 'desc', ...back };
};
