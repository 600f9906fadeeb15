import type { PDFDocumentProxy } from 'pdfjs-dist';
import { locateQuote, type PieceSpan } from './locate-quote.js';

/** A quote as a page may show it: with its page as printed order, and the words before it. */
export interface QuoteOnPage {
  page: number;
  quote: string;
  before: string;
}

/** The strings of a page's text layer, in its order. */
const piecesOf = async (pdf: PDFDocumentProxy, number: number): Promise<string[]> => {
  if (number > pdf.numPages) return [];
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.flatMap((item) => ('str' in item ? [item.str] : []));
};

/**
 * Where a quote stands on its page and, where it runs on, on the next: spans of the pieces of each
 * page's text layer. Empty where its words are not found.
 */
export const quotePlaces = async (
  pdf: PDFDocumentProxy,
  { page, quote, before }: QuoteOnPage,
): Promise<Map<number, PieceSpan[]>> => {
  const here = await piecesOf(pdf, page);
  const found = locateQuote([...here, ...(await piecesOf(pdf, page + 1))], quote, before);
  const places = new Map<number, PieceSpan[]>();
  for (const { piece, start, end } of found) {
    const onNext = piece >= here.length;
    const number = onNext ? page + 1 : page;
    const span = { piece: onNext ? piece - here.length : piece, start, end };
    places.set(number, [...(places.get(number) ?? []), span]);
  }
  return places;
};
