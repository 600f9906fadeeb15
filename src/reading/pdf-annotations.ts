import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { z } from 'zod';
import { counted } from '../model/counted.js';
import { rangesOf } from './page-ranges.js';
import type { PdfPiece } from './pdf-page-lines.js';
import { READING_TEXT } from './settings.js';

/** Flags of an annotation that is not shown (ISO 32000-2, table 167): hidden, and no view. */
const UNSEEN = 2 | 32;
/** Size of text in a form at most, in points. */
const LARGEST = 12;
/** Names of attachments that a warning lists. */
const MOST_NAMED = 10;

const annotationSchema = z.object({
  subtype: z.string(),
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  annotationFlags: z.number().default(0),
  fieldType: z.string().nullish(),
  fieldName: z.string().nullish(),
  fieldValue: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .catch(null),
  checkBox: z.boolean().nullish(),
  radioButton: z.boolean().nullish(),
  contentsObj: z.object({ str: z.string() }).nullish().catch(null),
});

type Annotation = z.infer<typeof annotationSchema>;

/** What is laid over a page of a PDF: text to read with it, and marks to tell of. */
interface PageAnnotations {
  pieces: PdfPiece[];
  signatures: number;
  stamps: number;
}

const textOf = ({
  subtype,
  fieldType,
  fieldValue,
  checkBox,
  radioButton,
  contentsObj,
}: Annotation): string => {
  if (subtype === 'FreeText') return contentsObj?.str ?? '';
  if (subtype !== 'Widget' || fieldType === 'Sig') return '';
  if (checkBox || radioButton) return '';
  return fieldType === 'Tx' || fieldType === 'Ch' ? [fieldValue ?? []].flat().join(', ') : '';
};

/** A field's value, line by line, where the field stands. */
const piecesOf = (annotation: Annotation): PdfPiece[] => {
  const [left, bottom, right, top] = annotation.rect;
  const lines = textOf(annotation)
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== '');
  const height = (top - bottom) / Math.max(1, lines.length);
  const size = Math.min(LARGEST, height * READING_TEXT.fieldText);
  return lines.map((text, index) => ({
    text: text.trim(),
    x: left,
    y: top - (index + 1) * height + (height - size) / 2,
    width: right - left,
    size,
  }));
};

/** Reads the filled fields, notes in type, signatures and stamps of a page. */
export async function pageAnnotations(page: PDFPageProxy): Promise<PageAnnotations> {
  const all: unknown[] = await page.getAnnotations().catch(() => []);
  const seen = all.flatMap((one) => {
    const parsed = annotationSchema.safeParse(one);
    return parsed.success && (parsed.data.annotationFlags & UNSEEN) === 0 ? [parsed.data] : [];
  });
  return {
    pieces: seen.flatMap(piecesOf),
    signatures: seen.filter(({ fieldType }) => fieldType === 'Sig').length,
    stamps: seen.filter(({ subtype }) => subtype === 'Stamp').length,
  };
}

/** Tells of signatures and stamps, for their looks are no text. */
export function annotationWarnings(pages: readonly Omit<PageAnnotations, 'pieces'>[]): string[] {
  const where = (kind: 'signatures' | 'stamps'): number[] =>
    pages.flatMap((page, index) => (page[kind] > 0 ? [index + 1] : []));
  const [signed, stamped] = [where('signatures'), where('stamps')];
  return [
    ...(signed.length === 0
      ? []
      : [`A field for a digital signature is on page ${rangesOf(signed)}; it was not verified.`]),
    ...(stamped.length === 0 ? [] : [`A stamp is on page ${rangesOf(stamped)}; it was not read.`]),
  ];
}

/** Tells of files that are attached to a PDF: they are no part of its text. */
export async function attachmentWarnings(pdf: PDFDocumentProxy): Promise<string[]> {
  const attached: unknown = await pdf.getAttachments().catch(() => null);
  const names = Object.keys(attached ?? {});
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMED ? ' and more' : '';
  const named = names.slice(0, MOST_NAMED).join(', ');
  const [are, them] = names.length === 1 ? ['was', 'it'] : ['were', 'them'];
  return [
    `${counted(names.length, 'attached file')} ${are} not read: ${named}${more}. Save ${them} and add ${them} too.`,
  ];
}
