import type { RecognisedPage, RecognisedWord } from '../../model/recognised-page.js';
import type { PdfPiece } from '../pdf-page-lines.js';
import { READING_TEXT } from '../settings.js';

/** What stands for words that were seen and could not be read: nobody guesses them. */
const ILLEGIBLE = '[illegible]';

/** The pieces of a recognised page, and how many of its lines could not be read. */
interface RecognisedPieces {
  pieces: PdfPiece[];
  illegible: number;
}

const lettersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const isLegible = ({ text, confidence }: RecognisedWord): boolean =>
  confidence >= (lettersOf(text) === 0 ? READING_TEXT.loneMark : READING_TEXT.legibleWord);

/** Mean confidence of a line's words, by their letters. */
function meanConfidence(words: readonly RecognisedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sum = words.reduce((all, { text, confidence }) => all + text.length * confidence, 0);
  return letters === 0 ? 0 : sum / letters;
}

/** Whether a line is so sure that a doubtful word in it is mostly right: its letters are told by it. */
const isSureLine = (words: readonly RecognisedWord[]): boolean =>
  meanConfidence(words) >= READING_TEXT.sureLine;

/** Words of a line with what can't be read said in their place; a speck without letters is nothing. */
function legibleWords(words: readonly RecognisedWord[]): RecognisedWord[] {
  const said: RecognisedWord[] = [];
  const sure = isSureLine(words);
  for (const word of words) {
    if (isLegible(word) || (sure && lettersOf(word.text) > 0)) said.push(word);
    else if (lettersOf(word.text) > 0) {
      const last = said.at(-1);
      if (last?.text === ILLEGIBLE) last.box = [last.box[0], last.box[1], word.box[2], last.box[3]];
      else said.push({ ...word, text: ILLEGIBLE });
    }
  }
  return said;
}

/** Share of a line's letters that stand in words which can be read. */
function legibleShare(words: readonly RecognisedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + lettersOf(text), 0);
  const legible = words.filter(isLegible).reduce((sum, { text }) => sum + lettersOf(text), 0);
  return letters === 0 ? 0 : legible / letters;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * The lines of a recognised page as a PDF would place them. Letters of nearly the page's usual size
 * count as of that size, for their height is only estimated.
 */
export function recognisedPieces(page: RecognisedPage): RecognisedPieces {
  const { width, height, lines } = page;
  const usual = median(lines.map(({ size }) => size));
  const pieces: PdfPiece[] = [];
  let illegible = 0;
  for (const { words, baseline, size } of lines) {
    const legible = legibleWords(words);
    const isRead = legibleShare(words) >= READING_TEXT.legibleLine;
    if (!isRead || legible.length === 0) {
      if (words.some(({ text }) => lettersOf(text) > 0)) illegible += 1;
      continue;
    }
    const left = Math.min(...legible.map(({ box }) => box[0]));
    const right = Math.max(...legible.map(({ box }) => box[2]));
    const isUsual = size < usual * READING_TEXT.largerLetters;
    pieces.push({
      text: legible.map(({ text }) => text).join(' '),
      x: (left / 10_000) * width,
      y: (1 - baseline / 10_000) * height,
      width: ((right - left) / 10_000) * width,
      size: ((isUsual ? usual : size) / 10_000) * height,
      words: legible.map((word) => ({ page, word })),
    });
  }
  return { pieces, illegible };
}
