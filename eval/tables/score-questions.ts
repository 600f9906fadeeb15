import type { ComputedAnswer } from '../../src/asking/tables/compute.js';
import type { TableAnswers } from './read-questions.js';

/** Cents and the last places of averages. */
const EPSILON = 0.005;

const same = (ours: unknown, theirs: string | number): boolean =>
  typeof theirs === 'number'
    ? Math.abs(Number(ours) - theirs) <= EPSILON
    : String(ours).toLowerCase().trim() === theirs.toLowerCase().trim();

/**
 * Whether a computed answer is the one that was computed elsewhere; null where there is none.
 * Of a growth, the first number counts. Lists are compared whole, in any order.
 */
export function isRight(
  computed: ComputedAnswer | undefined,
  answer: TableAnswers[string],
): boolean | null {
  if (computed === undefined) return null;
  if (typeof answer === 'boolean') return computed.holds === answer;
  const { kind } = computed.reading.outcome;
  const values =
    kind === 'growth' || kind === 'value' ? computed.values.slice(0, 1) : computed.values;
  return (
    values.length === answer.length &&
    answer.every((theirs) => values.some((ours) => same(ours, theirs)))
  );
}
