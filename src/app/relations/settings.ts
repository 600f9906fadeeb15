import { byHand, valuesOf } from '../../model/settings.js';

/** How much of tables becomes relations. */
export const RELATIONS_SETTINGS = {
  mostRows: byHand(
    2000,
    [100, 100_000],
    'Rows of a table that are listed as relations: more than anybody reads; those of one body are asked for by its name.',
  ),
  querySeconds: byHand(20, [1, 60], 'Seconds that reading the rows of one table may take.'),
  rowLookahead: byHand(
    5000,
    [10, 1_000_000],
    'Sentences that are looked at for the text of a row: those of rows without two bodies lie between.',
  ),
};

export const RELATIONS = valuesOf(RELATIONS_SETTINGS);
