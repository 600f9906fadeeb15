import { evidencePlace, sentencePlace } from '../../gathering/sentence-place.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Stance } from '../../model/evidence.js';
import { containment, shinglesOf } from '../../text/shingles.js';

/** A judged sentence that the report may cite, with the account that it goes back to. */
export interface WeighedSentence extends JudgedSentence {
  /** `o1`, `o2` … */
  origin: string;
  /** Nearly the words of an earlier document's sentence: shown beside it, and not weighed. */
  copied?: true;
  /** What a newer primary record says against it, where one does. */
  outrankedBy?: WeighedSentence;
}

/** Least probability of the stance of a sentence that a report may cite for it. */
const OUTRIGHT = 0.3;

/**
 * … and of one that says that the record is silent, which by itself speaks for no side.
 */
const SURE = 0.6;

const LIMITS: Record<Stance, number> = { supports: 14, refutes: 14, qualifies: 12, neither: 0 };

/** Most sentences of one document on one side: an article repeats itself. */
const PER_DOCUMENT = 8;

/** Most copies of other documents' sentences on one side, beside those that count. */
const MOST_COPIES = 12;
/** Words a shingle, and the share of them in common, from which a sentence is a copy. */
const SHINGLE = 3;
const SAME_WORDS = 0.6;

/** Whether a sentence has nearly the words of another, both by their shingles. */
function isCopy(words: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const sizes = Math.min(words.size, other.size) / Math.max(words.size, other.size);
  return sizes >= SAME_WORDS && containment(words, other) >= SAME_WORDS;
}

/** Strongest first within each stance, none twice; copies ride along and take no other's place. */
function strongest(sentences: readonly JudgedSentence[]): JudgedSentence[] {
  const taken = new Map<string, number>();
  const seen = new Set<string>();
  const originals = new Map<string, ReadonlySet<string>[]>();
  const count = (key: string) => taken.get(key) ?? 0;
  return sentences
    .toSorted((a, b) => b.probability - a.probability || b.candidate.score - a.candidate.score)
    .filter(({ candidate, claim, stance }) => {
      const place = evidencePlace({ claim, candidate });
      const side = `${claim.id} ${stance}`;
      const ofDocument = `${side} ${candidate.document.id}`;
      if (seen.has(place) || count(ofDocument) >= PER_DOCUMENT) return false;
      const words = shinglesOf(candidate.sentence.text, SHINGLE);
      const known = originals.get(side) ?? [];
      const copied = known.some((other) => isCopy(words, other));
      const counted = copied ? `${side} copies` : side;
      if (count(counted) >= (copied ? MOST_COPIES : LIMITS[stance])) return false;
      if (!copied) originals.set(side, [...known, words]);
      seen.add(place);
      taken.set(counted, count(counted) + 1);
      taken.set(ofDocument, count(ofDocument) + 1);
      return true;
    });
}

/** Whether a sentence says something of its claim outright, and doesn't only lean to a side. */
export const isOutright = ({ stance, probability, silent }: JudgedSentence): boolean =>
  stance !== 'neither' && probability >= (silent && stance !== 'qualifies' ? SURE : OUTRIGHT);

/**
 * Sentences that say something of a claim, strongest first within each stance, none twice. Copies
 * of one sentence ride along and take no other sentence's place.
 */
export const selectEvidence = (judged: readonly JudgedSentence[]): JudgedSentence[] =>
  strongest(judged.filter(isOutright));

/** Share of an open question that a sentence has to meet to be near it without answering it. */
const NEAREST = 0.45;
/** … and the share that its own words have to meet. */
const OWN = 0.25;

/** How surely a sentence has to bear on an open question, by its reading, to answer it. */
export const ANSWERS = 0.3;
const MOST_ANSWERS = 12;
/** Where fewer answer, what comes next nearest to the question is shown up to this number. */
const FEW_ANSWERS = 5;

/** How well a sentence answers an open question: as it was found, and as the reader reads it. */
export const aptness = ({ candidate, relevance }: JudgedSentence): number =>
  candidate.score + relevance;

const isNear = ({ candidate: { found } }: JudgedSentence): boolean =>
  found.coverage >= NEAREST && found.own >= OWN;

/** Sentences that answer an open question, whatever they say of it, the aptest first. */
export function selectAnswers(judged: readonly JudgedSentence[]): JudgedSentence[] {
  const taken = new Map<string, number>();
  const told = judged
    .filter(({ silent, unread }) => !silent && !unread)
    .toSorted((a, b) => aptness(b) - aptness(a))
    .filter(({ candidate }) => {
      const before = taken.get(candidate.document.id) ?? 0;
      taken.set(candidate.document.id, before + 1);
      return before < PER_DOCUMENT;
    });
  const answers = told.filter(({ relevance }) => relevance >= ANSWERS).slice(0, MOST_ANSWERS);
  if (answers.length === 0) return [];
  const near = told.filter((sentence) => sentence.relevance < ANSWERS && isNear(sentence));
  return [...answers, ...near.slice(0, Math.max(0, FEW_ANSWERS - answers.length))];
}

/** The few sentences closest to a question that nothing answers: they say where the record ends. */
export const selectNearest = (judged: readonly JudgedSentence[]): JudgedSentence[] =>
  judged
    .filter((sentence) => isNear(sentence) && !sentence.silent && !sentence.unread)
    .toSorted((a, b) => b.candidate.found.coverage - a.candidate.found.coverage)
    .slice(0, 2)
    .map(asSilence);

/** The best found sentence of each of a few documents that are in a language that isn't judged. */
export function selectUnread(judged: readonly JudgedSentence[]): JudgedSentence[] {
  const documents = new Set<string>();
  return judged
    .filter(({ unread }) => unread)
    .toSorted((a, b) => b.candidate.score - a.candidate.score)
    .filter(({ candidate: { document } }) => {
      const fresh = !documents.has(document.id);
      documents.add(document.id);
      return fresh;
    })
    .slice(0, 3);
}

/** How near a silence has to be, and how many of the question's names it has to speak of. */
const NEAR = 0.38;
const ALL_NAMED = 0.8;

/** The sentence as what the record doesn't show, which takes no side. */
export const asSilence = (sentence: JudgedSentence): JudgedSentence => ({
  ...sentence,
  stance: 'neither',
  probability: sentence.stances.neither,
});

/** Sentences near the question that say what the record does not show, best first. */
export function selectSilences(judged: readonly JudgedSentence[]): JudgedSentence[] {
  const seen = new Set<string>();
  return judged
    .filter(
      ({ silent, candidate }) =>
        silent &&
        candidate.found.coverage >= NEAR &&
        candidate.found.own >= OWN / 2 &&
        candidate.found.named >= ALL_NAMED,
    )
    .toSorted(
      (a, b) =>
        b.candidate.found.coverage - a.candidate.found.coverage ||
        b.candidate.score - a.candidate.score,
    )
    .filter(({ candidate }) => {
      const place = sentencePlace(candidate);
      return !seen.has(place) && seen.add(place);
    })
    .slice(0, 5);
}
