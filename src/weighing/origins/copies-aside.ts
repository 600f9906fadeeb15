import type { JudgedSentence } from '../../judging/judged-sentence.js';
import { copyWords, isCopy } from '../evidence/is-copy.js';
import { EVIDENCE } from '../evidence/settings.js';
import { orderOf } from './source.js';

/** Judged sentences, with those that repeat an earlier document's in nearly its words set aside. */
interface CopiesAside {
  originals: JudgedSentence[];
  /** The copies of each original, in the order in which they were judged. */
  copiesOf: Map<JudgedSentence, JudgedSentence[]>;
}

/** The earliest sentence of another document with nearly the words of each, where there is one. */
function originalsBefore(judged: readonly JudgedSentence[]): Map<JudgedSentence, JudgedSentence> {
  const inOrder = judged.toSorted((a, b) =>
    orderOf(a.candidate.document) < orderOf(b.candidate.document) ? -1 : 1,
  );
  const holders = new Map<string, JudgedSentence[]>();
  const words = new Map<JudgedSentence, ReadonlySet<string>>();
  const before = new Map<JudgedSentence, JudgedSentence>();
  for (const sentence of inOrder) {
    const own = copyWords(sentence.candidate.sentence.text);
    const { claim, candidate } = sentence;
    const known = new Set([...own].flatMap((shingle) => holders.get(shingle) ?? []));
    const original = [...known].find(
      (other) =>
        other.claim.id === claim.id &&
        other.candidate.document.id !== candidate.document.id &&
        isCopy(own, words.get(other) ?? new Set()),
    );
    if (original !== undefined) before.set(sentence, original);
    else {
      words.set(sentence, own);
      for (const shingle of own) holders.set(shingle, [...(holders.get(shingle) ?? []), sentence]);
    }
  }
  return before;
}

/**
 * Sets copies aside, so that what is chosen, and how much it weighs, goes by who said it first:
 * dated before undated, ties by document id. However often a text is printed again, and in
 * however many edited forms, nothing else changes its place.
 */
export function setCopiesAside(judged: readonly JudgedSentence[]): CopiesAside {
  const before = originalsBefore(judged);
  const copiesOf = new Map<JudgedSentence, JudgedSentence[]>();
  for (const sentence of judged) {
    const original = before.get(sentence);
    if (original) copiesOf.set(original, [...(copiesOf.get(original) ?? []), sentence]);
  }
  return { originals: judged.filter((sentence) => !before.has(sentence)), copiesOf };
}

/**
 * The copies that are shown beside chosen sentences: those that were judged to say the same. For an
 * open question nothing is judged, and all are shown.
 */
export function copiesBeside(
  chosen: readonly JudgedSentence[],
  { copiesOf }: CopiesAside,
  open: boolean,
): JudgedSentence[] {
  const taken = new Map<string, number>();
  return chosen.flatMap((original) =>
    (copiesOf.get(original) ?? []).filter(({ claim, stance }) => {
      const side = `${claim.id} ${stance}`;
      const count = taken.get(side) ?? 0;
      if (
        (!open && (stance !== original.stance || stance === 'neither')) ||
        count >= EVIDENCE.copies
      )
        return false;
      taken.set(side, count + 1);
      return true;
    }),
  );
}
