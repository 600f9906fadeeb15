import { PLAIN_QUERY, type TableQuery } from '../../model/table-query.js';
import { ofKind } from './conditions.js';
import { dayBefore, dayMeant } from './days.js';
import { apart, claimedNumber, counted, type Draft, type Given, has, placeOf } from './given.js';
import { valueWays } from './measured.js';
import type { Outcome } from './reading.js';
import type { Relation } from './relation.js';

const TO_DAY = /\b(?:before|by|until|till|prior to|through|no later than)\b/u;

/** What joined a register or left it between two days, or within one month or year. */
export function changed(given: Given): Draft | undefined {
  const { relation, mentions, asked } = given;
  if (!relation.register) return undefined;
  const dates = ofKind(mentions, 'date').map(({ date }) => date);
  const [first, second] = dates;
  const newest = relation.days.at(-1) ?? '';
  if (first === undefined || dates.length > 2) return undefined;
  // From the first snapshot on, which nobody knows to be the beginning.
  if (!second && TO_DAY.test(first.relation)) return undefined;
  const open = /\b(?:since|after)\b/u.test(first.relation);
  const from = second ? first.latest : open ? first.latest : dayBefore(first.earliest);
  const to = second ? second.latest : open ? newest : first.latest;
  if (from < (relation.days[0] ?? '') || from >= to) return undefined;
  const claimed = claimedNumber(given);
  const noun =
    counted(given, claimed ? claimed.to + 1 : Math.max(0, placeOf(given, 'count'))) ??
    counted(given, 0);
  const measure = noun?.sum ? undefined : noun?.measure;
  const who = /^(?:who|which|what)\b/iu.test(asked.text);
  if (measure === undefined && !who) return undefined;
  const body = relation.columns.find(
    ({ type, stems }) => type === 'text' && (stems.includes('agenc') || stems.includes('name')),
  );
  const by =
    measure?.kind === 'distinct' ? measure.columns : who && body ? apart(given, body) : undefined;
  const source = {
    kind: 'change' as const,
    register: relation.name,
    change: has(given, 'left') ? ('left' as const) : ('joined' as const),
    from,
    to,
    ...(by && { by }),
  };
  const values = ofKind(mentions, 'value');
  const free = ofKind(mentions, 'number').filter((one) => one !== claimed);
  if (free.length > 0) return undefined;
  const queries = valueWays(values, mentions).map(
    (where): TableQuery => ({
      ...PLAIN_QUERY,
      source,
      where,
      measure: who ? null : (measure ?? { kind: 'rows' }),
    }),
  );
  const outcome: Outcome = who ? { kind: 'rows', column: body?.name ?? null } : { kind: 'value' };
  return { queries, outcome, expects: claimed ? { number: claimed.number, texts: null } : null };
}

const snapshotOn = ({ days }: Relation, day: string): string | undefined =>
  days.filter((one) => one <= day).at(-1);

/** A number that is said to have fallen is no growth, and a change has no direction. */
const NO_GROWTH = /\b(?:fell|fall(?:en)?|declined?|decreased?|changed?)\b/iu;

/** How much a number of a register grew between two days. */
export function grown(given: Given): Draft | undefined {
  if (NO_GROWTH.test(given.asked.text)) return undefined;
  const { relation, mentions } = given;
  const dates = ofKind(mentions, 'date').map(({ date }) => date);
  const noun = counted(given, 0);
  if (!relation.register || dates.length !== 2 || noun === undefined || noun.sum) return undefined;
  const [from, to] = dates.map((date) => snapshotOn(relation, dayMeant(date) ?? ''));
  const claimed = claimedNumber(given);
  if (from === undefined || to === undefined || from >= to) return undefined;
  if (ofKind(mentions, 'number').some((one) => one !== claimed)) return undefined;
  const queries = valueWays(ofKind(mentions, 'value'), mentions).map(
    (way): TableQuery => ({
      ...PLAIN_QUERY,
      source: { kind: 'history', register: relation.name },
      where: [{ column: 'as_of', is: 'one-of', values: [from, to] }, ...way],
      measure: noun.measure,
      group: [{ column: 'as_of', by: 'value' }],
    }),
  );
  return {
    queries,
    outcome: { kind: 'growth' },
    expects: claimed ? { number: claimed.number, texts: null } : null,
  };
}
