import type { JudgedSentence } from '../judging/judge-candidates.js';
import { asSilence, type WeighedSentence } from './evidence-set.js';

/** Where nothing decides a claim, these are what its reader has to go on. */
const UNDECIDED = { most: 5, ofDocument: 3, bearing: 0.1 };
/** Where it is decided: what documents say that the verdict doesn't rest on. */
const DECIDED = { most: 3, ofDocument: 1, bearing: 0.25 };

const bearingOf = ({ stances }: JudgedSentence): number => 1 - stances.neither;

const placeOf = ({ candidate, claim }: JudgedSentence): string =>
  `${claim.id} ${candidate.document.id} ${candidate.span.start}`;

/**
 * The sentences nearest to the claims that are no evidence: those that are likeliest to take any
 * stance, ties by how they were found, without a stance. They count for nothing; a reader may see
 * in them what the judge doesn't. Of a claim that is decided, only what documents say that
 * aren't cited for it.
 *
 * @param judged - Without copies.
 * @param cited - What the report shows already.
 * @param undecided - Ids of the claims that nothing decides.
 */
export function selectNearby(
  judged: readonly JudgedSentence[],
  cited: readonly JudgedSentence[],
  undecided: ReadonlySet<string>,
): JudgedSentence[] {
  const shown = new Set(cited.map(placeOf));
  const documentOf = ({ claim, candidate }: JudgedSentence) =>
    `${claim.id} ${candidate.document.id}`;
  const citedDocuments = new Set(cited.map(documentOf));
  const taken = new Map<string, number>();
  const count = (key: string) => taken.get(key) ?? 0;
  return judged
    .toSorted((a, b) => bearingOf(b) - bearingOf(a) || b.candidate.score - a.candidate.score)
    .filter((sentence) => {
      const open = undecided.has(sentence.claim.id);
      const limits = open ? UNDECIDED : DECIDED;
      const document = documentOf(sentence);
      const place = placeOf(sentence);
      const fits =
        !sentence.unread &&
        !shown.has(place) &&
        (open || !citedDocuments.has(document)) &&
        bearingOf(sentence) >= limits.bearing &&
        count(sentence.claim.id) < limits.most &&
        count(document) < limits.ofDocument;
      if (!fits) return false;
      shown.add(place);
      for (const key of [sentence.claim.id, document]) taken.set(key, count(key) + 1);
      return true;
    })
    .map(asSilence);
}

/** Sentences that count for nothing, with origins that group nothing. */
interface Placed {
  nearby: WeighedSentence[];
  /** The origins that no evidence has, with why their members belong together. */
  added: Map<string, string>;
}

/**
 * Gives each the origin of its document: that of the evidence from it, or one of its own.
 *
 * @param taken - How many origins there are.
 */
export function placeNearby(
  nearby: readonly JudgedSentence[],
  evidence: readonly WeighedSentence[],
  taken: number,
): Placed {
  const known = new Map(
    evidence.toReversed().map(({ candidate, origin }) => [candidate.document.id, origin]),
  );
  const added = new Map<string, string>();
  const placed = nearby.map((sentence): WeighedSentence => {
    const { document } = sentence.candidate;
    const origin = known.get(document.id) ?? `o${taken + added.size + 1}`;
    if (!known.has(document.id)) {
      known.set(document.id, origin);
      added.set(origin, `One document: “${document.metadata.title}”.`);
    }
    return { ...sentence, origin };
  });
  return { nearby: placed, added };
}
