import { evidencePlace, sentencePlace } from '../../gathering/sentence-place.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Stance } from '../../model/evidence.js';
import { copyWords, isCopy } from './is-copy.js';
import { EVIDENCE } from './settings.js';

/** A judged sentence that the report may cite, with the account that it goes back to. */
export interface WeighedSentence extends JudgedSentence {
  /** `o1`, `o2` … */
  origin: string;
  /** Nearly the words of an earlier document's sentence: shown beside it, and not weighed. */
  copied?: true;
  /** What a newer primary record says against it, where one does. */
  outrankedBy?: WeighedSentence;
}

const LIMITS: Record<Stance, number> = {
  supports: EVIDENCE.ofSide,
  refutes: EVIDENCE.ofSide,
  qualifies: EVIDENCE.ofQualifiers,
  neither: 0,
};

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
      if (seen.has(place) || count(ofDocument) >= EVIDENCE.ofDocument) return false;
      const words = copyWords(candidate.sentence.text);
      const known = originals.get(side) ?? [];
      const copied = known.some((other) => isCopy(words, other));
      const counted = copied ? `${side} copies` : side;
      if (count(counted) >= (copied ? EVIDENCE.copies : LIMITS[stance])) return false;
      if (!copied) originals.set(side, [...known, words]);
      seen.add(place);
      taken.set(counted, count(counted) + 1);
      taken.set(ofDocument, count(ofDocument) + 1);
      return true;
    });
}

/** Whether a sentence says something of its claim outright, and doesn't only lean to a side. */
export const isOutright = ({ stance, probability, silent }: JudgedSentence): boolean =>
  stance !== 'neither' &&
  probability >= (silent && stance !== 'qualifies' ? EVIDENCE.outrightSilence : EVIDENCE.outright);

/**
 * Sentences that say something of a claim, strongest first within each stance, none twice. Copies
 * of one sentence ride along and take no other sentence's place.
 */
export const selectEvidence = (judged: readonly JudgedSentence[]): JudgedSentence[] =>
  strongest(judged.filter(isOutright));

/** How well a sentence answers an open question: as it was found, and as the reader reads it. */
const aptness = ({ candidate, relevance }: JudgedSentence): number => candidate.score + relevance;

const isNear = ({ candidate: { found } }: JudgedSentence): boolean =>
  found.coverage >= EVIDENCE.nearest && found.own >= EVIDENCE.ownWords;

/** Sentences that answer an open question, whatever they say of it, the aptest first. */
export function selectAnswers(judged: readonly JudgedSentence[]): JudgedSentence[] {
  const taken = new Map<string, number>();
  const told = judged
    .filter(({ silent, unread }) => !silent && !unread)
    .toSorted((a, b) => aptness(b) - aptness(a))
    .filter(({ candidate }) => {
      const before = taken.get(candidate.document.id) ?? 0;
      taken.set(candidate.document.id, before + 1);
      return before < EVIDENCE.ofDocument;
    });
  const answers = told
    .filter(({ relevance }) => relevance >= EVIDENCE.answers)
    .slice(0, EVIDENCE.mostAnswers);
  if (answers.length === 0) return [];
  const near = told.filter((sentence) => sentence.relevance < EVIDENCE.answers && isNear(sentence));
  return [...answers, ...near.slice(0, Math.max(0, EVIDENCE.fewAnswers - answers.length))];
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
        candidate.found.coverage >= EVIDENCE.near &&
        candidate.found.own >= EVIDENCE.ownWords / 2 &&
        candidate.found.named >= EVIDENCE.silenceNamed,
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
