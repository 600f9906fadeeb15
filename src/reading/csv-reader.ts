import { BlockWriter } from './block-writer.js';
import { separatedValues } from './csv-rows.js';
import type { Reader } from './reader.js';
import { cutWarning, rowLines } from './row-lines.js';

/** Reads separated values as sentences of a kind: "Header: value; Header: value", one row a line. */
export const csvReader: Reader = {
  name: 'csv',
  version: 5,
  mediaTypes: ['text/csv', 'text/tab-separated-values', 'application/csv'],
  extensions: ['.csv', '.tsv'],
  async read(bytes) {
    const { rows, warnings } = separatedValues(bytes);
    const { lines, cut } = await rowLines(rows);
    const writer = new BlockWriter();
    writer.add('table', lines.join('\n'));
    const metadata = { title: null, byline: null, publisher: null, date: null, url: null };
    return { ...writer.finish(), metadata, warnings: [...warnings, ...(cut ? [cutWarning] : [])] };
  },
};
