import type { JudgedSentence } from '../judging/judge-candidates.js';
import type { Stance } from '../model/evidence.js';

/** A judged sentence that the report may cite, with the account that it goes back to. */
export interface WeighedSentence extends JudgedSentence {
  /** `o1`, `o2` … */
  origin: string;
}

/** Below this a stance is a guess: the sentence stays in the trace and out of the report. */
export const LEAST_PROBABILITY = 0.38;

const LIMITS: Record<Stance, number> = { supports: 14, refutes: 14, qualifies: 12, neither: 0 };

/** Most sentences of one document on one side: ten of one article weigh no more than three. */
const PER_DOCUMENT = 5;

/** Sentences that say something of a claim, strongest first within each stance, none twice. */
export function selectEvidence(judged: readonly JudgedSentence[]): JudgedSentence[] {
  const taken = new Map<string, number>();
  const seen = new Set<string>();
  const count = (key: string) => taken.get(key) ?? 0;
  return judged
    .filter(({ stance, probability }) => stance !== 'neither' && probability >= LEAST_PROBABILITY)
    .toSorted((a, b) => b.probability - a.probability || b.candidate.score - a.candidate.score)
    .filter(({ candidate, claim, stance }) => {
      const place = `${claim.id} ${candidate.document.id} ${candidate.span.start}`;
      const side = `${claim.id} ${stance}`;
      const ofDocument = `${side} ${candidate.document.id}`;
      if (seen.has(place) || count(side) >= LIMITS[stance] || count(ofDocument) >= PER_DOCUMENT)
        return false;
      seen.add(place);
      taken.set(side, count(side) + 1);
      taken.set(ofDocument, count(ofDocument) + 1);
      return true;
    });
}

/** Sentences near the question that say what the record does not show, best first. */
export function selectSilences(judged: readonly JudgedSentence[]): JudgedSentence[] {
  const seen = new Set<string>();
  return judged
    .filter(({ silent, candidate }) => silent && candidate.found.coverage >= 0.42)
    .toSorted(
      (a, b) =>
        b.candidate.found.coverage - a.candidate.found.coverage ||
        b.candidate.score - a.candidate.score,
    )
    .filter(({ candidate }) => {
      const place = `${candidate.document.id} ${candidate.span.start}`;
      return !seen.has(place) && seen.add(place);
    })
    .slice(0, 5);
}
