/**
 * How often a judge is right when it is so sure, as diagrams: `npm run eval:reliability`. See
 * eval/README.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judge } from '../src/ports/judge.js';
import { readCommandLine } from './command-line.js';
import { pairSetsOf } from './data/development-sets.js';
import type { Pair } from './data/pair-file.js';
import { JUDGE_OPTIONS, JUDGE_USAGE, openJudges } from './judges.js';
import {
  calibrationBinsOf,
  expectedCalibrationErrorOf,
  type Forecast,
} from './metrics/calibration.js';
import { reliabilityDiagram } from './metrics/reliability-diagram.js';
import { judgePairs } from './pairs/judge-pairs.js';
import { goldOf, predictionOf } from './pairs/prediction.js';
import { relevancePairsOf } from './pairs/relevance-pairs.js';
import { runCommand } from './run-command.js';

const USAGE = `npm run eval:reliability -- ${JUDGE_USAGE} [--out DIR] [FILE…]`;

async function stanceForecasts(pairs: readonly Pair[], judge: Judge): Promise<Forecast[]> {
  const judgements = await judgePairs(pairs, judge);
  return pairs.flatMap((pair, at) => {
    const judgement = judgements[at];
    if (judgement === undefined) return [];
    const { label, probability } = predictionOf(judgement, pair.binary);
    return { confidence: probability, correct: label === goldOf(pair) };
  });
}

async function relevanceForecasts(pairs: readonly Pair[], judge: Judge): Promise<Forecast[]> {
  const asked = relevancePairsOf(pairs);
  const judgements = await judgePairs(
    asked.map(({ pair }) => pair),
    judge,
  );
  return asked.map(({ bears }, at) => ({
    confidence: judgements[at]?.relevance ?? 0,
    correct: bears,
  }));
}

async function main(): Promise<void> {
  const { options, positionals } = readCommandLine([], USAGE, [...JUDGE_OPTIONS, 'out']);
  const {
    judges: [judge],
    close,
  } = await openJudges(options);
  const stance: Forecast[] = [];
  const relevance: Forecast[] = [];
  try {
    for (const { name, pairs } of pairSetsOf(positionals, USAGE)) {
      console.error(`${name}: ${pairs.length} pairs`);
      stance.push(...(await stanceForecasts(pairs, judge)));
      relevance.push(...(await relevanceForecasts(pairs, judge)));
    }
  } finally {
    await close();
  }
  const drawn = [
    {
      file: 'reliability-stance.svg',
      what: 'Stance',
      of: 'the likeliest label',
      forecasts: stance,
    },
    { file: 'reliability-relevance.svg', what: 'Relevance', of: 'relevance', forecasts: relevance },
  ];
  for (const { file, what, of, forecasts } of drawn) {
    const error = expectedCalibrationErrorOf(forecasts);
    const title = `${what}: ${judge.name}, ${forecasts.length} pairs`;
    const path = join(options.out ?? 'eval', file);
    writeFileSync(
      path,
      reliabilityDiagram({ title, of, bins: calibrationBinsOf(forecasts), error }),
    );
    console.log(
      `${path}: ${forecasts.length} pairs, expected calibration error ${error.toFixed(3)}`,
    );
  }
}

await runCommand(main);
