import { namesUpTo } from '../model/phrases/wording.js';
import type { Narrative, Report, Statement } from '../model/report.js';
import { openPointsOf } from './open-points.js';

/** One side's account as it is printed: the narrative and the statements that tell it. */
export interface NarrativeView {
  narrative: Narrative;
  /** The statements on accounts whose every citation is evidence of this narrative. */
  best: Statement[];
  /** Evidence that those statements don't cite. */
  more: number[];
  /** What the account leaves open, but for what the report prints as undocumented anyway. */
  leavesOpen: string[];
}

const MOST_HOLDERS = 5;

/** Who holds a narrative: five names at the most. */
export const holdersWords = ({ holders }: Narrative): string => namesUpTo(holders, MOST_HOLDERS);

/** What stands before the numbers of evidence that no statement of an account cites. */
export const moreWords = (best: NarrativeView['best']): string =>
  best.length === 0 ? 'Evidence' : 'More evidence';

/**
 * The narrative that a statement tells: the one with all its citations, and of several such the
 * first that no statement tells yet.
 */
const toldBy = (
  { citations }: Statement,
  narratives: readonly Narrative[],
  told: ReadonlyMap<Statement, Narrative>,
): Narrative | undefined => {
  if (citations.length === 0) return undefined;
  const holding = narratives.filter(({ evidence }) => citations.every((n) => evidence.includes(n)));
  const taken = new Set(told.values());
  return holding.find((narrative) => !taken.has(narrative)) ?? holding[0];
};

/** The accounts in the order of the report, and the statements that tell none of them. */
export const narrativeViews = (
  report: Report,
): { accounts: NarrativeView[]; others: Set<Statement> } => {
  const told = new Map<Statement, Narrative>();
  const others = new Set<Statement>();
  for (const { kind, statements } of report.sections) {
    if (kind !== 'narratives') continue;
    for (const statement of statements) {
      const narrative = toldBy(statement, report.narratives, told);
      if (narrative === undefined) others.add(statement);
      else told.set(statement, narrative);
    }
  }
  const undocumented = [
    ...report.gaps.map(({ text }) => text),
    ...openPointsOf(report).flatMap(({ statements }) => statements.map(({ text }) => text)),
  ];
  const accounts = report.narratives.map((narrative): NarrativeView => {
    const best = [...told.keys()].filter((statement) => told.get(statement) === narrative);
    const cited = new Set(best.flatMap(({ citations }) => citations));
    return {
      narrative,
      best,
      more: narrative.evidence.filter((n) => !cited.has(n)),
      leavesOpen: narrative.leavesOpen.filter((open) => !undocumented.includes(open)),
    };
  });
  return { accounts, others };
};
