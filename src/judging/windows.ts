import type { Span } from '../model/span.js';
import { estimateTokens } from '../text/estimate-tokens.js';
import { splitSentences } from '../text/sentences.js';

/** Share of a window that may be repeated from the one before. */
const OVERLAP = 1 / 3;

/** A stretch that is never cut further, with its estimated tokens. */
export interface Piece extends Span {
  tokens: number;
}

/** Words; one too long for any window goes by its characters. */
function* unitsOf(text: string, { start, end }: Span, limit: number): Generator<Piece> {
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\S+/gu)) {
    const tokens = estimateTokens(word);
    const at = start + index;
    if (tokens <= limit) {
      yield { start: at, end: at + word.length, tokens };
      continue;
    }
    let from = at;
    for (const character of word) {
      yield { start: from, end: from + character.length, tokens: character.length };
      from += character.length;
    }
  }
}

/** Runs of consecutive parts, each within the limit and beginning with the end of the one before. */
function runsOf(parts: readonly Piece[], limit: number): Piece[] {
  const runs: Piece[] = [];
  let first = 0;
  let next = 0;
  let tokens = 0;
  while (next < parts.length) {
    for (let part = parts[next]; part && tokens + part.tokens <= limit; part = parts[next]) {
      tokens += part.tokens;
      next += 1;
    }
    const [start, end] = [parts[first]?.start ?? 0, parts[next - 1]?.end ?? 0];
    runs.push({ start, end, tokens });
    const coming = parts[next]?.tokens ?? 0;
    while (first < next && (tokens > limit * OVERLAP || tokens + coming > limit)) {
      tokens -= parts[first]?.tokens ?? 0;
      first += 1;
    }
  }
  return runs;
}

/** Sentences of a text; one that is longer than the limit is cut, with overlap, between words. */
export const piecesOf = (text: string, limit: number): Piece[] =>
  splitSentences(text).flatMap((span) => {
    const tokens = estimateTokens(text.slice(span.start, span.end));
    return tokens <= limit ? { ...span, tokens } : runsOf([...unitsOf(text, span, limit)], limit);
  });

/**
 * Cuts a text into overlapping windows of whole sentences, in order. All but white space is in some
 * window, and a text that fits is one. A window repeats up to a third of the one before, so that
 * neighbouring sentences are read together; only a sentence that alone is too long is cut.
 *
 * @param limit - Most tokens of a window, by `estimateTokens`, which errs on the safe side; at
 *   least 8, so that any character fits.
 */
export const windowsOf = (text: string, limit: number): Span[] =>
  runsOf(piecesOf(text, limit), limit).map(({ start, end }) => ({ start, end }));
