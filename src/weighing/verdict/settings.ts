import { byHand, measured, valuesOf } from '../../model/settings.js';

/** What the verdict goes by beside the weights that are learnt, and all that confidence goes by. */
export const VERDICT_SETTINGS = {
  side: measured(
    0.6,
    [0.5, 1],
    'Probability from which a side is given: chosen on the dossiers that the model learns from, each left out in turn.',
  ),
  conflicting: byHand(
    0.5,
    [0, 1],
    'Probability from which `conflicting` is given: what is less likely than not is no verdict.',
  ),
  qualified: byHand(
    0.7,
    [0, 1],
    'Strength of a passage that holds the claim only in part from which no side is given: what speaks for a side then speaks for that part.',
  ),
  contested: byHand(
    0.5,
    [0, 1],
    'Strength of both sides from which they divide the record, as far as they are alike.',
  ),
  outrankedLeft: byHand(
    0.5,
    [0, 1],
    'What an account still counts that a newer primary record contradicts.',
  ),
  outrankingSure: byHand(
    0.7,
    [0, 1],
    'Probability of the stance of a record from which it outranks older accounts.',
  ),
  recentYears: byHand(3, [1, 20], 'Years after which the newest document makes a base old.'),
  origins: byHand(4, [1, 10], 'Independent origins that add a point of confidence each, at most.'),
  primary: byHand(1.5, [0, 4], 'Points of confidence for a primary record.'),
  disinterested: byHand(
    0.5,
    [0, 2],
    'Points of confidence for a publisher without a declared stake.',
  ),
  disinterestedPublishers: byHand(2, [0, 10], 'Publishers that add such points, at most.'),
  old: byHand(0.5, [0, 2], 'Points of confidence that an old base loses.'),
  moderate: byHand(2.5, [0, 8], 'Points from which confidence is moderate.'),
  high: byHand(5, [0, 8], 'Points from which confidence is high, where there is a primary record.'),
};

export const VERDICT = valuesOf(VERDICT_SETTINGS);
