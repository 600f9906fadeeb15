import { byHand, measured, valuesOf } from '../../model/settings.js';

/** Every number that naming what is missing goes by. */
export const GAPS_SETTINGS = {
  onMatter: byHand(
    0.5,
    [0, 1],
    'Share of a question that some sentence of a document meets for the kind of document to be there.',
  ),
  met: byHand(
    0.5,
    [0, 1],
    'Strength below which a part of a claim is unmet: a related name or a hint from a heading is not enough.',
  ),
  ownPart: byHand(
    1,
    [0, 2],
    'Weight from which a word is a part of its own: names, numbers, what is said.',
  ),
  records: byHand(3, [1, 20], 'Missing kinds of record that are told.'),
  cited: byHand(3, [1, 20], 'Documents that are told as cited and not at hand.'),
  citedTitle: byHand(0.6, [0, 1], 'Share of the words of a citation that a title has to hold.'),
  citedWords: byHand(2, [1, 10], 'Words of a citation that a title has to hold at least.'),
  longDays: byHand(
    730,
    [30, 3650],
    'Days without a document from which something may have changed unseen.',
  ),
  staleDays: byHand(365, [30, 3650], 'Days since the newest document from which that is told.'),
  limitations: byHand(3, [1, 20], 'Limitations that are told of a claim that is not settled.'),
  besideLength: byHand(250, [0, 2000], 'Code units between two sentences that stand together.'),
  limitationRelevance: measured(
    0.5,
    [0, 1],
    'Weight of being relevant beside the own words of a limitation: set on the dossiers for development.',
  ),
  limitationBeside: measured(
    0.4,
    [0, 1],
    'Weight of standing beside what is relevant: set on the dossiers for development.',
  ),
  limitationBearing: measured(
    0.42,
    [0, 2],
    'Bearing from which a limitation is told: set with the two weights on the dossiers for development.',
  ),
};

export const GAPS = valuesOf(GAPS_SETTINGS);
