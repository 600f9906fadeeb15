import nlp from 'compromise';
import { withoutLabels } from '../english/speaker-label.js';
import { isFunctionWord, type Token, tokenize } from '../text/tokens.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import { WRITING } from './settings.js';

/** Words that name no matter, however often they stand in reporting. */
const EMPTY = new Set(
  `claim claims report reports reported reporting evidence says said say including include includes public record records
   large number numbers several such well described describe describes documents document documented show shows shown
   according available materials material suggests suggest use used make made part also may cited critics argue argues
   supporters opponents contend advocates specific particular further recent recently years year question questions`.split(
    /\s+/,
  ),
);

const isMatter = ({ lower, text }: Token): boolean =>
  !isFunctionWord(lower) && !EMPTY.has(lower) && /^\p{L}/u.test(text) && lower.length > 1;

/** A noun phrase, with the stems that tell it from others. */
interface Phrase {
  key: string;
  text: string;
  words: number;
}

/** Noun phrases of a sentence that name a matter: up to five words, as written. */
function phrasesOf(whole: string): Phrase[] {
  const sentence =
    whole.length > WRITING.headingRead
      ? whole.slice(0, WRITING.headingRead).replace(/\S+$/u, '')
      : whole;
  const found: unknown = nlp(sentence).nouns().out('array');
  const nouns = Array.isArray(found) ? found.filter((noun) => typeof noun === 'string') : [];
  return nouns.flatMap((noun) => {
    const text = noun
      .replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '')
      .replace(/^(?:the|an?|its|their|some|many|that|this|these|those|such|of|other|any)\s+/i, '');
    const tokens = tokenize(text);
    const plain = !/[,;:()“”"[\]—–]/.test(text) && sentence.includes(text);
    const count = tokens.length;
    if (!plain || count < 1 || count > 5 || !tokens.every(isMatter)) return [];
    return { key: tokens.map(({ stem }) => stem).join(' '), text, words: count };
  });
}

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
  const phrases = new Map<string, Phrase[]>();
  const frequency = new Map<string, number>();
  for (const { candidate } of all) {
    const { text } = candidate.sentence;
    if (phrases.has(text)) continue;
    const own = [
      ...new Map(phrasesOf(withoutLabels(text)).map((phrase) => [phrase.key, phrase])).values(),
    ];
    phrases.set(text, own);
    for (const { key } of own) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const taken = new Set<string>();
  return (group) => {
    const shared = new Map<string, { phrase: Phrase; sentences: number }>();
    for (const phrase of group.flatMap(
      ({ candidate }) => phrases.get(candidate.sentence.text) ?? [],
    )) {
      const known = shared.get(phrase.key);
      if (known) known.sentences += 1;
      else shared.set(phrase.key, { phrase, sentences: 1 });
    }
    let best: { phrase: Phrase; score: number } | undefined;
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
