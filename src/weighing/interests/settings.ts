import { byHand, valuesOf } from '../../model/settings.js';

/** Every number that naming holders and their stakes goes by. */
export const INTERESTS_SETTINGS = {
  holder: byHand(
    0.6,
    [0, 1],
    'Probability of a stance from which its speaker is named on that side: to name the wrong holder costs more than a quotation is worth.',
  ),
  holders: byHand(8, [1, 50], 'Holders that are named for a side.'),
  partOf: byHand(
    0.75,
    [0.55, 1],
    'Relation of two names from which they are one body, or one within the other: above that of bodies of one country.',
  ),
  declared: byHand(
    0.6,
    [0, 1],
    'Share of the words in common from which a document shows a stake that was declared.',
  ),
  sentenceLength: byHand(400, [100, 2000], 'Code units of the longest sentence read for stakes.'),
  ofOne: byHand(3, [1, 20], 'Stakes that are told of one publisher.'),
};

export const INTERESTS = valuesOf(INTERESTS_SETTINGS);
