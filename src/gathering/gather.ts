import { align, conceptsOfStatement, type SentenceConcepts } from '../english/alignment.js';
import { analyseSentence } from '../english/analyse-sentence.js';
import type { Concept } from '../english/concepts.js';
import type { Question } from '../model/claim.js';
import type { Document, Extraction } from '../model/document.js';
import type { Passage } from '../model/passage.js';
import type { Ledger } from '../ports/ledger.js';
import type { Candidate } from './candidate.js';
import { diversify } from './diversify.js';
import { comparableWords, groupDuplicates, takeOriginals } from './duplicates.js';
import { findPassages, type SearchPorts, statementsOf } from './find-passages.js';
import type { FusedPassage } from './fuse.js';
import { namedRecords } from './named-records.js';
import { existences, foundBy, superseded } from './page-versions.js';
import { sentencesWithin } from './sentences-of.js';
import { GATHERING } from './settings.js';

export interface GatherPorts extends SearchPorts {
  ledger: Pick<Ledger, 'documents' | 'extractions' | 'webCaptures'>;
}

export interface GatherOptions {
  /**
   * ISO day: only documents that are known to have been published by then are searched. One
   * without a date, or of a year or month that ends later, is left out and named.
   */
  asOf?: string | null;
  /** Ids of the documents that are searched; all of them unless given. */
  only?: ReadonlySet<string>;
  signal?: AbortSignal;
}

/** What the gathering found, and what it left out for its date. */
export interface GatheringResult {
  /** Best first; ties by document id, then place. */
  candidates: Candidate[];
  documents: readonly Document[];
  /** Sentences of what was found that speak to a machine: nothing is made of them but a note. */
  setAside: Candidate[];
  /** Documents that may or may not have been published by the day asked for. */
  leftOut: Document[];
  queries: string[];
}

/**
 * Whether a document had been published by a day: for certain, for certain not, or unknown.
 *
 * @param existed - ISO day on which its bytes are known to have been on the web.
 */
export function publishedBy(
  { metadata: { date } }: Document,
  asOf: string,
  existed: string | null = null,
): boolean | undefined {
  if (date !== null) {
    const latest = `${date}${'9999-12-31'.slice(date.length)}`;
    if (latest <= asOf) return true;
    if (date > asOf) return false;
  }
  return existed !== null && existed <= asOf ? true : undefined;
}

/** Documents to search, and those that may not have been published yet. */
async function documentsOf(ledger: GatherPorts['ledger'], { asOf = null, only }: GatherOptions) {
  const captures = await ledger.webCaptures();
  const replaced = superseded(foundBy(captures), asOf);
  const all = (await ledger.documents()).filter(
    ({ id }) => !replaced.has(id) && (only?.has(id) ?? true),
  );
  if (asOf === null) return { documents: all, leftOut: [] };
  const existed = existences(captures);
  const published = (document: Document) =>
    publishedBy(document, asOf, existed.get(document.id)?.day);
  return {
    documents: all.filter((document) => published(document) === true),
    leftOut: all.filter((document) => published(document) === undefined),
  };
}

async function load(
  ledger: GatherPorts['ledger'],
  ids: readonly string[],
): Promise<Map<string, Extraction>> {
  const extractions = new Map<string, Extraction>();
  if (ids.length === 0) return extractions;
  for await (const extraction of ledger.extractions(ids))
    extractions.set(extraction.documentId, extraction);
  return extractions;
}

const aimsOf = (question: Question): (readonly Concept[])[] =>
  statementsOf(question).map(({ text, subject }) => conceptsOfStatement(text, subject));

/** How much of the question a sentence meets, with and without its context, and its names. */
type Met = Pick<Candidate['found'], 'coverage' | 'own' | 'named'>;

/** Of several claims, the one that the sentence meets best counts; missing names weigh double. */
function meet(aims: readonly (readonly Concept[])[], said: SentenceConcepts): Met {
  let best: Met = { coverage: 0, own: 0, named: 0 };
  for (const aim of aims) {
    const { coverage, own, named } = align(aim, said);
    const gated = coverage * (1 - GATHERING.named + GATHERING.named * named);
    if (gated > best.coverage) best = { coverage: gated, own, named };
  }
  return best;
}

function candidatesOf(
  entry: FusedPassage,
  document: Document,
  extraction: Extraction,
  aims: readonly (readonly Concept[])[],
  { best, open }: { best: number; open: boolean },
): Candidate[] {
  const titled = open
    ? GATHERING.title * meet(aims, analyseSentence(document.metadata.title)).coverage
    : 0;
  return sentencesWithin(document, extraction, entry.passage.span).map((placed) => {
    const met = meet(aims, placed.analysis);
    const coverage = Math.min(1, met.coverage + titled);
    return {
      document,
      extraction,
      ...placed,
      score: GATHERING.rank * (entry.score / best) + (1 - GATHERING.rank) * coverage,
      copy: false,
      found: {
        passage: entry.passage.id,
        fused: entry.score,
        coverage,
        own: met.own,
        named: met.named,
        contributions: entry.contributions,
      },
    };
  });
}

/** Best first; ties by document, then by place. */
const byScore = (a: Candidate, b: Candidate): number =>
  b.score - a.score ||
  (a.document.id === b.document.id
    ? a.span.start - b.span.start
    : a.document.id < b.document.id
      ? -1
      : 1);

/** What texts are compared by, each worked out once: copies have one text, and it comes up often. */
function comparedOnce(): (text: string) => ReadonlySet<string> {
  const words = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const known = words.get(text) ?? comparableWords(text);
    words.set(text, known);
    return known;
  };
}

/** The sentences of passages, each with how much of the question it meets; best first. */
async function sentencesOf(
  passages: readonly FusedPassage[],
  question: Question,
  { ledger, byId }: { ledger: GatherPorts['ledger']; byId: ReadonlyMap<string, Document> },
): Promise<Candidate[]> {
  const best = Math.max(...passages.map(({ score }) => score), Number.MIN_VALUE);
  const extractions = await load(ledger, [
    ...new Set(passages.map(({ passage }) => passage.documentId)),
  ]);
  const aims = aimsOf(question);
  const open = question.kind === 'open';
  const candidates = passages.flatMap((entry) => {
    const document = byId.get(entry.passage.documentId);
    const extraction = extractions.get(entry.passage.documentId);
    const current = document && extraction?.id === entry.passage.extractionId;
    return current ? candidatesOf(entry, document, extraction, aims, { best, open }) : [];
  });
  return candidates.sort(byScore);
}

/**
 * Finds the sentences that may bear on a question: passages by words and by vectors, fused,
 * diversified over documents, then sentence by sentence in context.
 */
export async function gather(
  { ledger, ...ports }: GatherPorts,
  question: Question,
  options: GatherOptions = {},
): Promise<GatheringResult> {
  const { documents, leftOut } = await documentsOf(ledger, options);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const queries = [...new Set(question.queries)];
  const stop = options.signal ? { signal: options.signal } : {};
  const documentOf = ({ documentId }: Passage) => byId.get(documentId);
  const search = (perQuery: number) =>
    findPassages(ports, question, {
      perQuery,
      accept: (passage) => documentOf(passage) !== undefined,
      ...(options.only && { documentIds: [...options.only] }),
      ...stop,
    });
  // The same passages are grouped as they are found and as they are taken.
  const wordsOf = comparedOnce();
  const grouped = (entries: readonly FusedPassage[]) =>
    groupDuplicates(entries, ({ passage }) => ({
      words: wordsOf(passage.text),
      document: documentOf(passage),
    }));
  const first = await search(GATHERING.hits);
  const crowded = 2 * grouped(first).length < first.length;
  const found = crowded ? await search(GATHERING.deeper * GATHERING.hits) : first;
  const originals = grouped(diversify(found, found.length));
  const passages = takeOriginals(originals, {
    limit: GATHERING.passages,
    copies: GATHERING.copiedPassages,
  });
  const placed = await sentencesOf(passages, question, { ledger, byId });
  const isOrder = ({ analysis }: Candidate): boolean => analysis.addressesMachine;
  const setAside = placed.filter(isOrder);
  const candidates = namedRecords(
    placed.filter((candidate) => !isOrder(candidate)),
    question,
  );
  const groups = groupDuplicates(candidates, ({ document, sentence }) => ({
    words: wordsOf(sentence.text),
    document,
  })).map((group) => group.map((candidate, at) => ({ ...candidate, copy: at > 0 })));
  const read = takeOriginals(groups, {
    limit: GATHERING.sentences,
    copies: GATHERING.copiedSentences,
  });
  return { candidates: read, setAside, documents, leftOut, queries };
}
