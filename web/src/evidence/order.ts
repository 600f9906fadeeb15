import type { JudgedSentence } from '../api/types.js';
import { STANCES } from './filter.js';

export const ORDERS = ['weight', 'number', 'stance', 'probability', 'publisher', 'date'] as const;
export type OrderKey = (typeof ORDERS)[number];

export interface Order {
  by: OrderKey;
  descending: boolean;
}

/** The cited sentences by their numbers, then the rest by how much they bear on the claim. */
export const FIRST_ORDER: Order = { by: 'weight', descending: false };

/** Where a column's first press leads: figures from the top, names from the start. */
const STARTS_DESCENDING: readonly OrderKey[] = ['probability', 'date'];

/** Reads the order of an address, as in `?sort=-date`. */
export const readOrder = (query: URLSearchParams): Order => {
  const [, sign, name] = /^(-?)(.*)$/.exec(query.get('sort') ?? '') ?? [];
  const by = ORDERS.find((key) => key === name);
  return by === undefined ? FIRST_ORDER : { by, descending: sign === '-' };
};

export const writeOrder = (query: URLSearchParams, { by, descending }: Order): URLSearchParams => {
  const written = new URLSearchParams(query);
  if (by === FIRST_ORDER.by) written.delete('sort');
  else written.set('sort', `${descending ? '-' : ''}${by}`);
  return written;
};

/** The order after a column's heading is pressed: its own, turned round, then the first again. */
export const pressed = (order: Order, by: OrderKey): Order => {
  const first = STARTS_DESCENDING.includes(by);
  if (order.by !== by) return { by, descending: first };
  return order.descending === first ? { by, descending: !first } : FIRST_ORDER;
};

type Compare = (a: JudgedSentence, b: JudgedSentence) => number;

const number = ({ n }: JudgedSentence): number => n ?? Number.POSITIVE_INFINITY;

const byNumber: Compare = (a, b) => (number(a) === number(b) ? 0 : number(a) < number(b) ? -1 : 1);

const COMPARES: Record<OrderKey, Compare> = {
  weight: (a, b) => byNumber(a, b) || b.relevance - a.relevance,
  number: byNumber,
  stance: (a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance),
  probability: (a, b) => a.probability - b.probability,
  publisher: (a, b) => a.publisher.localeCompare(b.publisher, 'en'),
  date: (a, b) => (a.date ?? '').localeCompare(b.date ?? ''),
};

/** What a column doesn't know of a sentence stands last, whichever way it is turned. */
const lacks = (key: OrderKey, { n, date }: JudgedSentence): boolean =>
  (key === 'number' && n === null) || (key === 'date' && date === null);

/** The sentences in an order; ties as in the first order. */
export const sorted = (sentences: readonly JudgedSentence[], order: Order): JudgedSentence[] => {
  const { by, descending } = order;
  const compare = COMPARES[by];
  return sentences.toSorted((a, b) => {
    const lacking = Number(lacks(by, a)) - Number(lacks(by, b));
    if (lacking !== 0) return lacking;
    return (descending ? -1 : 1) * compare(a, b) || COMPARES.weight(a, b);
  });
};
