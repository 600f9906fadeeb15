import nlp from 'compromise';
import { isFunctionWord, type Token, tokenize } from '../../text/tokens.js';
import { ENGLISH } from '../settings.js';

/** A noun phrase that names a matter. */
export interface NounPhrase {
  /** Its stems: the same for all forms of one phrase. */
  readonly key: string;
  /** As written. */
  readonly text: string;
  readonly words: number;
}

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

/** The noun phrases of a sentence that name a matter: a few words each, as written. */
export function nounPhrasesIn(whole: string): NounPhrase[] {
  const { phraseRead: read, phraseWords: mostWords } = ENGLISH;
  const sentence = whole.length > read ? whole.slice(0, read).replace(/\S+$/u, '') : whole;
  const found: unknown = nlp(sentence).nouns().out('array');
  const nouns = Array.isArray(found) ? found.filter((noun) => typeof noun === 'string') : [];
  return nouns.flatMap((noun) => {
    const text = noun
      .replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '')
      .replace(/^(?:the|an?|its|their|some|many|that|this|these|those|such|of|other|any)\s+/i, '');
    const tokens = tokenize(text);
    const plain = !/[,;:()“”"[\]—–]/.test(text) && sentence.includes(text);
    const { length: words } = tokens;
    if (!plain || words < 1 || words > mostWords || !tokens.every(isMatter)) return [];
    return [{ key: tokens.map(({ stem }) => stem).join(' '), text, words }];
  });
}
