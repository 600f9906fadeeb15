import type { Span } from '../model/span.js';
import {
  AMBIGUOUS_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
  SENTENCE_STARTERS,
} from './abbreviations.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const NOTE = String.raw`(?:\[(?:\d{1,3}|[a-z]|note \d+)\]|[¹²³⁰⁴⁵⁶⁷⁸⁹]+|[*†‡]+)`;
const CLOSERS = String.raw`["'”’»)\]]*`;
const OPENERS = String.raw`["'“‘«(\[]*`;

/** Footnote marks that stand behind the full stop belong to the sentence before them. */
const MARKS_AFTER_STOP = new RegExp(`^(?:\\s*${NOTE})+(?=\\s|$)`, 'u');

/**
 * Ends that the segmenter walks past: a footnote mark glued to the stop ("word.[3] Next"), a mark
 * that lost its superscript ("barriers.1 The"), a lettered item ("(c) It"), and an ellipsis.
 */
const MISSED_ENDS = [
  new RegExp(`[.!?]${CLOSERS}${NOTE}+(?:\\s*${NOTE})*\\s+(?=${OPENERS}[\\p{Lu}\\d])`, 'gu'),
  new RegExp(`(?<=\\p{Ll}{3})[.!?]["”’]?\\d{1,3}\\s+(?=${OPENERS}\\p{Lu})`, 'gu'),
  new RegExp(`[.!?]${CLOSERS}\\s+(?=\\((?:[a-z]|[ivx]{1,5}|\\d{1,2})\\)\\s+\\p{Lu})`, 'gu'),
  new RegExp(`…${CLOSERS}\\s+(?=${OPENERS}\\p{Lu})`, 'gu'),
];

/** "1.", "A.", "iv)", "(b)", "§ 4.": a label that belongs to what follows. */
const LABEL = /^(?:§+\s*)?\(?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivxlcIVXLC]{1,6})[.)]{1,2}$/u;

const LONGEST_BRACKET = 300;
const WINDOW = 4000;

/** Line breaks are layout, blank lines end a sentence: offsets stay because lengths do. */
const withoutLineBreaks = (text: string): string => {
  const parts = text.split(/(\r\n|\r|\n)/u);
  const isBlank = (index: number): boolean => (parts[index] ?? '').trim() === '';
  return parts
    .map((part, index) => {
      const isLine = index % 2 === 0;
      return isLine || isBlank(index - 1) || isBlank(index + 1) ? part : ' '.repeat(part.length);
    })
    .join('');
};

/**
 * Starts of the segmenter's sentences. It is asked in windows because its time grows with the
 * square of the text's length; a window's last sentence may be cut, so the next starts with it.
 */
function* segmentStarts(text: string): Generator<number> {
  let size = WINDOW;
  let from = 0;
  while (from < text.length) {
    const end = Math.min(from + size, text.length);
    const starts = [...segmenter.segment(text.slice(from, end))].map(({ index }) => from + index);
    yield* starts;
    if (end === text.length) return;
    const last = starts.at(-1) ?? from;
    size = last === from ? size * 2 : WINDOW;
    from = last;
  }
}

const boundariesOf = (text: string): number[] => {
  const found = new Set<number>(segmentStarts(withoutLineBreaks(text)));
  for (const pattern of MISSED_ENDS) {
    for (const match of text.matchAll(pattern)) found.add(match.index + match[0].length);
  }
  found.delete(0);
  return [...found].sort((a, b) => a - b);
};

const firstWordOf = (text: string): string => /[\p{L}\p{N}]+/u.exec(text.slice(0, 80))?.[0] ?? '';

const startsSentence = (after: string): boolean => {
  const word = firstWordOf(after);
  return SENTENCE_STARTERS.has(word) || /^["“‘«]/u.test(after);
};

/** Whether the full stop that ends `before` belongs to an abbreviation that `after` goes on. */
const isAbbreviated = (before: string, after: string): boolean => {
  const word = /(?:^|[\s("“‘'[–—/-])((?:[\p{L}]+\.)*\p{L}+)\.$/u.exec(before.slice(-40))?.[1];
  if (word === undefined) return false;
  const forms = [word, word.toLowerCase(), word.charAt(0) + word.slice(1).toLowerCase()];
  if (forms.some((form) => OPENING_ABBREVIATIONS.has(form))) return true;
  const answers = /^no$/i.test(word) && /^I\s+\p{Ll}/u.test(after);
  if (NUMBERED_ABBREVIATIONS.has(word) && !answers && /^(?:[\d(§#]|[IVX]+\b)/u.test(after))
    return true;
  if (/^No\.\s?\d/u.test(after)) return true;
  const initials = /^\p{Lu}$|^(?:\p{L}\.)+\p{L}$/u.test(word);
  return (initials || AMBIGUOUS_ABBREVIATIONS.has(word)) && !startsSentence(after);
};

/** Whether `before` opens a bracket that `after` closes: the sentence is not over. */
const isInsideBracket = (before: string, after: string): boolean => {
  const near = before.slice(-LONGEST_BRACKET);
  const open = Math.max(near.lastIndexOf('('), near.lastIndexOf('['));
  if (open === -1 || /[)\]]/u.test(near.slice(open))) return false;
  const close = after.slice(0, LONGEST_BRACKET).search(/[()[\]]/u);
  return close !== -1 && /[)\]]/u.test(after[close] ?? '');
};

const isFalseEnd = (before: string, after: string): boolean => {
  const blankLine = /\n\s*\n\s*$|[\u2029]\s*$/u.test(before.slice(-20));
  if (blankLine) return false;
  const head = before.trimEnd();
  if (LABEL.test(head)) return true;
  if (!/[\p{L}\p{N}]/u.test(after.slice(0, 200))) return true;
  if (/^\p{Ll}(?!\p{Lu})/u.test(after) && !/^(?:[a-z]|[ivx]+)[.)]\s/u.test(after)) return true;
  if (/(?:\.\.\.|…)["'”’)\]]*$/u.test(head) && !/\.{4}$/u.test(head)) return !startsSentence(after);
  return isAbbreviated(head, after) || isInsideBracket(head, after);
};

const trimmed = (text: string, start: number, end: number): Span | undefined => {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  return lead === part.length
    ? undefined
    : { start: start + lead, end: start + part.trimEnd().length };
};

/**
 * Splits a text into sentences.
 *
 * The spans are in order, never overlap, have no white space at their ends and together hold all
 * other characters. A single line break is layout; a blank line ends a sentence. Footnote marks
 * behind a full stop belong to the sentence they mark, labels ("(a)", "2.") to the one they open.
 *
 * @param within - Only this stretch of the text; offsets still count from the text's start.
 */
export function splitSentences(text: string, within?: Span): Span[] {
  const offset = within?.start ?? 0;
  const body = text.slice(offset, within?.end ?? text.length);
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const span = trimmed(body, start, end);
    if (span !== undefined) spans.push({ start: span.start + offset, end: span.end + offset });
    start = end;
  };
  for (const boundary of boundariesOf(body)) {
    if (boundary <= start) continue;
    const marks = MARKS_AFTER_STOP.exec(body.slice(boundary, boundary + 60))?.[0] ?? '';
    const end = boundary + marks.length;
    const after = body.slice(end, end + LONGEST_BRACKET).trimStart();
    if (!isFalseEnd(body.slice(Math.max(start, boundary - 2 * LONGEST_BRACKET), boundary), after)) {
      close(end);
    }
  }
  close(body.length);
  return spans;
}
