import nlp from 'compromise';
import { isFunctionWord, type Token, tokenize } from '../text/tokens.js';
import type { WeighedSentence } from '../weighing/evidence-set.js';

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

/** Noun phrases of a sentence that name a matter: two to five words, as written. */
function phrasesOf(sentence: string): Phrase[] {
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

const WORTH = [0, 0.6, 1.5, 1.6, 1.3, 1];

/**
 * A short heading for a group of sentences: the phrase that most of them share and the others
 * don't, in the sources' own words. Ties go to the phrase that comes first.
 *
 * @param avoid - Stems that the question already has: they tell no group from another.
 */
export function headingFor(
  group: readonly WeighedSentence[],
  all: readonly WeighedSentence[],
  avoid: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): string | undefined {
  const inGroup = new Map<string, { text: string; words: number; sentences: number }>();
  for (const { candidate } of group) {
    const seen = new Set<string>();
    for (const { key, text, words } of phrasesOf(candidate.sentence.text)) {
      if (seen.has(key)) continue;
      seen.add(key);
      const known = inGroup.get(key);
      if (known) known.sentences += 1;
      else inGroup.set(key, { text, words, sentences: 1 });
    }
  }
  let best: { text: string; score: number } | undefined;
  for (const [key, { text, words, sentences }] of inGroup) {
    const stems = key.split(' ');
    if (stems.every((stem) => avoid.has(stem)) || taken.has(key)) continue;
    const fresh = stems.filter((stem) => !avoid.has(stem)).length / stems.length;
    const elsewhere =
      all.filter(({ candidate }) =>
        phrasesOf(candidate.sentence.text).some((phrase) => phrase.key === key),
      ).length - sentences;
    const score = (sentences * (WORTH[words] ?? 1) * (0.5 + fresh)) / (1 + elsewhere);
    if (!best || score > best.score + 1e-9) best = { text, score };
  }
  return best && best.text.charAt(0).toUpperCase() + best.text.slice(1);
}
