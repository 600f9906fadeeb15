import { CorroborateError } from '../model/error.js';
import type { ReadingHints } from '../ports/document-reader.js';
import { csvReader } from './csv-reader.js';
import { parquetReader, sqliteReader } from './database-readers.js';
import { looksLikeText } from './decode-text.js';
import { docxReader } from './docx-reader.js';
import { emlReader } from './eml-reader.js';
import { htmlReader } from './html-reader.js';
import { markdownReader } from './markdown-reader.js';
import { pdfReader } from './pdf-reader.js';
import type { Reader } from './reader.js';
import { imageReader } from './scans/image-reader.js';
import { type Signature, signatureOf } from './signature.js';
import { textReader } from './text-reader.js';
import { workbookReader } from './workbook-reader.js';

/** All readers; the first that claims a media type or extension gets it. */
export const READERS: readonly Reader[] = [
  htmlReader,
  pdfReader,
  docxReader,
  markdownReader,
  textReader,
  emlReader,
  csvReader,
  workbookReader,
  parquetReader,
  sqliteReader,
  imageReader,
];

const READER_OF: Partial<Record<Signature, string>> = {
  pdf: 'pdf',
  docx: 'docx',
  html: 'html',
  email: 'eml',
  workbook: 'workbook',
  parquet: 'parquet',
  sqlite: 'sqlite',
  jpeg: 'image',
  png: 'image',
  tiff: 'image',
};

/** Types that the bytes tell apart within one reader. */
const TYPE_OF: Partial<Record<Signature, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  tiff: 'image/tiff',
};

const NAMES: Partial<Record<Signature, string>> = {
  zip: 'a ZIP archive or a document format inside one',
  'old-office': 'an Office document of the format before 2007',
  rtf: 'RTF',
  'other-image': 'an image of a format other than JPEG, PNG and TIFF',
  gzip: 'a compressed file',
  xml: 'XML',
};

const HINTS: Partial<Record<Signature, string>> = {
  zip: 'Unpack it, or save the document as DOCX, XLSX or PDF, and add that.',
  'old-office': 'Open it and save it as DOCX or PDF.',
  rtf: 'Open it and save it as DOCX or PDF.',
  'other-image': 'Save it as JPEG or PNG and add that.',
  gzip: 'Unpack it and add what it holds.',
};

/** Formats that announce themselves in their bytes: what only bears their name is of another. */
const BINARY: ReadonlySet<string> = new Set([
  'pdf',
  'docx',
  'workbook',
  'parquet',
  'sqlite',
  'image',
]);

const extensionOf = (name: string): string =>
  /\.[a-z0-9]{1,10}$/u.exec((name.split(/[?#]/u)[0] ?? '').toLowerCase())?.[0] ?? '';

const byName = (name: string | undefined): Reader | undefined =>
  READERS.find((reader) => reader.name === name);

const refuse = (name: string, signature: Signature | undefined): never => {
  const supported = READERS.flatMap(({ extensions }) => extensions[0] ?? []).join(', ');
  const found = signature === undefined ? undefined : NAMES[signature];
  const what =
    found === undefined ? 'No reader knows the format' : `It is ${found}, which no reader knows`;
  throw new CorroborateError('unsupported-format', `${what}: ${name}`, {
    hint: `${(signature && HINTS[signature]) ?? 'Save it in a supported format.'} Supported: ${supported}.`,
  });
};

/**
 * Chooses the reader for bytes: what they begin with goes before the media type, and that before
 * the extension, because names and servers are often wrong about a file.
 *
 * @throws {CorroborateError} `unsupported-format`, naming what is supported.
 */
export function chooseReader(
  bytes: Uint8Array,
  { name, mediaType }: ReadingHints,
): { reader: Reader; mediaType: string } {
  const signature = signatureOf(bytes);
  const extension = extensionOf(name);
  const stated = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const byExtension = READERS.find(({ extensions }) => extensions.includes(extension));
  const byType = READERS.find(({ mediaTypes }) => mediaTypes.includes(stated));
  const isVague = stated === '' || stated === 'text/plain' || stated === 'application/octet-stream';
  const hinted = isVague ? (byExtension ?? byType) : (byType ?? byExtension);

  const reader = (): Reader | undefined => {
    if (signature !== undefined && signature in NAMES) return undefined;
    const signed = signature === undefined ? undefined : byName(READER_OF[signature]);
    const wrapsPage =
      signature === 'html' && (hinted?.name === 'markdown' || hinted?.name === 'eml');
    if (signed !== undefined && !wrapsPage) return signed;
    if (hinted !== undefined) {
      const isBinary = BINARY.has(hinted.name);
      return isBinary && signature === undefined && looksLikeText(bytes) ? textReader : hinted;
    }
    return extension === '' && looksLikeText(bytes) ? textReader : undefined;
  };
  const chosen = reader() ?? refuse(name, signature);
  const signed = signature === undefined ? undefined : TYPE_OF[signature];
  const known =
    signed ??
    (chosen.mediaTypes.includes(stated)
      ? stated
      : (chosen.typeOf?.[extension] ?? chosen.mediaTypes[0]));
  return { reader: chosen, mediaType: known ?? 'application/octet-stream' };
}
