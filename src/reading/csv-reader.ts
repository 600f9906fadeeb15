import { parse } from 'csv-parse/sync';
import { CorroborateError } from '../model/error.js';
import { BlockWriter } from './block-writer.js';
import { decodeText } from './decode-text.js';
import type { Reader } from './reader.js';

const DELIMITERS = [',', ';', '\t', '|'];

const rowsOf = (text: string, delimiter: string, lines?: number): string[][] =>
  parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    ...(lines === undefined ? {} : { to: lines }),
  });

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

const sampleOf = (text: string, delimiter: string): string[][] => {
  try {
    return rowsOf(text, delimiter, 30);
  } catch {
    return [];
  }
};

const isHeader = (row: readonly string[]): boolean =>
  row.length > 1 &&
  new Set(row).size === row.length &&
  row.every((cell) => cell.trim() !== '' && !/^[-+$€£]?[\d.,]+%?$/u.test(cell.trim()));

const asLine = (row: readonly string[], heads: readonly string[]): string =>
  row
    .map((cell, index) => ({ cell: cell.replace(/\s+/gu, ' ').trim(), head: heads[index]?.trim() }))
    .filter(({ cell }) => cell !== '')
    .map(({ cell, head }) => (head ? `${head.replace(/\s+/gu, ' ')}: ${cell}` : cell))
    .join('; ');

/** Reads separated values as sentences of a kind: "Header: value; Header: value", one row a line. */
export const csvReader: Reader = {
  name: 'csv',
  version: 4,
  mediaTypes: ['text/csv', 'text/tab-separated-values', 'application/csv'],
  extensions: ['.csv', '.tsv'],
  async read(bytes) {
    const { text, warnings } = decodeText(bytes);
    const delimiter = delimiterOf(text);
    const rows = parsedRows(text, delimiter);
    const [first = []] = rows;
    const heads = isHeader(first) && rows.length > 1 ? first : [];
    const lines = (heads.length > 0 ? rows.slice(1) : rows).map((row) => asLine(row, heads));
    const writer = new BlockWriter();
    writer.add('table', lines.filter((line) => line !== '').join('\n'));
    const metadata = { title: null, byline: null, publisher: null, date: null, url: null };
    return { ...writer.finish(), metadata, warnings };
  },
};

/** @throws {CorroborateError} `unreadable-document` where quotes or rows don't end. */
const parsedRows = (text: string, delimiter: string): string[][] => {
  try {
    return rowsOf(text, delimiter);
  } catch (cause) {
    throw new CorroborateError('unreadable-document', 'The table is broken', {
      hint: 'Open it in a spreadsheet program and save it as CSV again.',
      cause,
    });
  }
};
