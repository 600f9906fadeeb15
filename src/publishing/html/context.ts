import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/report.js';
import { type NamedOrigin, namedOrigins } from '../origin-names.js';
import { stakeNumbers } from '../report-words.js';

/** What every block of the page needs to know of the whole report. */
export interface PageContext {
  report: Report;
  evidence: Map<number, Evidence>;
  origins: Map<string, NamedOrigin>;
  /** The evidence that tells of stakes alone. */
  stakes: Set<number>;
  /** Of quotations that were read from pictures, by their numbers. */
  pictures: ReadonlyMap<number, string>;
}

export const contextOf = (
  report: Report,
  pictures: ReadonlyMap<number, string> = new Map(),
): PageContext => ({
  report,
  evidence: new Map(report.evidence.map((evidence) => [evidence.n, evidence])),
  origins: namedOrigins(report),
  stakes: stakeNumbers(report),
  pictures,
});
