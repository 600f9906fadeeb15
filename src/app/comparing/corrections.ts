import type { Check } from '../../model/check.js';
import type { Ledger } from '../../ports/ledger.js';
import type { Correction } from '../outputs/corrections.js';
import { changeReasons } from './change-reasons.js';
import { checkedDocuments, datedDocuments } from './checked-documents.js';
import { matterOf, rulingsApart, verdictOf, without } from './compare-checks.js';

type Pair = readonly [Check, Check];

/** Each check with the one that asked the same next, where the label of their verdicts differs. */
export function correctedPairs(checks: readonly Check[]): Pair[] {
  const last = new Map<string, Check>();
  const pairs: Pair[] = [];
  const inOrder = [...checks].sort((a, b) => (a.askedAt < b.askedAt ? -1 : 1));
  for (const check of inOrder) {
    const { verdict, asOf } = check.report;
    if (verdict === null) continue;
    const matter = JSON.stringify([matterOf(check), asOf]);
    const before = last.get(matter);
    last.set(matter, check);
    const was = before?.report.verdict?.label;
    if (before !== undefined && was !== verdict.label) pairs.push([before, check]);
  }
  return pairs;
}

const sideOf = (check: Check): Correction['before'] | null => {
  const verdict = verdictOf(check.report);
  return verdict && { check: check.id, askedAt: check.askedAt, ...verdict };
};

/** The log of corrections, newest first. */
export async function listCorrections(ledger: Ledger): Promise<Correction[]> {
  const pairs = correctedPairs(await ledger.checks());
  if (pairs.length === 0) return [];
  const [known, rulings] = [await datedDocuments(ledger), await ledger.rulings()];
  return pairs.reverse().flatMap(([from, to]) => {
    const [before, after] = [sideOf(from), sideOf(to)];
    if (before === null || after === null) return [];
    const [had, has] = [checkedDocuments(known, from), checkedDocuments(known, to)];
    const documents = { added: without(has, had), removed: without(had, has) };
    const apart = rulingsApart(from.report, to.report, rulings);
    const reasons = changeReasons(from, to, { documents, rulings: apart });
    return [{ question: to.question, before, after, reasons }];
  });
}
