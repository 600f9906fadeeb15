import { byHand, valuesOf } from '../model/settings.js';

/** Every number that asking a language model for a second opinion, and pooling it, goes by. */
export const OPINION_SETTINGS = {
  pairs: byHand(
    40,
    [0, 400],
    'Passages that a model is asked on for a question: each costs its tokens.',
  ),
  near: byHand(
    0.05,
    [0, 1],
    'Probability of any stance from which the local reader found a passage near: it misses more than it makes up.',
  ),
  batchPassages: byHand(6, [1, 40], 'Passages of one document that are asked on at once.'),
  batchCharacters: byHand(
    8000,
    [500, 200000],
    'Characters of the passages of one request: small models lose track of more.',
  ),
  answerTokens: byHand(200, [50, 4000], 'Tokens that the answer on one passage may take.'),
  localWeight: byHand(
    0.7,
    [0, 2],
    'Weight of the local reader beside a model that nobody measured: it alone was measured here.',
  ),
  modelWeight: byHand(
    0.3,
    [0, 2],
    'Weight of a model that nobody measured: enough to decide what the local reader leaves open.',
  ),
  right: byHand(
    0.7,
    [0.25, 1],
    'Share of its answers that are taken to be right of a model that nobody measured.',
  ),
  least: byHand(
    0.001,
    [0, 0.1],
    'Least probability that an opinion gives a stance: in this pool a zero would forbid it for good.',
  ),
  prior: byHand(
    8,
    [0, 200],
    'Answers of an unmeasured model that are put to those counted in calibration: few pairs prove little.',
  ),
  weightStep: byHand(0.1, [0.01, 1], 'Step between the weights that calibration tries.'),
  mostWeight: byHand(1.2, [0.1, 3], 'Greatest weight that calibration tries.'),
};

export const OPINION = valuesOf(OPINION_SETTINGS);
