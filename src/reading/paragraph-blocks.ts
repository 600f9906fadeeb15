import type { BlockWriter } from './block-writer.js';
import { BULLET, LABEL, looksLikeHeading, NOTES_HEADING } from './heading-shape.js';
import type { Paragraph } from './line-joining.js';

type Kind = 'heading' | 'paragraph' | 'list-item' | 'footnote';

const numberOf = (text: string): number | undefined => {
  const digits = /^\(?(\d{1,3})[.)]\s/u.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** Numbered lines that follow each other at once are a list; with text between, headings. */
const isInRunOfNumbers = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const own = numberOf(paragraphs[index]?.text ?? '');
  if (own === undefined) return false;
  return (
    numberOf(paragraphs[index + 1]?.text ?? '') === own + 1 ||
    numberOf(paragraphs[index - 1]?.text ?? '') === own - 1
  );
};

const isHeading = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const paragraph = paragraphs[index];
  const next = paragraphs[index + 1];
  if (paragraph === undefined || paragraph.lines > 3) return false;
  const { text } = paragraph;
  if (next === undefined || BULLET.test(text) || !looksLikeHeading(text)) return false;
  if (text.endsWith(':'))
    return !BULLET.test(next.text) && !LABEL.test(next.text) && text.length <= 60;
  return !isInRunOfNumbers(paragraphs, index);
};

const kindOf = (paragraphs: readonly Paragraph[], index: number, inNotes: boolean): Kind => {
  const text = paragraphs[index]?.text ?? '';
  const isNote = BULLET.test(text) || /^(?:\[?\d{1,3}[\].)]|[¹²³⁰⁴-⁹]+)\s/u.test(text);
  if (inNotes && isNote) return 'footnote';
  if (isHeading(paragraphs, index)) return 'heading';
  return BULLET.test(text) || LABEL.test(text) ? 'list-item' : 'paragraph';
};

/** Gives each paragraph its kind by its shape and what is around it, and writes it as a block. */
export function writeParagraphs(paragraphs: readonly Paragraph[], writer: BlockWriter): void {
  let inNotes = false;
  let first = true;
  paragraphs.forEach((paragraph, index) => {
    const kind = kindOf(paragraphs, index, inNotes);
    const page = paragraph.page === undefined ? {} : { page: paragraph.page };
    if (kind === 'heading') {
      inNotes = NOTES_HEADING.test(paragraph.text.replace(LABEL, ''));
      writer.add(kind, paragraph.text, { level: first ? 1 : 2, ...page });
    } else {
      const text = paragraph.text.replace(BULLET, '');
      writer.add(kind, text, page);
    }
    first = false;
  });
}
