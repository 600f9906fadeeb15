/**
 * Rules beside what is learnt, each of which a question can be answered without, to see what it is
 * worth (`npm run eval:ablation`). All of them apply unless a stage is told otherwise.
 */
export const RULES = [
  /** A document's own terms ("the Supplier", "LEA") are read as the names that they stand for. */
  'terms',
  /** Who calls a statement imprecise or disputed holds it in part. */
  'contests',
  /** Words by which a sentence says that the record is silent. */
  'silence',
  /** What repeats an earlier document's words is set aside. */
  'copies',
  /** Reprints and what hands on another's account are of one origin. */
  'origins',
  /** A newer primary record outranks an older account. */
  'outranked',
  /** What sources say that they did not look into. */
  'limitations',
  /** Records that sources name as missing. */
  'missing-records',
] as const;
export type Rule = (typeof RULES)[number];

/** Rules that are left out, for a measurement. */
export interface RuleOptions {
  without?: ReadonlySet<Rule>;
}
