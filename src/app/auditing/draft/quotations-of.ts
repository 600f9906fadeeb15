import type { QuotedStretch } from '../../../text/quotations.js';
import { quotationsIn } from '../quotations.js';
import type { ReadDraft } from './read-draft.js';

/** Every line with its offset: a quotation that runs over a line break has lost one of its marks. */
function* linesOf(text: string): Generator<{ line: string; start: number }> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { line, start };
    start += line.length + 1;
  }
}

/**
 * The quotations of a draft, also those of several sentences, by the piece in which each begins. They are looked up in
 * opinions and headings too, but not in code and references.
 *
 * @returns One list a piece; spans count from the piece's start and may go beyond its end.
 */
export function quotationsOf({
  text,
  pieces,
}: Pick<ReadDraft, 'text' | 'pieces'>): QuotedStretch[][] {
  const lists = pieces.map((): QuotedStretch[] => []);
  for (const { line, start } of linesOf(text)) {
    for (const { text: words, span } of quotationsIn(line)) {
      const begin = start + span.start;
      const at = pieces.findIndex((piece) => piece.span.start <= begin && begin < piece.span.end);
      const piece = pieces[at];
      if (piece === undefined || piece.unchecked === 'code' || piece.unchecked === 'reference')
        continue;
      const from = begin - piece.span.start;
      lists[at]?.push({ text: words, span: { start: from, end: from + words.length } });
    }
  }
  return lists;
}
