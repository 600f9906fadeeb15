import { byHand, valuesOf } from '../settings.js';

/** Every number that putting statements into words goes by. */
export const PHRASES_SETTINGS = {
  interested: byHand(4, [1, 20], 'Names that are told where all who speak have a stake.'),
  disinterested: byHand(4, [1, 20], 'Publishers without a declared stake that are named.'),
  titles: byHand(3, [1, 20], 'Documents that are named where their dates of publication lack.'),
};

export const PHRASES = valuesOf(PHRASES_SETTINGS);
