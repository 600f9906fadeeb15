import type { Document } from '../../model/document.js';
import { SOURCES_FILE_NAMES } from '../adding/sources-file.js';
import { RULINGS_FILE_NAME } from './rulings-file.js';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'text/csv': '.csv',
  'text/tab-separated-values': '.tsv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/vnd.oasis.opendocument.spreadsheet': '.ods',
  'application/vnd.ms-excel': '.xls',
  'application/vnd.apache.parquet': '.parquet',
  'application/vnd.sqlite3': '.sqlite',
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/tiff': '.tif',
  'message/rfc822': '.eml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

const LONGEST_NAME = 80;

/** A part of a path that every system takes and that `add` doesn't pass over. */
const safePart = (part: string): string =>
  part
    // biome-ignore lint/suspicious/noControlCharactersInRegex: file systems refuse them
    .replace(/[\u0000-\u001f<>:"|?*\\]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .replace(/^(node_modules|con|prn|aux|nul|com\d|lpt\d)$/i, '_$1');

const titleAsName = ({ metadata, mediaType }: Document): string => {
  const words = metadata.title.replace(/[/\\]/g, ' ').replace(/\s+/g, ' ').slice(0, LONGEST_NAME);
  return `${words.trim()}${EXTENSIONS[mediaType] ?? ''}`;
};

const safePath = (document: Document): string => {
  const named = document.metadata.path ?? titleAsName(document);
  const parts = named
    .split('/')
    .map(safePart)
    .filter((part) => part !== '');
  return parts.length > 0 ? parts.join('/') : document.id;
};

const numbered = (path: string, number: number): string =>
  path.replace(/(\.[^./]+)?$/, (extension) => `-${number}${extension}`);

/**
 * A readable path for each document, in the order of the documents: where it was when it was
 * added, if that is safe and free, else something like it. No two differ in case only.
 */
export function safePaths(documents: readonly Document[]): string[] {
  const taken = new Set<string>([...SOURCES_FILE_NAMES, RULINGS_FILE_NAME]);
  return documents.map((document) => {
    const wanted = safePath(document);
    let path = wanted;
    for (let number = 2; taken.has(path.toLowerCase()); number += 1)
      path = numbered(wanted, number);
    taken.add(path.toLowerCase());
    return path;
  });
}
