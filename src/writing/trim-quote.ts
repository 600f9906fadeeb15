import type { Claim } from '../model/claim.js';
import type { Span } from '../model/span.js';
import { align } from '../text/alignment.js';
import { conceptsOf } from '../text/concepts.js';

/** Marks of a source's own notes at the end of a sentence: "[1] [2]", superscripts. */
const END_MARKS =
  /(?:\s*(?:\[[\d,\s–-]+\]|[\u00b9\u00b2\u00b3\u2070-\u2079]+))+(?=[.!?]*["”’)]*$)/u;

const LEAD =
  /^(?:(?:But|However|And|Yet|Still|Meanwhile|Conversely|Moreover|Furthermore|In addition|Additionally|Taken together|For example|For instance|Similarly|In fact|Indeed|Also|Thus|Therefore|As a result),\s+|(?:And|Yet|So)\s+)/u;

/** Clause borders at which a quotation may end: what follows adds and takes nothing back. */
const CUTS = /;\s+|\s+[—–]\s+|\s*—\s*/gu;

/** What follows a border and may not be cut off: it limits, contests or attributes. */
const LIMITING =
  /\b(?:but|however|although|though|while|whereas|yet|except|unless|not|no|never|only|if|n['’]t|without|despite|some|contested|debated|disputed|imprecise|nuanced|critics?|said|says|according)\b/i;

const MOST_WORDS = 42;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

interface Piece {
  span: Span;
  text: string;
}

function piecesOf(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (const cut of text.slice(from, to).matchAll(CUTS)) {
    pieces.push({
      span: { start, end: from + cut.index },
      text: text.slice(start, from + cut.index),
    });
    start = from + cut.index + cut[0].length;
  }
  pieces.push({ span: { start, end: to }, text: text.slice(start, to) });
  return pieces;
}

/** Dashes pair up around an insertion; a cut that leaves one of a pair open is none. */
const balanced = (text: string): boolean => {
  const dashes = text.match(/\s[—–]\s|—/gu)?.length ?? 0;
  const opening = text.match(/[“(]/gu)?.length ?? 0;
  const closing = text.match(/[”)]/gu)?.length ?? 0;
  return dashes % 2 === 0 && opening === closing;
};

/**
 * The part of a sentence to quote: note marks at the end and a connective at the start left off,
 * and, where it is long, what follows a semicolon or dash, unless that limits, contests or
 * attributes what comes before.
 *
 * @returns A span within the sentence, counted from its start; never empty for a sentence with a word.
 */
export function trimQuote(sentence: string, claim: Claim): Span {
  const marks = END_MARKS.exec(sentence);
  let end = marks ? marks.index : sentence.length;
  const start = LEAD.exec(sentence)?.[0].length ?? 0;
  if (wordsIn(sentence.slice(start, end)) > MOST_WORDS) {
    const concepts = conceptsOf(claim.text);
    const whole = align(concepts, sentence.slice(start, end)).coverage;
    const pieces = piecesOf(sentence, start, end);
    for (let keep = 1; keep < pieces.length; keep += 1) {
      const stop = pieces[keep - 1]?.span.end ?? end;
      const kept = sentence.slice(start, stop);
      const rest = sentence.slice(stop, end);
      const complete = balanced(kept) && wordsIn(kept) >= 8 && !LIMITING.test(rest);
      if (complete && align(concepts, kept).coverage >= whole - 0.1) {
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
  const count = (mark: RegExp) => text().match(mark)?.length ?? 0;
  if (/^[“"]/.test(text()) && (count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1)) start += 1;
  end = start + text().replace(/[\s,;:—–]+$/u, '').length;
  if (/[”"]$/.test(text()) && (count(/”/g) > count(/“/g) || count(/"/g) % 2 === 1)) end -= 1;
  return { start, end: start + text().replace(/[\s,;:—–]+$/u, '').length };
}
