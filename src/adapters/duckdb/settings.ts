import { byHand, valuesOf } from '../../model/settings.js';

/** What a query may take, and what makes a register of dated tables. */
export const TABLE_STORE_SETTINGS = {
  megabytes: byHand(
    512,
    [64, 65_536],
    'Megabytes that DuckDB may hold: a sort of a million rows fits; it never spills to the disk.',
  ),
  threads: byHand(2, [1, 64], 'Threads of a query: the models want the others.'),
  lockSeconds: byHand(10, [0, 600], 'Seconds to wait for another process that writes the tables.'),
  longestCell: byHand(
    20_000,
    [100, 1_000_000],
    'Characters of one value that a query hands back: what is longer is cut, so that no cell fills the memory.',
  ),
  sharedColumns: byHand(
    0.5,
    [0.1, 1],
    'Share of the columns of a dated table that the newest must have for both to be of one register.',
  ),
  keyShare: byHand(
    0.98,
    [0.5, 1],
    'Share of different entries from which columns tell the entries of a register apart: registers repeat a row now and then.',
  ),
  linkShare: byHand(0.1, [0, 1], 'Share of web addresses from which a column is no part of a key.'),
  everywhereShare: byHand(
    0.9,
    [0.5, 1],
    'Share of the first rows in which a word must stand to tell none of them apart.',
  ),
  everywhereRows: byHand(1000, [10, 100_000], 'Rows that are looked through for such words.'),
  longestSought: byHand(
    120,
    [20, 1000],
    'Characters of a value that a question may name: longer ones are descriptions.',
  ),
  keyCandidates: byHand(8, [1, 20], 'Columns from the left among which a key is looked for.'),
};

export const TABLE_STORE = valuesOf(TABLE_STORE_SETTINGS);
