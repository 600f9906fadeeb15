import { NARRATIVES, type NarrativeSays } from '../model/phrases/narratives.js';
import { rendered } from '../model/phrases/template.js';
import type { Narrative } from '../model/report.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import type { Side } from '../weighing/interests/narratives.js';
import type { Weighing } from '../weighing/weigh.js';
import type { NumberedEvidence } from './number-evidence.js';

const words = (says: NarrativeSays): string => rendered(NARRATIVES, says);

type NumbersOf = (sentences: readonly WeighedSentence[]) => number[];

/** The stakes of each holder: one text for those declared, one for those that a document tells. */
function interestsOf(interests: Side['interests'], numbersOf: NumbersOf): Narrative['interests'] {
  const groups = new Map<string, Side['interests']>();
  for (const stake of interests) {
    const key = JSON.stringify([stake.holder, stake.from, stake.proof !== null]);
    groups.set(key, [...(groups.get(key) ?? []), stake]);
  }
  return [...groups.values()].flatMap((stakes) => {
    const [first] = stakes;
    if (first === undefined) return [];
    const text = `${first.holder}: ${stakes.map((stake) => stake.text).join(' ')}`;
    const evidence = numbersOf(stakes.flatMap(({ proof }) => proof ?? []));
    return [{ text, evidence, from: first.from }];
  });
}

/** The sides of a dispute as the report lists them. */
export function narrativesOf(
  { sides, gaps }: Weighing,
  { numberOf }: NumberedEvidence,
): Narrative[] {
  const numbersOf: NumbersOf = (sentences) =>
    sentences.flatMap((sentence) => numberOf(sentence) ?? []);
  const leavesOpen = gaps
    .flatMap(({ record }): NarrativeSays[] =>
      record === null ? [] : [{ template: 'not-in-dossier', slots: { record } }],
    )
    .slice(0, 1);
  return sides
    .filter(({ sure }) => sure)
    .map(({ stance, label, holders, interests, notes, sentences }, at) => ({
      id: `n${at + 1}`,
      label: words(label),
      stance,
      holders,
      interests: interestsOf(interests, numbersOf),
      ...(notes.length > 0 && { notes: notes.map(words) }),
      evidence: numbersOf(sentences),
      leavesOpen: leavesOpen.map(words),
      says: { label, notes, leavesOpen },
    }));
}
