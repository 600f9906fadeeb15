import type { Span } from '../model/span.js';
import { foldText } from './anchor-quote.js';

/** A word, a number with its decimals, or a sign that counts like one. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)*|[$€£¥%]/gu;
/** What stands for words that were left out, and what was put in. */
const ELISION = /\[[^\]]*\]|…|\.\s?\.\s?\./gu;
/** "[T]he": only the case of a letter is another. */
const CASE_CHANGE = /\[(\p{L})\](?=\p{L})/gu;

/** A word of a text; its span counts in the text as given. */
interface Word {
  text: string;
  key: string;
  span: Span;
}

/** A text in words, for looking quotations up in it. */
export interface WordsOfText {
  words: readonly Word[];
  /** Where pairs of words begin, by the pair. */
  pairs: ReadonlyMap<string, readonly number[]>;
}

/** A quotation in words: `gaps` holds the words before which something is marked as left out. */
export interface QuotedWords {
  words: readonly Word[];
  gaps: ReadonlySet<number>;
}

const wordsIn = (text: string): Word[] =>
  [...foldText(text).matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    key: word.toLowerCase(),
    span: { start: index, end: index + word.length },
  }));

const pairsOf = (words: readonly Word[]): string[] =>
  words.slice(1).map(({ key }, at) => `${words[at]?.key} ${key}`);

/** @param wanted - The pairs of the quotations that are looked for: no others are kept. */
export function wordsOfText(text: string, wanted: ReadonlySet<string>): WordsOfText {
  const words = wordsIn(text);
  const pairs = new Map<string, number[]>();
  for (const [at, pair] of pairsOf(words).entries()) {
    if (!wanted.has(pair)) continue;
    const known = pairs.get(pair);
    if (known) known.push(at);
    else pairs.set(pair, [at]);
  }
  return { words, pairs };
}

/** The pairs of neighbouring words of quotations. */
export const pairsIn = (quotations: readonly QuotedWords[]): Set<string> =>
  new Set(quotations.flatMap(({ words }) => pairsOf(words)));

/** Blanks what is no quoted word, so that offsets stay. */
export function quotedWords(quotation: string): QuotedWords {
  const folded = quotation.replace(CASE_CHANGE, '  $1');
  const holes: Span[] = [];
  const plain = folded.replace(ELISION, (hole, start: number) => {
    holes.push({ start, end: start + hole.length });
    return ' '.repeat(hole.length);
  });
  const words = wordsIn(plain);
  const gaps = holes.map(({ end }) => words.findIndex(({ span }) => span.start >= end));
  return { words, gaps: new Set(gaps.filter((at) => at > 0)) };
}

/** How a quotation stands to the stretch of a text that is most like it. */
export interface Likeness {
  /** From the first word of the text that the quotation has to the last. */
  span: Span;
  /** Share of the quotation's words that stand there in its order, 0 to 1. */
  share: number;
  /** The quotation's words that don't; spans count in the quotation. */
  differs: Span[];
  /** Stretches of the text between those words that the quotation leaves out and does not mark so. */
  leftOut: Span[];
  /** The same where it marks them with an ellipsis or brackets. */
  elided: Span[];
}

/** More pairs of words than this are not compared: nobody quotes so much, and memory ends. */
const MOST_COMPARED = 4_000_000;

/** The longest common subsequence of two lists of words, its parts as near to one another as they can be. */
function commonWords(a: readonly Word[], b: readonly Word[]): [number, number][] {
  if (a.length * b.length > MOST_COMPARED) return [];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.key === b[j]?.key) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  for (const [index, pair] of [...pairs.entries()].reverse()) {
    const next = pairs[index + 1];
    if (next === undefined) continue;
    const key = a[pair[0]]?.key;
    let late = next[1] - 1;
    while (late > pair[1] && b[late]?.key !== key) late -= 1;
    pair[1] = late;
  }
  return pairs;
}

const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.span.start ?? 0,
  end: words[to]?.span.end ?? 0,
});

function likenessAt(
  { words: quoted, gaps }: QuotedWords,
  { words }: WordsOfText,
  [from, to]: readonly [number, number],
): Likeness | undefined {
  const stretch = words.slice(from, to);
  const common = commonWords(quoted, stretch);
  const [first, last] = [common[0], common.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isAlike = ([at, inText]: [number, number]): boolean =>
    at === 0 || gaps.has(at) || quoted[at]?.text === stretch[inText]?.text;
  const shared = new Set(common.filter(isAlike).map(([at]) => at));
  const leftOut: Span[] = [];
  const elided: Span[] = [];
  for (const [at, [inQuoted, inText]] of common.entries()) {
    const before = common[at - 1];
    if (before === undefined || inText === before[1] + 1) continue;
    const hole = spanOf(stretch, before[1] + 1, inText - 1);
    const isMarked = [...gaps].some((gap) => gap > before[0] && gap <= inQuoted);
    (isMarked ? elided : leftOut).push(hole);
  }
  return {
    span: spanOf(stretch, first[1], last[1]),
    share: shared.size / quoted.length,
    differs: quoted.flatMap(({ span }, at) => (shared.has(at) ? [] : span)),
    leftOut,
    elided,
  };
}

/** Where the quotation's pairs of words lie thickest in a text: the words from which and up to which. */
function thickest(
  { words: quoted }: QuotedWords,
  text: WordsOfText,
  room: number,
): [number, number] | undefined {
  const hits = pairsOf(quoted)
    .flatMap((key, pair) => (text.pairs.get(key) ?? []).map((at) => ({ at, pair })))
    .sort((a, b) => a.at - b.at);
  const counts = new Map<number, number>();
  let best: { pairs: number; place: [number, number] } | undefined;
  let left = 0;
  for (const hit of hits) {
    counts.set(hit.pair, (counts.get(hit.pair) ?? 0) + 1);
    for (let old = hits[left]; old !== undefined && hit.at - old.at > room; old = hits[left]) {
      const rest = (counts.get(old.pair) ?? 1) - 1;
      if (rest === 0) counts.delete(old.pair);
      else counts.set(old.pair, rest);
      left += 1;
    }
    const first = hits[left];
    if (first === undefined || counts.size <= (best?.pairs ?? 0)) continue;
    const place: [number, number] = [first.at - first.pair, hit.at + quoted.length - hit.pair];
    best = { pairs: counts.size, place };
  }
  return best?.place;
}

/**
 * The stretch of a text that is most like a quotation, by its pairs of words, then word by word.
 *
 * @param slack - Words that may be left out in between.
 * @returns `undefined` where no two words of it stand together there.
 */
export function nearestStretch(
  quoted: QuotedWords,
  text: WordsOfText,
  slack: number,
): Likeness | undefined {
  const place = thickest(quoted, text, quoted.words.length + slack);
  return place && likenessAt(quoted, text, [Math.max(0, place[0]), place[1]]);
}

/** A run of a quotation's words that stands word for word in a text. */
export interface Run {
  /** Words of the quotation: from its first, or up to its last. */
  words: number;
  span: Span;
}

/** The longest run from the quotation's beginning that stands in a text. */
export function longestStart({ words: quoted }: QuotedWords, text: WordsOfText): Run | undefined {
  const [first, second] = quoted;
  let best: Run | undefined;
  for (const at of (first && second && text.pairs.get(`${first.key} ${second.key}`)) ?? []) {
    let length = 2;
    while (length < quoted.length && text.words[at + length]?.key === quoted[length]?.key)
      length += 1;
    if (length > (best?.words ?? 0))
      best = { words: length, span: spanOf(text.words, at, at + length - 1) };
  }
  return best;
}

/** The longest run up to the quotation's end that stands in a text. */
export function longestEnd({ words: quoted }: QuotedWords, text: WordsOfText): Run | undefined {
  const [second, last] = quoted.slice(-2);
  let best: Run | undefined;
  for (const at of (second && last && text.pairs.get(`${second.key} ${last.key}`)) ?? []) {
    let length = 2;
    while (
      length < quoted.length &&
      at + 1 - length >= 0 &&
      text.words[at + 1 - length]?.key === quoted.at(-1 - length)?.key
    )
      length += 1;
    if (length > (best?.words ?? 0))
      best = { words: length, span: spanOf(text.words, at + 2 - length, at + 1) };
  }
  return best;
}
