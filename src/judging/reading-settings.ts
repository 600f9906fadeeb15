import { byHand, valuesOf } from '../model/settings.js';

/** Every number that reading the evidence goes by. */
export const READING_SETTINGS = {
  originals: byHand(
    24,
    [1, 200],
    'Passages that are read for a claim: reading is what takes time.',
  ),
  copies: byHand(12, [0, 200], 'Copies of passages that are read beside them.'),
  round: byHand(8, [1, 64], 'Pairs that are read between two looks whether to stop.'),
  leads: byHand(
    0.6,
    [0, 1],
    'Probability of `neither` below which a sentence may lead a passage that takes a stance.',
  ),
  silence: byHand(0.5, [0, 1], 'Probability from which a sentence says that something is unknown.'),
  together: byHand(
    0.5,
    [0, 1],
    'Probability of the stance of a passage from which two of its sentences may carry it together.',
  ),
  hedgingWords: byHand(
    2,
    [1, 4],
    'Words with which a sentence may hedge the claim’s own words: “may”, “plans to”, “is accused of”.',
  ),
  ownWords: byHand(
    0.97,
    [0.5, 1],
    'Probability that a sentence in the claim’s own words says what they say: it may be quoted in irony.',
  ),
  undecided: byHand(
    0.5,
    [0, 1],
    'Probability of `neither` up to which a sentence takes its likeliest stance: more likely some than none.',
  ),
};

export const READING = valuesOf(READING_SETTINGS);
