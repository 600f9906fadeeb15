import { stemmer } from 'stemmer';
import { findQuantities } from '../../../src/english/quantities.js';
import type { Quantity } from '../../../src/model/claim.js';

/** How the numbers of a sentence stand to those of a claim. */
export type AmountRelation = 'agrees' | 'conflicts' | 'absent';

const TOLERANCE = { exact: 0.005, about: 0.1 };

/** Units that are always said. */
const MEASURES = new Set([
  'percent',
  'percentage-point',
  'usd',
  'eur',
  'gbp',
  'jpy',
  'ils',
  'inr',
  'cny',
]);

const sameUnit = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && stemmer(a) === stemmer(b));

const close = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));

/** Whether a stated quantity is what a bounded one allows; undefined where neither way follows. */
function allows(asked: Quantity, given: Quantity): boolean | undefined {
  const nearBound = asked.bound === 'at-least' || asked.bound === 'at-most';
  if (nearBound && given.bound === 'about' && close(asked.value, given.value, TOLERANCE.about))
    return undefined;
  if (asked.bound === 'at-least') {
    if (given.bound === 'at-most') return given.value < asked.value ? false : undefined;
    return given.value >= asked.value ? true : given.bound === 'at-least' ? undefined : false;
  }
  if (asked.bound === 'at-most') {
    if (given.bound === 'at-least') return given.value > asked.value ? false : undefined;
    return given.value <= asked.value ? true : given.bound === 'at-most' ? undefined : false;
  }
  const loose = asked.bound === 'about' || given.bound === 'about';
  if (given.bound === 'at-least' && given.value < asked.value) return undefined;
  if (given.bound === 'at-most' && given.value > asked.value) return undefined;
  return close(asked.value, given.value, loose ? TOLERANCE.about : TOLERANCE.exact);
}

/** "Of 120 officers, 80 attended": a bare number counts what a number before it counts. */
const isElliptic = (asked: Quantity, given: Quantity): boolean =>
  given.unit === null && asked.unit !== null && !MEASURES.has(asked.unit);

/**
 * Compares every quantity of the claim with the quantities of the sentence that count the same.
 * One that agrees settles it; `conflicts` only where the sentence counts the same thing
 * otherwise; `absent` where it counts no such thing.
 */
export function compareAmounts(claimed: readonly Quantity[], sentence: string): AmountRelation {
  const given = findQuantities(sentence);
  let conflicting = false;
  let missing = false;
  for (const asked of claimed) {
    const same = given.filter(({ unit }) => sameUnit(asked.unit, unit));
    const outcomes = same.map((quantity) => allows(asked, quantity));
    const elliptic = given.filter((quantity) => isElliptic(asked, quantity));
    if ([...outcomes, ...elliptic.map((quantity) => allows(asked, quantity))].includes(true))
      continue;
    if (outcomes.includes(false)) conflicting = true;
    else missing = true;
  }
  if (conflicting) return 'conflicts';
  return missing ? 'absent' : 'agrees';
}
