import { resolve } from 'node:path';
import { fitWeights, type TwiceRead } from '../../judging/fit-weights.js';
import { pooledStances } from '../../judging/pool.js';
import { CorroborateError } from '../../model/error.js';
import { STANCES, type Stance } from '../../model/evidence.js';
import type { ModelWeights } from '../../model/opinion-weights.js';
import type { StanceProbabilities } from '../../ports/reader.js';
import type { OperationContext } from '../context.js';
import type { CalibrationOutput, CalibrationScore } from '../outputs/models-calibrate.js';
import type { RunOptions } from '../run-options.js';
import { accuracyOf, macroF1Of } from './classification.js';
import { keepModelWeights } from './model-weights-file.js';
import { type Pair, readPairFile } from './pair-file.js';
import { readTwice } from './read-twice.js';
import { splitMatters } from './split-matters.js';
import { spread } from './spread.js';

/** With fewer pairs that both have read, a share of right answers says nothing. */
const FEWEST = 20;

/** What is true only in part counts as neither, as in the tables of `eval:pairs`. */
const labelOf = (stance: Stance): Stance => (stance === 'qualifies' ? 'neither' : stance);

const likeliest = ({ neither, qualifies, ...sides }: StanceProbabilities): Stance => {
  const labels: StanceProbabilities = { ...sides, neither: neither + qualifies, qualifies: 0 };
  return STANCES.reduce((best, stance) => (labels[stance] > labels[best] ? stance : best));
};

function scoreOf(pairs: readonly TwiceRead[], answer: (pair: TwiceRead) => Stance) {
  const answers = pairs.map((pair) => ({ gold: labelOf(pair.gold), predicted: answer(pair) }));
  return { accuracy: accuracyOf(answers), macroF1: macroF1Of(answers) };
}

/** Reader and model by themselves, and both together, on pairs that nothing was fitted on. */
const scoresOf = (pairs: readonly TwiceRead[], weights: ModelWeights): CalibrationScore => ({
  local: scoreOf(pairs, ({ local }) => likeliest(local)),
  model: scoreOf(pairs, ({ said }) => labelOf(said)),
  pooled: scoreOf(pairs, ({ local, said, confidence }) =>
    likeliest(pooledStances(local, said, confidence, weights)),
  ),
});

/** Pairs of sources that know supports and the rest only say nothing of the other stances. */
function usablePairs(path: string): { usable: Pair[]; binary: number } {
  const pairs = readPairFile(path).flatMap((set) => set.pairs);
  const usable = pairs.filter(({ binary }) => !binary);
  return { usable, binary: pairs.length - usable.length };
}

/**
 * Fits how much the configured model counts beside the local reader on half of the pairs; what
 * comes of it is measured on the rest, which are of other matters. The weights are kept in the dossier.
 *
 * @throws {CorroborateError} `not-found` where no model reads; `invalid-input` where the file is no
 *   pair file, or too few of its pairs were answered.
 */
export async function calibrateModel(
  context: OperationContext,
  { pairs: file, limit }: { pairs: string; limit: number },
  options: RunOptions,
): Promise<CalibrationOutput> {
  const model = await context.languageModel('reader');
  if (model === null)
    throw new CorroborateError('not-found', 'No language model is set up as a reader.', {
      hint: 'Set one up first: docs/models.md says how.',
    });
  const { usable, binary } = usablePairs(resolve(context.workingFolder, file));
  const chosen = spread(usable, limit);
  const [{ dir }, reader] = await Promise.all([context.stores(), context.reader()]);
  const read = await readTwice(reader, model, chosen, options);
  const took = model.assistance();
  if (took === null || read.length < FEWEST) {
    const failure = took?.failures[0];
    const why = failure === undefined ? '' : ` ${failure.message}`;
    throw new CorroborateError(
      'invalid-input',
      `${model.name} and the local reader both read ${read.length} of ${chosen.length} pairs; calibration takes ${FEWEST}.${why}`,
      {
        hint: 'Name a file with more pairs of three labels, or see why the model does not answer.',
      },
    );
  }
  options.signal?.throwIfAborted();
  const { fitted, heldOut } = splitMatters(read, ({ pair }) => pair);
  if (heldOut.length === 0)
    throw new CorroborateError('invalid-input', 'All pairs are of one matter', {
      hint: 'Name a file with pairs of several claims and texts: some are set aside to measure on.',
    });
  const weights = fitWeights(fitted);
  return {
    model: model.name,
    reader: reader.name,
    pairs: { asked: chosen.length, read: read.length, heldOut: heldOut.length, binary },
    scores: scoresOf(heldOut, weights),
    weights,
    requests: took.requests,
    failures: took.failures.reduce((all, { times }) => all + times, 0),
    tokens: took.tokens,
    cost: took.cost,
    file: await keepModelWeights(dir, model.name, weights),
  };
}
