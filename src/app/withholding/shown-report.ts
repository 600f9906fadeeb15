import { isOfNoDocument } from '../../model/phrases/gaps-of-no-document.js';
import type { Report, Statement } from '../../model/report.js';

/** What of a report may be shown to whoever may not read some documents. */
export interface ShownReport {
  /** Whether none of it is of those documents. */
  whole: boolean;
  /** How many of its passages are. */
  withheld: number;
  evidence: Report['evidence'];
  gaps: Report['gaps'];
  shows(statement: Pick<Statement, 'citations'>): boolean;
}

const DOCUMENT = /\bdoc_[0-9a-f]+/g;

/** A report without what is of documents that are withheld, and what rests on them. */
export function shownReport(report: Report, kept: ReadonlySet<string>): ShownReport {
  const evidence = report.evidence.filter(({ document }) => !kept.has(document.id));
  const numbers = new Set(evidence.map(({ n }) => n));
  const isShown = (cited: readonly number[]) =>
    cited.length > 0 && cited.every((n) => numbers.has(n));
  const gaps =
    kept.size === 0
      ? report.gaps
      : report.gaps.filter((gap) => isOfNoDocument(gap) || isShown(gap.evidence));
  // Wherever it names one: origins, interests and what was computed do, beside the evidence.
  const named: readonly string[] =
    kept.size === 0 ? [] : (JSON.stringify(report).match(DOCUMENT) ?? []);
  const touched = named.some((id) => kept.has(id));
  return {
    whole: !touched && gaps.length === report.gaps.length,
    withheld: report.evidence.length - evidence.length,
    evidence,
    gaps,
    // What cites nothing may be told of all of it.
    shows: ({ citations }) => (citations.length === 0 ? !touched : isShown(citations)),
  };
}
