import type { PDFDocumentProxy } from 'pdfjs-dist';
import { toIsoDate } from './iso-date.js';
import type { Reading } from './reader.js';

/** What a PDF says of itself; its first heading where it has no title of use. */
export async function pdfMetadata(
  pdf: PDFDocumentProxy,
  heading: string | null,
): Promise<Reading['metadata']> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const fields = new Map<string, unknown>(Object.entries(info));
  const field = (name: string): string | null => {
    const value = fields.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const stated = field('Title');
  const isUsable =
    stated !== null && !/^(?:untitled|microsoft word|document\d*)\b|\.\w{3,4}$/iu.test(stated);
  const made = /^D:(\d{4})(\d{2})?(\d{2})?/u.exec(field('CreationDate') ?? '');
  return {
    title: isUsable ? stated : heading,
    byline: field('Author'),
    publisher: null,
    date: toIsoDate(made?.slice(1).filter(Boolean).join('-')),
    url: null,
  };
}
