import { type Document, dateToRelyOn } from '../../model/document.js';
import type { ReasonSays } from '../../model/phrases/reasons.js';
import type { Publisher } from '../../model/publisher.js';
import type { Confidence } from '../../model/report.js';
import { nameLook } from '../../text/name-look.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { isPrimaryRecord, isTitledAsRecord } from '../evidence/primary-record.js';
import { VERDICT } from './settings.js';

const ONE_YEAR_MS = 365 * 24 * 3600 * 1000;

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
    .flatMap((metadata) => dateToRelyOn(metadata) ?? [])
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
  const told = evidence.flatMap(({ candidate }) => candidate.analysis.dates);
  const tellsOfLater = newest !== undefined && told.some(({ iso }) => iso > newest);
  const documentsIn = (sentences: readonly WeighedSentence[]) =>
    new Set(sentences.map(({ candidate }) => candidate.document.id)).size;
  return {
    documents: documentsIn(evidence),
    origins: accounts.length,
    primary: documentsIn(records),
    titledAsRecords: new Set(unknown.filter(isTitledAsRecord).map(({ id }) => id)).size,
    kindless: unknown.length === documents.length,
    disinterested: [
      ...new Map(accounts.map(({ publisher }) => [nameLook(publisher), publisher])).values(),
    ]
      .map(publisherOf)
      .filter(({ name, interests }) => interests.length === 0 && !isParty(name))
      .filter(({ kind }) => kind !== 'unknown' && kind !== 'individual')
      .map(({ name }) => name),
    newest,
    undated: accounts.filter((metadata) => dateToRelyOn(metadata) === null).length,
    old:
      newest === undefined ||
      (!tellsOfLater &&
        (Date.parse(checkedAt) - Date.parse(newest)) / ONE_YEAR_MS > VERDICT.recentYears),
  };
}

function recordReason({ primary, titledAsRecords, kindless }: Base): ReasonSays {
  if (primary > 0) return { template: 'primary-records', slots: { records: primary } };
  if (titledAsRecords > 0)
    return { template: 'titled-as-records', slots: { documents: titledAsRecords } };
  return { template: kindless ? 'records-not-known' : 'no-primary-record', slots: {} };
}

function dateReasons({ newest, undated, old }: Base): ReasonSays[] {
  if (newest === undefined) return [{ template: 'undated', slots: {} }];
  return old ? [{ template: 'newest', slots: { date: newest, undated } }] : [];
}

function reasonsOf(base: Base): ReasonSays[] {
  const { documents, origins, disinterested: publishers } = base;
  return [
    { template: 'base', slots: { documents, origins } },
    recordReason(base),
    publishers.length === 0
      ? { template: 'all-with-stake', slots: {} }
      : { template: 'without-stake', slots: { publishers } },
    ...dateReasons(base),
  ];
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
): { confidence: Confidence; reasons: ReasonSays[] } {
  const used = evidence.filter(({ stance }) => stance !== 'neither');
  if (used.length === 0)
    return {
      confidence: 'low',
      reasons: [{ template: 'nothing-close', slots: {} }],
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
