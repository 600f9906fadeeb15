import { Buffer, isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { type Options, parse as parseStream } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { CorroborateError } from '../model/error.js';
import { decodeText } from './decode-text.js';

const DELIMITERS = [',', ';', '\t', '|'];
/** Characters at the start by which the delimiter is told. */
const SAMPLE = 200_000;
/** Bytes that are decoded and parsed at once. */
const PIECE = 1 << 17;

const optionsFor = (delimiter: string): Options => ({
  delimiter,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
});

const sampleOf = (text: string, delimiter: string): string[][] => {
  try {
    return parse(text, { ...optionsFor(delimiter), to: 30 });
  } catch {
    return [];
  }
};

/** The delimiter that cuts the first rows into most columns, all of them alike. */
const delimiterOf = (text: string): string => {
  const scored = DELIMITERS.map((delimiter) => {
    const counts = sampleOf(text, delimiter).map((row) => row.length);
    const [width = 1] = counts;
    const alike = counts.filter((count) => count === width).length / Math.max(1, counts.length);
    return { delimiter, score: width > 1 ? alike * 100 + width : 0 };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
};

const broken = (cause: unknown): CorroborateError =>
  new CorroborateError('unreadable-document', 'The table is broken', {
    hint: 'Open it in a spreadsheet program and save it as CSV again.',
    cause,
  });

/** Separated values, decoded and parsed piece by piece. */
export interface SeparatedValues {
  /** Rows in order, read once. @throws {CorroborateError} `unreadable-document` where quotes don't end. */
  rows: AsyncIterable<string[]>;
  warnings: string[];
}

/** UTF-8, which most are, needs no second copy of the whole. */
const decoded = (
  bytes: Uint8Array,
): { pieces: Iterable<string | Uint8Array>; warnings: string[]; start: string } => {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(
    marked ? 3 : 0,
  );
  if (!isUtf8(body) || body.includes(0)) {
    const { text, warnings } = decodeText(bytes);
    return { pieces: piecesOf(text), warnings, start: text.slice(0, SAMPLE) };
  }
  // What is no text at all is refused there.
  decodeText(body.subarray(0, PIECE));
  const start = new TextDecoder().decode(body.subarray(0, SAMPLE));
  return { pieces: piecesOf(body), warnings: [], start };
};

function* piecesOf<Part extends string | Uint8Array>(whole: Part): Generator<string | Uint8Array> {
  for (let at = 0; at < whole.length; at += PIECE) {
    yield typeof whole === 'string' ? whole.slice(at, at + PIECE) : whole.subarray(at, at + PIECE);
  }
}

async function* parsed(
  pieces: Iterable<string | Uint8Array>,
  delimiter: string,
): AsyncGenerator<string[]> {
  const parser = parseStream(optionsFor(delimiter));
  const source = Readable.from(pieces);
  source.on('error', (error) => parser.destroy(error));
  try {
    yield* source.pipe(parser) as AsyncIterable<string[]>;
  } catch (cause) {
    throw broken(cause);
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/**
 * Reads separated values as they come, so that a million rows are never in memory at once.
 *
 * @throws {CorroborateError} `unreadable-document` where the bytes are no text.
 */
export function separatedValues(bytes: Uint8Array): SeparatedValues {
  const { pieces, warnings, start } = decoded(bytes);
  return { rows: parsed(pieces, delimiterOf(start)), warnings };
}
