import type { Party } from '../../model/claim.js';
import { findParties } from '../names/parties.js';

/** Who keeps the records that a sentence tells of: a body by its name, or who writes the sentence. */
export type RecordKeeper = { kind: 'named'; name: string } | { kind: 'writer' };

/** What a keeper of records does with them, in the words after its name. */
const KEEPS =
  /^(?:\s*\([^)]{2,12}\))?(?:[’']s?)?,?\s+(?:(?:which|who)\s+)?(?:also\s+|still\s+)?(?:holds?|keeps?|maintains?|with(?:held|holds?)|refus\w+|declin\w+|den(?:ied|ies)|(?:did|does|do|has|have|had|would|will)(?: not|n[’']t) (?:\w+ly )?(?:releas\w*|publish\w*|provid\w*|produc\w*|disclos\w*|answer\w*|respond\w*|list\w*|say|said|posted?|made)|can(?:not| not|[’']t) find|says? that (?:it|they) (?:can|could|does|do|holds?|has|have)|has no|have no|lists? no|publishes no|record\w* no)\b/;
const OF_RECORDS =
  /\b(?:records?|logs?|files?|documents?|data|statistics|footage|register) (?:of|from|held by|kept by|at) (?:the )?$/i;
/** Those who speak of what they keep themselves. */
const SELF = /\b(?:we|the (?:agency|department|office|ministry|county|city|company))\b/gi;
const PRONOUN = /^(?:\d+\.\s+)?(?:It|They)\b/;

/**
 * Who a sentence says keeps or withholds records.
 *
 * @param parties - Those that the sentence names.
 * @param before - The sentence before it, which says who "it" is.
 */
export function findRecordKeeper(
  sentence: string,
  parties: readonly Party[],
  before = '',
): RecordKeeper | null {
  const keeper = parties.find(
    ({ span }) =>
      KEEPS.test(sentence.slice(span.end)) || OF_RECORDS.test(sentence.slice(0, span.start)),
  );
  const [earlier] = keeper === undefined && PRONOUN.test(sentence) ? findParties(before) : [];
  const named = keeper ?? earlier;
  if (named !== undefined) return { kind: 'named', name: named.name };
  const itself = [...sentence.matchAll(SELF)].some(({ 0: word, index }) =>
    KEEPS.test(sentence.slice(index + word.length)),
  );
  return itself ? { kind: 'writer' } : null;
}
