import { isDeepStrictEqual } from 'node:util';
import type { Check } from '../../model/check.js';
import type { Document } from '../../model/document.js';
import { CorroborateError } from '../../model/error.js';
import type { Report } from '../../model/report.js';
import type { RecordedRuling } from '../../model/ruling.js';
import type { Ledger } from '../../ports/ledger.js';
import type { CompareOutput } from '../outputs/compare.js';
import { changeReasons } from './change-reasons.js';
import { checkedDocuments, datedDocuments } from './checked-documents.js';
import { changedEvidence, evidenceOnlyIn } from './evidence-changes.js';

const headOf = ({ id, question, askedAt, revision, engineVersion, report }: Check) => ({
  id,
  question,
  asOf: report.asOf,
  checkedAt: askedAt,
  dossierRevision: revision,
  engine: engineVersion,
});

export const verdictOf = ({ verdict }: Report): CompareOutput['verdict']['from'] =>
  verdict && {
    label: verdict.label,
    probability: verdict.probability,
    confidence: verdict.confidence,
  };

/** What a report says, without what differs between any two runs. */
const substanceOf = ({
  id: _id,
  checkedAt: _at,
  engine: _engine,
  dossier: _dossier,
  signature: _signature,
  ...rest
}: Report) => rest;

/** Whether two reports differ in anything that they say. */
export const differInSubstance = (from: Report, to: Report): boolean =>
  !isDeepStrictEqual(substanceOf(from), substanceOf(to));

/** Documents that others are not among. */
export const without = (documents: readonly Document[], others: readonly Document[]) => {
  const known = new Set(others.map(({ id }) => id));
  return documents
    .filter(({ id }) => !known.has(id))
    .map(({ id, metadata: { title, publisher } }) => ({ id, title, publisher }));
};

/** Rulings that only one of two reports went by. */
export function rulingsApart(
  from: Report,
  to: Report,
  all: readonly RecordedRuling[],
): RecordedRuling[] {
  const [one, other] = [from, to].map(({ rulings = [] }) => new Set(rulings.map(({ id }) => id)));
  return all.filter(({ id }) => one?.has(id) !== other?.has(id));
}

/** What stands for the matter of a check, however its question was worded. */
export const matterOf = ({ report }: Check): string =>
  JSON.stringify([report.claims.map(({ text }) => text), report.verdict === null]);

/**
 * What changed between two checks of one question, and what is behind it.
 *
 * @throws {CorroborateError} `invalid-input` for checks of different questions.
 */
export async function compareChecks(
  ledger: Ledger,
  from: Check,
  to: Check,
): Promise<CompareOutput> {
  if (from.question !== to.question && matterOf(from) !== matterOf(to))
    throw new CorroborateError('invalid-input', `${from.id} and ${to.id} ask different questions`, {
      hint: 'Compare two checks of one question; see them with `list checks`.',
    });
  const known = await datedDocuments(ledger);
  const [before, after] = [checkedDocuments(known, from), checkedDocuments(known, to)];
  const documents = { added: without(after, before), removed: without(before, after) };
  const rulings = rulingsApart(from.report, to.report, await ledger.rulings());
  const changed = differInSubstance(from.report, to.report);
  return {
    from: headOf(from),
    to: headOf(to),
    verdict: { from: verdictOf(from.report), to: verdictOf(to.report) },
    changed,
    reasons: changeReasons(from, to, { documents, rulings }),
    evidence: {
      added: evidenceOnlyIn(to.report, from.report),
      removed: evidenceOnlyIn(from.report, to.report),
      changed: changedEvidence(from.report, to.report),
    },
    documents,
    rulings,
  };
}
