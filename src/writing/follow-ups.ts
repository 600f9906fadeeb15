import type { Claim, Question } from '../model/claim.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import { affirmedWithin, type FoundGap } from '../weighing/gaps/gaps.js';
import { recordFor } from '../weighing/gaps/record-kinds.js';
import { unheardParties } from '../weighing/gaps/unheard-parties.js';
import { WRITING } from './settings.js';

/** Three to five questions that the dossier does not answer, from what it lacks. */
export function followUpsOf(
  question: Question,
  claims: readonly Claim[],
  evidence: readonly WeighedSentence[],
  gaps: readonly FoundGap[],
): string[] {
  const [first] = claims;
  if (!first) return [];
  const matter = affirmedWithin(first);
  const questions: string[] = [];
  const records = [
    ...new Set(
      gaps.flatMap(({ kind, record, holder }) =>
        record && kind !== 'absent' ? [holder ? `${record} of ${holder}` : record] : [],
      ),
    ),
  ];
  for (const record of records.slice(0, 2)) questions.push(`Where can ${record} be read?`);
  for (const { name } of unheardParties(claims, evidence).slice(0, 2))
    questions.push(`What does ${name} itself say of whether ${matter}?`);
  const documents = new Set(evidence.map(({ candidate }) => candidate.document.id));
  const [only] = evidence;
  if (only && documents.size === 1)
    questions.push(`Who besides ${only.candidate.document.metadata.publisher} documents this?`);
  const dates = evidence
    .flatMap(({ candidate }) =>
      candidate.document.metadata.date ? [candidate.document.metadata.date] : [],
    )
    .sort();
  const newest = dates.at(-1);
  if (newest && questions.length < WRITING.followUps)
    questions.push(`What has changed since ${newest}, the date of the newest source cited?`);
  const fallback = [
    `Which primary record shows whether ${matter}?`,
    `Since when, and how often, is it documented that ${matter}?`,
    `Who decided, paid for and oversees what the question asks about?`,
  ];
  const record = recordFor(question.text);
  if (record && !records.some((known) => known.startsWith(record)))
    fallback.unshift(`Where can ${record} be read?`);
  for (const text of fallback) if (questions.length < WRITING.fewFollowUps) questions.push(text);
  return [...new Set(questions)].slice(0, WRITING.followUps);
}
