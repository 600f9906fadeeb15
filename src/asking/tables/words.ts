import { stemmer } from 'stemmer';
import type { Span } from '../../model/span.js';

/** A word of a question as cells are compared with it. */
export interface TableWord {
  /** Small letters and digits, without accents. */
  norm: string;
  stem: string;
  /** All capitals, as codes are written: “SO” is no “so”. */
  capitals: boolean;
  /** Where it stands in the question. */
  span: Span;
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * A text as values are compared: words of small letters and digits with one space between them.
 * The table store does the same to cells.
 */
export const normalised = (text: string): string =>
  plain(text)
    .replace(/[^a-z\d]+/gu, ' ')
    .trim();

export function tableWords(text: string): TableWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap((match) => {
    const norm = normalised(match[0]).replaceAll(' ', '');
    const span = { start: match.index, end: match.index + match[0].length };
    return norm === ''
      ? []
      : [{ norm, stem: stemmer(norm), capitals: /^\p{Lu}{2,}$/u.test(match[0]), span }];
  });
}

/** A run of words as cells are compared with it. */
export const norms = (run: readonly TableWord[]): string => run.map(({ norm }) => norm).join(' ');

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that say nothing of what is asked for. */
const FUNCTION_WORDS = list(`
  a an the of in on at to by for from with and or as is are was were be been being am do does did have has had there
  that which who whom whose what when where how this these those it its their his her they he she we i you s t than then
  will would can could may might must shall should not also so if into during within per each every all any some
  exactly just only total one out up over under about between since until till before after while both either
  according currently ever yet still already now more less fewer most least many much number no
  me tell show list name please give us come came go went get got make made
  held hold holds holding take took taken took place happen happened occur occurred
  exist exists existed include includes included including contain contains appear appears appeared
  different distinct separate use uses used using find found stand stands recorded listed record register registered table data dataset file`);

/** Words for a row of whatever a table holds. */
export const ROW_WORDS = list(
  'row rows record records entry entries line lines item items case cases instance instances time times occasion occasions',
);

/** Whether a word says nothing by itself. */
export const isPlain = ({ norm, capitals }: TableWord): boolean =>
  (FUNCTION_WORDS.has(norm) && !capitals) || norm.length === 1;

/** Words that link those of a heading: headings are compared without them. */
export const HEADING_LINKS = list('of the in a an and for by to on with at');
