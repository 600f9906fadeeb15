import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { CorroborateError } from '../../model/error.js';

const bytesOf = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new CorroborateError('not-found', `cannot read ${path}`, {
      hint: 'Name an existing file; paths count from the current folder.',
      cause,
    });
  }
};

const plainBytesOf = (path: string): Buffer => {
  const bytes = bytesOf(path);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    throw new CorroborateError(
      'unreadable-document',
      `${path} is not whole: gzip ends early or is broken`,
      {
        hint: 'Fetch the file again.',
        cause,
      },
    );
  }
};

/** A line that is not blank, with its number from 1. */
export interface NumberedLine {
  line: number;
  text: string;
}

/**
 * The lines of a UTF-8 text file, gzipped or plain: told by its first bytes, not by its name.
 *
 * @throws {CorroborateError} `not-found`, or `unreadable-document` for broken gzip.
 */
export function readLines(path: string): NumberedLine[] {
  return plainBytesOf(path)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ text }) => text.trim() !== '');
}
