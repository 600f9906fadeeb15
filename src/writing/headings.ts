import type { NounPhrase } from '../english/analyse-sentence.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import { WRITING } from './settings.js';

/** By the number of words. */
const WORTH = [
  0,
  WRITING.headingOfOneWord,
  WRITING.headingOfTwoWords,
  WRITING.headingOfThreeWords,
  WRITING.headingOfFourWords,
  WRITING.headingOfFiveWords,
];

/**
 * Makes the headings of a report's groups: for each, the phrase that most of its sentences share
 * and the others don't, in the sources' own words. Ties go to the phrase that comes first; none
 * is given twice.
 *
 * @param all - The sentences of every group: each is read once.
 * @param avoid - Stems that the question already has: they tell no group from another.
 * @returns The heading of a group, or `undefined` where no phrase is left.
 */
export function createHeadings(
  all: readonly WeighedSentence[],
  avoid: ReadonlySet<string>,
): (group: readonly WeighedSentence[]) => string | undefined {
  const phrases = new Map<string, NounPhrase[]>();
  const frequency = new Map<string, number>();
  for (const { candidate } of all) {
    const { text, nounPhrases } = candidate.analysis;
    if (phrases.has(text)) continue;
    const own = [...new Map(nounPhrases.map((phrase) => [phrase.key, phrase])).values()];
    phrases.set(text, own);
    for (const { key } of own) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const taken = new Set<string>();
  return (group) => {
    const shared = new Map<string, { phrase: NounPhrase; sentences: number }>();
    for (const phrase of group.flatMap(
      ({ candidate }) => phrases.get(candidate.sentence.text) ?? [],
    )) {
      const known = shared.get(phrase.key);
      if (known) known.sentences += 1;
      else shared.set(phrase.key, { phrase, sentences: 1 });
    }
    let best: { phrase: NounPhrase; score: number } | undefined;
    for (const [key, { phrase, sentences }] of shared) {
      const stems = key.split(' ');
      const fresh = stems.filter((stem) => !avoid.has(stem)).length / stems.length;
      if (fresh === 0 || taken.has(key)) continue;
      const elsewhere = Math.max(0, (frequency.get(key) ?? 0) - sentences);
      // A name alone is a heading only where several speak of it.
      if (sentences < 2 && !/(?:^|\s)\p{Ll}/u.test(phrase.text)) continue;
      // A phrase that turns a word of the question tells more than one that has none of them.
      const apt = fresh < 1 ? WRITING.turning : WRITING.foreign;
      const score = (sentences * (WORTH[phrase.words] ?? 1) * apt) / (1 + elsewhere);
      if (!best || score > best.score + 1e-9) best = { phrase, score };
    }
    if (best) taken.add(best.phrase.key);
    return best && best.phrase.text.charAt(0).toUpperCase() + best.phrase.text.slice(1);
  };
}
