import type { Publisher } from '../model/publisher.js';
import type { Confidence } from '../model/report.js';
import type { WeighedSentence } from './evidence-set.js';

/** Publishers whose documents are records of their own acts rather than accounts of others'. */
const PRIMARY = new Set(['government', 'court', 'company']);
const PRIMARY_WORDS =
  /\b(?:agreement|contract|memorandum|statute|act|order|ruling|judgment|policy|resolution|minutes|report of proceedings|dataset|register)\b/i;

const ONE_YEAR_MS = 365 * 24 * 3600 * 1000;
const RECENT_YEARS = 3;

const plural = (count: number, noun: string): string => {
  const words = [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
  ];
  return `${words[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;
};

const isPrimary = (sentence: WeighedSentence, kind: string): boolean =>
  PRIMARY.has(kind) && PRIMARY_WORDS.test(sentence.candidate.document.metadata.title);

/**
 * How good the evidence base is, whatever it says: independent origins, primary records,
 * publishers without a stake, dates. Never mixed with the probability of the verdict.
 *
 * @param publisherOf - The register's entry for a publisher's name.
 * @param checkedAt - ISO instant of the check, for what counts as recent.
 */
export function confidenceOf(
  evidence: readonly WeighedSentence[],
  publisherOf: (name: string) => Publisher,
  checkedAt: string,
): { confidence: Confidence; reasons: string[] } {
  const used = evidence.filter(({ stance }) => stance !== 'neither');
  if (used.length === 0)
    return {
      confidence: 'low',
      reasons: ['No passage of the dossier bears on the claim closely enough to count.'],
    };
  const documents = new Map(
    used.map(({ candidate }) => [candidate.document.id, candidate.document]),
  );
  const origins = new Set(used.map(({ origin }) => origin)).size;
  const publishers = [
    ...new Set([...documents.values()].map(({ metadata }) => metadata.publisher)),
  ].map(publisherOf);
  const disinterested = publishers.filter(
    ({ interests, kind }) => interests.length === 0 && kind !== 'unknown' && kind !== 'individual',
  );
  const primary = new Set(
    used
      .filter((sentence) =>
        isPrimary(sentence, publisherOf(sentence.candidate.document.metadata.publisher).kind),
      )
      .map(({ candidate }) => candidate.document.id),
  ).size;
  const dates = [...documents.values()]
    .flatMap(({ metadata }) => (metadata.date ? [metadata.date] : []))
    .sort();
  const newest = dates.at(-1);
  const since = newest
    ? (Date.parse(checkedAt) - Date.parse(newest)) / ONE_YEAR_MS
    : Number.POSITIVE_INFINITY;

  const reasons = [
    `${plural(documents.size, 'document')}, ${plural(origins, 'origin')}.`.replace(/^./, (first) =>
      first.toUpperCase(),
    ),
  ];
  reasons.push(
    primary > 0
      ? `${plural(primary, 'primary record')} among them.`.replace(/^./, (first) =>
          first.toUpperCase(),
        )
      : 'No primary record among them.',
  );
  reasons.push(
    disinterested.length === 0
      ? 'Every publisher cited has a stake in the matter or an unknown one.'
      : `Without a declared stake: ${disinterested
          .map(({ name }) => name)
          .slice(0, 4)
          .join(', ')}${disinterested.length > 4 ? ' and others' : ''}.`,
  );
  if (newest === undefined) reasons.push('None of them is dated.');
  else if (since > RECENT_YEARS) reasons.push(`The newest is of ${newest}.`);

  const points =
    Math.min(origins, 4) +
    (primary > 0 ? 1.5 : 0) +
    (disinterested.length >= 2 ? 1 : disinterested.length / 2) -
    (since > RECENT_YEARS ? 0.5 : 0);
  return {
    confidence: points >= 5 && primary > 0 ? 'high' : points >= 2.5 ? 'moderate' : 'low',
    reasons,
  };
}
