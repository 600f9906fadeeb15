import type { DateMention } from '../../english/dates.js';
import { PLAIN_QUERY } from '../../model/table-query.js';
import type { SqlValue } from '../../ports/table-store.js';
import { ofKind } from './conditions.js';
import { apart, type Draft, type Given, has } from './given.js';
import { valueWays } from './measured.js';
import type { Days, Outcome } from './reading.js';

/** The days that a claim says something happened within; undefined where they can't be told. */
function daysSaid([first, second, ...others]: readonly DateMention[]): Days | undefined {
  if (first === undefined || others.length > 0 || /\b(?:about|around)\b/u.test(first.relation))
    return undefined;
  if (second !== undefined)
    return /\b(?:between|from)\b/u.test(first.relation)
      ? { from: first.earliest, to: second.latest }
      : undefined;
  if (/\b(?:since|from|starting|beginning)\b/u.test(first.relation))
    return { from: first.earliest, to: null };
  if (/\bafter\b/u.test(first.relation)) return { from: first.latest, to: null };
  if (/\b(?:before|prior to|ahead of)\b/u.test(first.relation))
    return { from: null, to: first.earliest };
  if (/\b(?:by|until|till|no later than)\b/u.test(first.relation))
    return { from: null, to: first.latest };
  return { from: first.earliest, to: first.latest };
}

/**
 * When something that is named joined a register or left it, or whether it did so within some days: by
 * the snapshots in which it stands, and those before and behind in which it does not.
 */
export function turned(given: Given): Draft | undefined {
  const { relation, mentions, open } = given;
  const values = ofKind(mentions, 'value');
  const dates = ofKind(mentions, 'date').map(({ date }) => date);
  if (!relation.register || values.length === 0 || relation.days.length < 2) return undefined;
  if (ofKind(mentions, 'number').length > 0 || has(given, 'count', 'largest', 'smallest'))
    return undefined;
  const isWhen = open && has(given, 'when', 'since') && dates.length === 0;
  const within = open ? null : daysSaid(dates);
  if (within === undefined || (open && !isWhen)) return undefined;
  const outcome: Outcome = {
    kind: 'turns',
    change: has(given, 'left') ? 'left' : 'joined',
    days: relation.days,
    within,
  };
  const queries = valueWays(values, mentions).map((where) => {
    const body = relation.columns.find(({ name }) => where.some(({ column }) => column === name));
    const places = body === undefined ? [] : apart(given, body).slice(1);
    return {
      ...PLAIN_QUERY,
      source: { kind: 'history' as const, register: relation.name },
      where,
      measure: { kind: 'rows' as const },
      group: ['as_of', ...places].map((column) => ({ column, by: 'value' as const })),
    };
  });
  return { queries, outcome, expects: open ? null : { number: null, texts: null } };
}

/** A change between two snapshots: after the day of the one and by that of the other. */
interface Turn {
  /** Null where it had happened by the first snapshot. */
  after: string | null;
  by: string;
}

const outside = ({ after, by }: Turn, { from, to }: Days): boolean =>
  (from !== null && by < from) || (to !== null && after !== null && after >= to);

const inside = ({ after, by }: Turn, { from, to }: Days): boolean =>
  (from === null || (after !== null && after >= from)) && (to === null || by <= to);

/**
 * What the days on which something stands in a register tell.
 *
 * @param rows - A day first, then where; several places are several bodies, of which nothing is said.
 * @returns Pairs of days, the later ones last; undefined where nothing can be told.
 */
export function judgeTurns(
  { change, days, within }: Extract<Outcome, { kind: 'turns' }>,
  rows: readonly SqlValue[][],
): { values: SqlValue[]; holds: boolean | null } | undefined {
  const places = new Set(rows.map((row) => JSON.stringify(row.slice(1, -1))));
  if (places.size !== 1) return undefined;
  const standing = new Set(rows.map(([day]) => String(day)));
  const turns = days.flatMap((by, at): Turn[] => {
    const after = days[at - 1] ?? null;
    const [was, is] = [after !== null && standing.has(after), standing.has(by)];
    return was !== is && is === (change === 'joined') ? [{ after, by }] : [];
  });
  const values = turns.flatMap(({ after, by }) => [after, by]);
  if (within === null) return { values, holds: null };
  if (turns.some((turn) => inside(turn, within))) return { values, holds: true };
  return turns.every((turn) => outside(turn, within)) ? { values, holds: false } : undefined;
}
