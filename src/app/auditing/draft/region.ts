import type { DraftRegion } from '../../../model/draft-audit.js';
import type { Span } from '../../../model/span.js';
import { AUDIT } from '../settings.js';

const WORD = /[\p{L}\p{N}]+/gu;
/** What a file writes beside its words: targets of links, tags, entities, escapes of JSON. */
const MARKUP = /\]\([^)\n]*\)|<[^>\n]*>|&#?\w{1,10};|\\(?:u[0-9a-f]{4}|[nrtbf"\\/])/gi;
interface Word {
  key: string;
  start: number;
  end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/** The end of the file's words that are those of a sentence, from one on; undefined where they differ. */
function endOfMatch(
  file: readonly Word[],
  from: number,
  wanted: readonly Word[],
): number | undefined {
  let at = from;
  let skipped = 0;
  for (const { key } of wanted) {
    while (
      file[at] !== undefined &&
      file[at]?.key !== key &&
      skipped < AUDIT.skippedWords &&
      at > from
    ) {
      at += 1;
      skipped += 1;
    }
    if (file[at]?.key !== key) return undefined;
    at += 1;
  }
  return at;
}

/** Lines and columns of a stretch of a text, both from 1. */
export function regionOf(text: string, { start, end }: Span): DraftRegion {
  const place = (offset: number) => {
    const before = text.slice(0, offset);
    const line = (before.match(/\r\n|\r|\n/g) ?? []).length + 1;
    const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    return { line, column: offset - lineStart + 1 };
  };
  const [first, last] = [place(start), place(end)];
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
  };
}

/**
 * Finds sentences where the file has them, whose marks of layout the text that was read of it lacks.
 * They are looked for in order, each behind the one before.
 *
 * @returns A region a sentence; null for one that the file writes otherwise.
 */
export function regionsInFile(file: string, sentences: readonly string[]): (DraftRegion | null)[] {
  const words = wordsOf(file.replace(MARKUP, (markup) => ' '.repeat(markup.length)));
  const places = new Map<string, number[]>();
  for (const [at, { key }] of words.entries()) {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  let next = 0;
  return sentences.map((sentence) => {
    const wanted = wordsOf(sentence);
    for (const from of places.get(wanted[0]?.key ?? '') ?? []) {
      const end = from < next ? undefined : endOfMatch(words, from, wanted);
      const [first, last] = [words[from], words[(end ?? 0) - 1]];
      if (end === undefined || first === undefined || last === undefined) continue;
      next = end;
      const stop = /^[.!?:…"”’'»)\]*_]*/u.exec(file.slice(last.end))?.[0].length ?? 0;
      return regionOf(file, { start: first.start, end: last.end + stop });
    }
    return null;
  });
}
