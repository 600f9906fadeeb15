import { dateToRelyOn } from '../../model/document.js';
import type { Publisher } from '../../model/publisher.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { isPrimaryRecord, recordsAct } from '../evidence/primary-record.js';
import { VERDICT } from './settings.js';

const CONTRARY: Partial<Record<WeighedSentence['stance'], WeighedSentence['stance']>> = {
  supports: 'refutes',
  refutes: 'supports',
};

/** Whether all of one date lies before all of another; unknown dates are before nothing. */
const isBefore = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a < b && !b.startsWith(a);

/**
 * Marks what a newer primary record outranks: an older account that says the contrary of the same
 * claim and is no such record itself. Rules and policies outrank nothing, for they tell what is to
 * be done; and an account of the same origin as the record is the record.
 */
export function markOutranked(
  evidence: readonly WeighedSentence[],
  publisherOf: (name: string) => Publisher,
): WeighedSentence[] {
  const kindOf = ({ candidate }: WeighedSentence) =>
    publisherOf(candidate.document.metadata.publisher).kind;
  const records = evidence
    .filter(({ probability }) => probability >= VERDICT.outrankingSure)
    .filter((sentence) => recordsAct(sentence.candidate.document, kindOf(sentence)))
    .toSorted((a, b) => b.probability - a.probability);
  return evidence.map((sentence) => {
    const { candidate, claim, stance, origin } = sentence;
    if (isPrimaryRecord(candidate.document, kindOf(sentence))) return sentence;
    const record = records.find(
      (other) =>
        other.claim.id === claim.id &&
        other.stance === CONTRARY[stance] &&
        other.origin !== origin &&
        isBefore(candidate.document.metadata.date, dateToRelyOn(other.candidate.document.metadata)),
    );
    return record === undefined ? sentence : { ...sentence, outrankedBy: record };
  });
}
