import { findDates } from '../../english/dates.js';
import { counted } from '../../model/counted.js';
import type { Document } from '../../model/document.js';
import type { Publisher } from '../../model/publisher.js';
import type { Confidence } from '../../model/report.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { isPrimaryRecord, isTitledAsRecord } from '../evidence/primary-record.js';
import { VERDICT } from './settings.js';

const ONE_YEAR_MS = 365 * 24 * 3600 * 1000;

const WORDS = 'no one two three four five six seven eight nine ten'.split(' ');

/** A number up to ten as a word: `two documents`, `11 documents`. */
const inWords = (count: number, noun: string): string =>
  counted(count, noun).replace(/^\S+/, (digits) => WORDS[count] ?? digits);

/** The document that stands for each origin: dated first, undated ones last, ties by id. */
function firstOfOrigins(evidence: readonly WeighedSentence[]): Document[] {
  const order = ({ id, metadata }: Document) => `${metadata.date ?? '9999'} ${id}`;
  const first = new Map<string, Document>();
  for (const { origin, candidate } of evidence) {
    const known = first.get(origin);
    if (!known || order(candidate.document) < order(known)) first.set(origin, candidate.document);
  }
  return [...first.values()];
}

/** What confidence rests on. */
interface Base {
  documents: number;
  origins: number;
  primary: number;
  /** Documents that are titled as records and whose publishers are of unknown kind. */
  titledAsRecords: number;
  /** Whether the kind of no publisher is known. */
  kindless: boolean;
  /** Publishers of accounts without a known stake, by name. */
  disinterested: string[];
  /** Date of the newest account, if any is dated. */
  newest: string | undefined;
  undated: number;
  old: boolean;
}

/** Who repeats an account vouches for nothing and makes it no newer: its first document counts. */
function baseOf(
  evidence: readonly WeighedSentence[],
  publisherOf: (name: string) => Publisher,
  checkedAt: string,
  isParty: (publisher: string) => boolean,
): Base {
  const accounts = firstOfOrigins(evidence).map(({ metadata }) => metadata);
  const newest = accounts
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  const records = evidence.filter((sentence) =>
    isPrimaryRecord(
      sentence.candidate.document,
      publisherOf(sentence.candidate.document.metadata.publisher).kind,
    ),
  );
  const kindOf = (document: Document) => publisherOf(document.metadata.publisher).kind;
  const documents = evidence.map(({ candidate }) => candidate.document);
  const unknown = documents.filter((document) => kindOf(document) === 'unknown');
  const told = evidence.flatMap(({ candidate }) => findDates(candidate.sentence.text));
  const tellsOfLater = newest !== undefined && told.some(({ iso }) => iso > newest);
  const documentsIn = (sentences: readonly WeighedSentence[]) =>
    new Set(sentences.map(({ candidate }) => candidate.document.id)).size;
  return {
    documents: documentsIn(evidence),
    origins: accounts.length,
    primary: documentsIn(records),
    titledAsRecords: new Set(unknown.filter(isTitledAsRecord).map(({ id }) => id)).size,
    kindless: unknown.length === documents.length,
    disinterested: [...new Set(accounts.map(({ publisher }) => publisher))]
      .map(publisherOf)
      .filter(({ name, interests }) => interests.length === 0 && !isParty(name))
      .filter(({ kind }) => kind !== 'unknown' && kind !== 'individual')
      .map(({ name }) => name),
    newest,
    undated: accounts.filter(({ date }) => date === null).length,
    old:
      newest === undefined ||
      (!tellsOfLater &&
        (Date.parse(checkedAt) - Date.parse(newest)) / ONE_YEAR_MS > VERDICT.recentYears),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function recordWords({ primary, titledAsRecords, kindless }: Base): string {
  if (primary > 0) return `${capital(inWords(primary, 'primary record'))} among them.`;
  if (titledAsRecords > 0)
    return `${capital(inWords(titledAsRecords, 'document'))} titled as ${titledAsRecords === 1 ? 'a record' : 'records'}, from publishers of unknown kind.`;
  return kindless
    ? 'Whether a primary record is among them is not known: the kinds of their publishers are not.'
    : 'No primary record among them.';
}

function reasonsOf(base: Base): string[] {
  const { documents, origins, disinterested, newest, undated, old } = base;
  const reasons = [
    `${capital(inWords(documents, 'document'))}, ${inWords(origins, 'origin')}.`,
    recordWords(base),
    disinterested.length === 0
      ? 'Every account goes back to a publisher with a stake in the matter or an unknown one.'
      : `Without a declared stake: ${disinterested.slice(0, 4).join(', ')}${disinterested.length > 4 ? ' and others' : ''}.`,
  ];
  if (newest === undefined) reasons.push('None of them is dated.');
  else if (old)
    reasons.push(
      undated === 0
        ? `The newest account is of ${newest}.`
        : `The newest dated account is of ${newest}; ${inWords(undated, 'account')} ${undated === 1 ? 'has' : 'have'} no date.`,
    );
  return reasons;
}

/**
 * How good the evidence base is, whatever it says: independent origins, primary records,
 * publishers without a stake, dates. Never mixed with the probability of the verdict; `high`
 * needs a primary record.
 *
 * @param publisherOf - The register's entry for a publisher's name.
 * @param checkedAt - ISO instant of the check, for what counts as recent.
 * @param isParty - Whether a publisher is itself what the claim is about: it has a stake then.
 */
export function confidenceOf(
  evidence: readonly WeighedSentence[],
  publisherOf: (name: string) => Publisher,
  checkedAt: string,
  isParty: (publisher: string) => boolean = () => false,
): { confidence: Confidence; reasons: string[] } {
  const used = evidence.filter(({ stance }) => stance !== 'neither');
  if (used.length === 0)
    return {
      confidence: 'low',
      reasons: ['No passage of the dossier bears on the claim closely enough to count.'],
    };
  const base = baseOf(used, publisherOf, checkedAt, isParty);
  const points =
    Math.min(base.origins, VERDICT.origins) +
    (base.primary > 0 ? VERDICT.primary : 0) +
    Math.min(base.disinterested.length, VERDICT.disinterestedPublishers) * VERDICT.disinterested -
    (base.old ? VERDICT.old : 0);
  return {
    confidence:
      points >= VERDICT.high && base.primary > 0
        ? 'high'
        : points >= VERDICT.moderate
          ? 'moderate'
          : 'low',
    reasons: reasonsOf(base),
  };
}
