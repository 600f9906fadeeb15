import { createHash } from 'node:crypto';
import { documentIdOf } from '../model/document.js';
import { CorroborateError } from '../model/error.js';
import type { ReadingResult } from '../model/reading-result.js';
import type { ReadingHints } from '../ports/document-reader.js';
import type { PagePicture } from '../ports/page-recogniser.js';
import { chooseReader } from './choose-reader.js';
import { hiddenWarnings } from './hidden/hidden-pieces.js';
import { languageOf } from './language.js';
import type { Reader, Reading } from './reader.js';
import { selectSentences } from './select-sentences.js';

const MOST_BYTES = 100 * 1024 * 1024;

/** What a document is called that does not say so: the name of its file. */
export const fileTitle = (name: string): string => {
  const last = name.split(/[\\/]/u).filter(Boolean).at(-1) ?? '';
  const title = last.replace(/\.[A-Za-z0-9]{1,5}$/u, '').trim();
  return title === '' ? 'Untitled' : title;
};

/** Whatever a reader's libraries throw on hostile bytes is the document's fault. */
const readSafely = async (
  reader: Reader,
  bytes: Uint8Array,
  hints: ReadingHints,
): Promise<Reading> => {
  try {
    return await reader.read(bytes, hints);
  } catch (cause) {
    if (cause instanceof CorroborateError) throw cause;
    throw new CorroborateError('unreadable-document', `The ${reader.name} reader failed on it`, {
      hint: 'Open the file in its own program and save it again, or add it as plain text.',
      cause,
    });
  }
};

const extractionId = (documentId: string, reader: Reader, text: string): string => {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([documentId, reader.name, reader.version, text]));
  return `ext_${hash.digest('hex').slice(0, 16)}`;
};

/**
 * The picture of a page of a document, for its words to be recognised.
 *
 * @param page - From 1.
 * @throws {CorroborateError} `unsupported-format` or `unreadable-document`.
 */
export async function picturePage(
  bytes: Uint8Array,
  hints: ReadingHints,
  page: number,
): Promise<PagePicture> {
  const { reader } = chooseReader(bytes, hints);
  if (reader.picture !== undefined) return reader.picture(bytes, page);
  throw new CorroborateError('unsupported-format', `The ${reader.name} reader draws no pages`, {
    hint: 'Only PDFs and images hold pictures of pages.',
  });
}

/**
 * Reads a document's bytes: text in blocks, the sentences that may be evidence, metadata and
 * language. The same bytes, name and reader version give the same value.
 *
 * @param sha256 - Hash of the bytes in hex, which the caller has already.
 * @throws {CorroborateError} `unsupported-format`, `unreadable-document` or `document-too-large`.
 */
export async function extract(
  bytes: Uint8Array,
  hints: ReadingHints,
  sha256: string,
): Promise<ReadingResult> {
  if (bytes.length === 0) {
    throw new CorroborateError('unreadable-document', 'The file is empty', {
      hint: 'Check that it was saved or downloaded completely.',
    });
  }
  if (bytes.length > MOST_BYTES) {
    throw new CorroborateError('document-too-large', 'The file is larger than 100 MB', {
      hint: 'Split it into parts and add them one by one.',
    });
  }
  const { reader, mediaType } = chooseReader(bytes, hints);
  const reading = await readSafely(reader, bytes, hints);
  const { text, blocks, links, warnings, metadata, hidden = [], tricks = [] } = reading;
  const { unrecognised, recognised } = reading;
  if (unrecognised === undefined && !/[\p{L}\p{N}]/u.test(text)) {
    throw new CorroborateError('unreadable-document', 'The document holds no text', {
      hint: 'Check that it is the file you meant.',
    });
  }
  const documentId = documentIdOf(sha256);
  return {
    extraction: {
      id: extractionId(documentId, reader, text),
      documentId,
      reader: { name: reader.name, version: reader.version },
      text,
      blocks,
      links,
      sentences: selectSentences(text, blocks, links),
      warnings: [...warnings, ...hiddenWarnings(hidden), ...tricks],
      ...(hidden.length > 0 && { hidden }),
      ...(unrecognised && { unrecognised }),
      ...(recognised && { recognised }),
    },
    mediaType,
    metadata: {
      ...metadata,
      title: metadata.title ?? fileTitle(hints.name),
      url: metadata.url ?? hints.url,
      language: await languageOf(text),
    },
  };
}
