import { BULLET, LABEL } from './heading-shape.js';

/** One printed line, with what the layout tells of it. */
export interface Line {
  text: string;
  /** Whether white space or an indent sets it off from the line before. */
  gapBefore: boolean;
  /** Whether it reaches so far right that the paragraph may go on in the next line. */
  full: boolean;
  /** Whether a page ended before it. */
  pageBreak?: boolean;
  page?: number;
  /** Whether it is printed larger or bolder than the running text. */
  emphasised?: boolean;
}

/** Lines that form one heading, paragraph or item. */
export interface Paragraph {
  text: string;
  page?: number;
  emphasised: boolean;
  /** Number of printed lines. */
  lines: number;
}

const ENDS_SENTENCE = /[.!?:;؟。！？]["'”’»)\]]*(?:\s*\[\d+\])*[¹²³⁰⁴-⁹]*$/u;
const EXPECTS_MORE =
  /(?:[,–—&]|\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|which|as|is|are|was|were|be|has|have|will|shall|may|not|its|their|this))$/iu;

const startsItem = (text: string): boolean => BULLET.test(text) || LABEL.test(text);

const goesOn = (before: Line, after: Line): boolean => {
  const open = !ENDS_SENTENCE.test(before.text);
  const lower = /^["'“‘(]?\p{Ll}/u.test(after.text) && !BULLET.test(after.text);
  if (before.emphasised !== after.emphasised) return false;
  if (after.pageBreak === true)
    return open && (lower || (before.full && EXPECTS_MORE.test(before.text)));
  if (after.gapBefore) return false;
  if (startsItem(after.text) && !(lower && open && before.full && !LABEL.test(after.text)))
    return false;
  if (lower && open) return true;
  return before.full || (open && EXPECTS_MORE.test(before.text));
};

/**
 * Puts two halves of a text together. A hyphen at the end of a line is kept where the document
 * writes the word with one elsewhere, and dropped where it only divided the word.
 */
const joinTexts = (before: string, after: string, words: ReadonlySet<string>): string => {
  const left = /(\p{L}+)-$/u.exec(before)?.[1];
  const right = /^\p{Ll}[\p{L}]*/u.exec(after)?.[0];
  if (left === undefined) return `${before} ${after}`;
  if (right === undefined) return `${before}${after}`;
  const divided = words.has(`${left}${right}`.toLowerCase());
  const compound = words.has(`${left}-${right}`.toLowerCase());
  return compound && !divided ? before + after : before.slice(0, -1) + after;
};

const vocabularyOf = (lines: readonly Line[]): Set<string> => {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word);
  }
  return words;
};

/** Joins the lines of a hard-wrapped layout into paragraphs, items and headings, in order. */
export function joinLines(lines: readonly Line[]): Paragraph[] {
  const vocabulary = vocabularyOf(lines);
  const groups: Line[][] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    if (previous !== undefined && group !== undefined && goesOn(previous, line)) group.push(line);
    else groups.push([line]);
    previous = line;
  }
  return groups.map((group) => {
    const [first, ...rest] = group;
    const page = first?.page;
    return {
      text: joinAll(first?.text ?? '', rest, vocabulary),
      ...(page === undefined ? {} : { page }),
      emphasised: group.every(({ emphasised }) => emphasised === true),
      lines: group.length,
    };
  });
}

/** Joins by pieces: only the last line of a long paragraph is looked at again. */
const joinAll = (first: string, rest: readonly Line[], words: ReadonlySet<string>): string => {
  const pieces: string[] = [];
  let last = first;
  for (const { text } of rest) {
    const together = joinTexts(last, text, words);
    const cut = together.length - text.length;
    pieces.push(together.slice(0, cut));
    last = together.slice(cut);
  }
  return pieces.join('') + last;
};
