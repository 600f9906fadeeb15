import type { Claim, Question } from '../model/claim.js';
import { isCountry } from '../text/name-relation.js';
import { findNames } from '../text/names.js';
import type { WeighedSentence } from '../weighing/evidence-set.js';
import { type FoundGap, lowerFirst, recordFor } from '../weighing/gaps.js';

const MOST = 5;
const LEAST = 3;

const bare = (text: string): string => text.replace(/[.?!]+$/, '');

/** Bodies that the question names and that no cited document or speaker speaks for. */
export function unheardParties(
  asked: readonly Claim[],
  evidence: readonly WeighedSentence[],
): string[] {
  const heard = new Set(
    evidence.flatMap(({ speaker, candidate }) =>
      findNames(`${candidate.document.metadata.publisher}. ${speaker ?? ''}`).map(
        ({ canonical }) => canonical,
      ),
    ),
  );
  const parties = new Map<string, string>();
  for (const { text } of asked) {
    for (const { canonical, span } of findNames(text)) {
      const name = text.slice(span.start, span.end).replace(/^the\s+/i, '');
      if (!isCountry(canonical) && !heard.has(canonical) && !parties.has(canonical))
        parties.set(canonical, name);
    }
  }
  return [...parties.values()];
}

const withArticle = (name: string): string =>
  /^(?:[A-Z]{2,4}|.*\b(?:Department|Agency|Office|Service|Bureau|Forces?|Army|Police|Court|Union|Council|Ministry|Administration|military)\b.*)$/.test(
    name,
  ) && name !== 'ICE'
    ? `the ${name}`
    : name;

/** Three to five questions that the dossier does not answer, from what it lacks. */
export function followUpsOf(
  question: Question,
  claims: readonly Claim[],
  evidence: readonly WeighedSentence[],
  gaps: readonly FoundGap[],
): string[] {
  const [first] = claims;
  if (!first) return [];
  const matter = lowerFirst(bare(first.negated ? first.negation : first.text));
  const questions: string[] = [];
  const records = [
    ...new Set(
      gaps.flatMap(({ record, holder }) =>
        record ? [holder ? `${record} of ${withArticle(holder)}` : record] : [],
      ),
    ),
  ];
  for (const record of records.slice(0, 2)) questions.push(`Where can ${record} be read?`);
  for (const party of unheardParties(claims, evidence).slice(0, 2))
    questions.push(`What does ${withArticle(party)} itself say of whether ${matter}?`);
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
  if (newest && questions.length < MOST)
    questions.push(`What has changed since ${newest}, the date of the newest source cited?`);
  const fallback = [
    `Which primary record shows whether ${matter}?`,
    `Since when, and how often, is it documented that ${matter}?`,
    `Who decided, paid for and oversees what the question asks about?`,
  ];
  const record = recordFor(question.text);
  if (record && !records.some((known) => known.startsWith(record)))
    fallback.unshift(`Where can ${record} be read?`);
  for (const text of fallback) if (questions.length < LEAST) questions.push(text);
  return [...new Set(questions)].slice(0, MOST);
}
