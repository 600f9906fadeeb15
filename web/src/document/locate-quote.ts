/** A stretch of one of the pieces in which a page holds its text. */
export interface PieceSpan {
  piece: number;
  start: number;
  end: number;
}

interface Letter {
  letter: string;
  piece: number;
  at: number;
}

/**
 * What two prints of one text have in common: its letters and digits. Spaces, hyphens at the ends
 * of lines, ligatures, raised figures and case differ.
 */
const lettersOf = (text: string, piece: number): Letter[] => {
  const letters: Letter[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (const letter of (text[at] ?? '').normalize('NFKD').toLowerCase()) {
      if (/[\p{L}\p{N}]/u.test(letter)) letters.push({ letter, piece, at });
    }
  }
  return letters;
};

const joined = (letters: readonly Letter[]): string => letters.map(({ letter }) => letter).join('');

/** Letters of the text before a quote that tell it from the same words elsewhere on a page. */
const CONTEXT = 40;

/**
 * Where a quote stands in the pieces of a page, one span a piece; empty where it doesn't. With
 * `before`, the words that precede it, the place that they precede is taken if there are several.
 */
export const locateQuote = (pieces: readonly string[], quote: string, before = ''): PieceSpan[] => {
  const letters = pieces.flatMap(lettersOf);
  const page = joined(letters);
  const wanted = joined(lettersOf(quote, 0));
  if (wanted === '') return [];
  const lead = joined(lettersOf(before, 0)).slice(-CONTEXT);
  const led = lead === '' ? -1 : page.indexOf(lead + wanted);
  const from = led < 0 ? page.indexOf(wanted) : led + lead.length;
  if (from < 0) return [];
  const spans = new Map<number, PieceSpan>();
  for (const { piece, at } of letters.slice(from, from + wanted.length)) {
    const span = spans.get(piece);
    if (span === undefined) spans.set(piece, { piece, start: at, end: at + 1 });
    else span.end = at + 1;
  }
  return [...spans.values()];
};
