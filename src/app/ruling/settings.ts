import { byHand, valuesOf } from '../../model/settings.js';

/** Every number that finding a ruled sentence again goes by. */
export const RULING_SETTINGS = {
  changed: byHand(
    0.15,
    [0, 0.5],
    'Share of the characters of a sentence that a new reading may have changed for a ruling to hold.',
  ),
  changedContext: byHand(
    0.5,
    [0, 1],
    'Share of the characters around it that may have changed: beyond it they tell nothing.',
  ),
  context: byHand(
    32,
    [0, 200],
    'Characters before and after a sentence that tell it from its like.',
  ),
};

export const RULING = valuesOf(RULING_SETTINGS);
