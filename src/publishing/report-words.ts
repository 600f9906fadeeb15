import { counted } from '../model/counted.js';
import type { Evidence } from '../model/evidence.js';
import type { StakeSource } from '../model/fact-sources.js';
import type { Narrative, Report, Source } from '../model/report.js';
import { writerFacts } from './assistance-words.js';
import { shortDate } from './dates.js';
import { type OpenPoint, settlesWords } from './open-points.js';

/** What was asked of which sources, when and by what: the facts under a report's title. */
export const dossierFacts = (
  report: Report,
  date: (iso: string) => string = shortDate,
): string[] => [
  `${counted(report.dossier.documents, 'document')}, ${counted(report.sources.length, 'publisher')}`,
  ...(report.asOf === null ? [] : [`as of ${date(report.asOf)}`]),
  `checked ${date(report.checkedAt)}`,
  ...writerFacts(report),
];

const isUnanswered = ({ sections }: Report): boolean =>
  sections.some(({ statements }) => statements.some(({ says }) => says?.template === 'unanswered'));

/**
 * The claims that a question comes to, where it is in other words than they are. A question that asks
 * who, what or how comes to none: what it is about is no statement that could be true.
 */
export const claimsInOtherWords = (report: Report): string[] =>
  report.verdict === null || isUnanswered(report)
    ? []
    : report.claims.map(({ text }) => text).filter((text) => text !== report.question);

/** Where a quote stands: publisher, kind, date and page. */
export const placeFacts = ({ document, page }: Evidence): string[] => [
  ...(document.publisher === 'Unknown' && document.kind === 'unknown'
    ? ['publisher unknown']
    : [document.publisher, document.kind]),
  document.date === null ? 'undated' : shortDate(document.date),
  ...(page === null ? [] : [`p. ${page}`]),
];

const STAKE_BASIS: Partial<Record<StakeSource, string>> = {
  user: 'entered by a user',
  listed: 'from the list that comes with Corroborate',
};

/** A stake as it is printed: what nobody declared or documented is told from what somebody did. */
export const stakeWords = ({ text, from }: Narrative['interests'][number]): string => {
  const basis = from && STAKE_BASIS[from];
  return basis === undefined ? text : `${text.replace(/[.]$/, '')} (${basis}).`;
};

/** The evidence that tells of stakes and says nothing about the claim. */
export const stakeNumbers = ({ sources, evidence }: Report): Set<number> => {
  const told = new Set(
    sources.flatMap(({ stakes = [] }) => stakes.flatMap(({ evidence: numbers }) => numbers)),
  );
  return new Set(
    evidence.filter(({ n, stance }) => told.has(n) && stance === 'neither').map(({ n }) => n),
  );
};

/** A publisher's interests in one line; that none is on record is said, not left blank. */
export const interestsWords = ({ interests, stakes }: Source): string => {
  if (interests.length === 0) return 'none on record';
  return stakes === undefined ? interests.join(' ') : stakes.map(stakeWords).join(' ');
};

/** The heading of the publishers that a report does not rest on. */
export const UNCITED = 'In the dossier but not cited';

/** What such a publisher is, and what it has at stake where that is on record. */
export const uncitedWords = (source: Source): string =>
  [source.kind, ...(source.interests.length > 0 ? [interestsWords(source)] : [])].join(' · ');

/** How many of a publisher's documents are cited. */
export const citedWords = ({ cited, documents }: Source): string => `${cited} of ${documents}`;

/** What would settle an open point and who holds it; null where neither is known. */
export const settlesLine = (point: OpenPoint): string | null => {
  const { record, holder } = point;
  const settles = record === null ? [] : [`${settlesWords(point)}: ${record}.`];
  const held = holder === null ? [] : [`Held by: ${holder}.`];
  return [...settles, ...held].join(' ') || null;
};

/** How to prove the report on another machine. */
export const RECHECK_COMMAND = 'corroborate audit report.json';

/** Digits that tell digests apart for people; the whole stands in the JSON form. */
const SHORT = 16;

/**
 * What a report's proof rests on, for the colophon: the start of the digest of the record's head and
 * of the key's fingerprint. Nothing where a report has neither.
 */
export const proofWords = ({ dossier: { head }, signature }: Report): string[] => [
  ...(head === undefined ? [] : [`record ${head.digest.slice(0, SHORT)}`]),
  ...(signature === undefined ? [] : [`signed by key ${signature.key.slice(0, SHORT)}`]),
];

/** The mark of a statement that its evidence entails only in part. */
export const PARTLY_WORDS = 'supported in part';
