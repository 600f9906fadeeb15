import { align } from '../english/alignment.js';
import { analyseSentence, type SentenceAnalysis } from '../english/analyse-sentence.js';
import type { Claim } from '../model/claim.js';
import type { Span } from '../model/span.js';
import { WRITING } from './settings.js';

/** Marks of a source's own notes at the end of a sentence: "[1] [2]", superscripts. */
const END_MARKS =
  /(?:\s*(?:\[[\d,\s–-]+\]|[\u00b9\u00b2\u00b3\u2070-\u2079]+))+(?=[.!?]*["”’)]*$)/u;

/** Clause borders at which a quotation may end: what follows adds and takes nothing back. */
const CUTS = /;\s+|\s+[—–]\s+|\s*—\s*/gu;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const countOf = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

const DASH = /\s[—–]\s|—/gu;

/** Whether every quotation mark and bracket of a text has its fellow. */
const isClosed = (text: string): boolean =>
  countOf(text, /“/g) === countOf(text, /”/g) &&
  countOf(text, /[(]/g) === countOf(text, /[)]/g) &&
  countOf(text, /"/g) % 2 === 0;

/** Dashes pair up around an insertion; a cut before, within or at the end of one is none. */
const splitsInsertion = (kept: string, rest: string): boolean =>
  countOf(kept, DASH) % 2 === 1 || (/^\s*[—–]/u.test(rest) && countOf(rest, DASH) % 2 === 0);

/** Where the sentence ends without the marks of its own notes, unless that opens a quotation. */
function endOf(sentence: string): number {
  const marks = END_MARKS.exec(sentence);
  const cut = marks !== null && (isClosed(sentence.slice(0, marks.index)) || !isClosed(sentence));
  return cut ? marks.index : sentence.length;
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * The part of a sentence to quote: note marks at the end and a connective at the start left off,
 * and, where it is long, what follows a semicolon or dash, unless that limits, contests or
 * attributes what comes before.
 *
 * @returns A span within the sentence, counted from its start; never empty for a sentence with a word.
 */
export function trimQuote(
  { text: sentence, opening, turns }: SentenceAnalysis,
  claim: Claim,
): Span {
  let end = endOf(sentence);
  const start = hasWord(sentence.slice(opening, end)) ? opening : 0;
  if (wordsIn(sentence.slice(start, end)) > WRITING.quoteWords) {
    const { concepts } = analyseSentence(claim.text);
    const met = (words: string) => align(concepts, analyseSentence(words)).coverage;
    const whole = met(sentence.slice(start, end));
    const lastTurn = turns.findLast((at) => at < end) ?? -1;
    const cuts = [...sentence.slice(0, end).matchAll(CUTS)].map(({ index }) => index);
    const stops = cuts.filter((cut) => cut > start && cut > lastTurn);
    for (const stop of stops.slice(0, WRITING.quoteCuts)) {
      const kept = sentence.slice(start, stop);
      const rest = sentence.slice(stop, end);
      const complete =
        isClosed(kept) && !splitsInsertion(kept, rest) && wordsIn(kept) >= WRITING.quoteLeast;
      if (complete && met(kept) >= whole - WRITING.quoteLoss) {
        end = stop;
        break;
      }
    }
  }
  return withoutLoneMarks(sentence, start, end);
}

/** Leaves off a quotation mark that the sentence opens or closes without its fellow. */
function withoutLoneMarks(sentence: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  const text = () => sentence.slice(start, end);
  /** Straight marks without a fellow, or more of one curly mark than of the other. */
  const isLone = (more: RegExp, fewer: RegExp): boolean =>
    countOf(text(), more) > countOf(text(), fewer) || countOf(text(), /"/g) % 2 === 1;
  const trimEnd = () => {
    end = start + text().replace(/[\s,;:—–]+$/u, '').length;
  };
  if (/^[“"]/.test(text()) && isLone(/“/g, /”/g)) start += 1;
  trimEnd();
  if (/[”"]$/.test(text()) && isLone(/”/g, /“/g)) end -= 1;
  trimEnd();
  return { start, end };
}
