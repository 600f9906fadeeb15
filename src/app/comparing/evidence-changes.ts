import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/report.js';
import type { CompareOutput } from '../outputs/compare.js';

type Change = CompareOutput['evidence']['changed'][number];

/** Evidence is the same piece where the same words of a document bear on the same claim. */
const keyOf = (piece: Evidence, { claims }: Report): string =>
  JSON.stringify([
    piece.document.id,
    claims.find(({ id }) => id === piece.claim)?.text,
    piece.quote,
  ]);

/** The evidence of a report that another lacks. */
export function evidenceOnlyIn(report: Report, other: Report): Evidence[] {
  const keys = new Set(other.evidence.map((piece) => keyOf(piece, other)));
  return report.evidence.filter((piece) => !keys.has(keyOf(piece, report)));
}

/** The stance ruling that a report went by on a piece of evidence. */
const rulingOn = ({ n }: Evidence, { rulings = [] }: Report) =>
  rulings.find(({ kind, evidence }) => kind === 'stance' && evidence.includes(n));

/** What else goes back to the account of a piece of evidence, of what another report has too. */
function company(piece: Evidence, report: Report, other: Report): string {
  const known = new Set(other.evidence.map((one) => keyOf(one, other)));
  return report.evidence
    .filter(({ origin }) => origin === piece.origin)
    .map((one) => keyOf(one, report))
    .filter((key) => known.has(key))
    .sort()
    .join();
}

/** Why a piece of evidence says or counts for something else, or null where it doesn't. */
function reasonOf(before: Evidence, after: Evidence, from: Report, to: Report): string | null {
  const [was, is] = [rulingOn(before, from), rulingOn(after, to)];
  if (is !== undefined && is.id !== was?.id)
    return `Ruled ${is.to} by ${is.by}; the engine judged ${is.from}.`;
  if (was !== undefined && is === undefined)
    return `The ruling by ${was.by} that it says ${was.to} no longer applies.`;
  if (before.stance !== after.stance) return `Judged ${after.stance}, before ${before.stance}.`;
  if (before.probability !== after.probability)
    return `Judged ${after.stance} with ${after.probability}, before with ${before.probability}.`;
  if (before.certainty !== after.certainty || before.speaker !== after.speaker)
    return 'Read otherwise: who says it, or how surely.';
  return company(before, from, to) === company(after, to, from)
    ? null
    : 'It now shares an account with different evidence.';
}

/** The evidence that both reports have and that says or counts for something else in the later. */
export function changedEvidence(from: Report, to: Report): Change[] {
  const earlier = new Map(from.evidence.map((piece) => [keyOf(piece, from), piece]));
  return to.evidence.flatMap((after) => {
    const before = earlier.get(keyOf(after, to));
    const why = before && reasonOf(before, after, from, to);
    return before && why ? [{ before, after, why }] : [];
  });
}
