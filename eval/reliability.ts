/**
 * How often a reader is right when it is so sure, as diagrams: `npm run eval:reliability`. See
 * eval/README.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from '../src/ports/reader.js';
import { readCommandLine } from './command-line.js';
import { pairSetsOf } from './data/development-sets.js';
import type { Pair } from './data/pair-file.js';
import {
  calibrationBinsOf,
  expectedCalibrationErrorOf,
  type Forecast,
} from './metrics/calibration.js';
import { reliabilityDiagram } from './metrics/reliability-diagram.js';
import { goldOf, predictionOf } from './pairs/prediction.js';
import { readPairs } from './pairs/read-pairs.js';
import { relevancePairsOf } from './pairs/relevance-pairs.js';
import { openReaders, READER_OPTIONS, READER_USAGE } from './readers.js';
import { runCommand } from './run-command.js';

const USAGE = `npm run eval:reliability -- ${READER_USAGE} [--out DIR] [FILE…]`;

async function stanceForecasts(pairs: readonly Pair[], reader: Reader): Promise<Forecast[]> {
  const readings = await readPairs(pairs, reader);
  return pairs.flatMap((pair, at) => {
    const reading = readings[at];
    if (reading === undefined) return [];
    const { label, probability } = predictionOf(reading, pair.binary);
    return { confidence: probability, correct: label === goldOf(pair) };
  });
}

async function relevanceForecasts(pairs: readonly Pair[], reader: Reader): Promise<Forecast[]> {
  const asked = relevancePairsOf(pairs);
  const readings = await readPairs(
    asked.map(({ pair }) => pair),
    reader,
  );
  return asked.map(({ bears }, at) => ({
    confidence: 1 - (readings[at]?.passage.neither ?? 1),
    correct: bears,
  }));
}

async function main(): Promise<void> {
  const { options, positionals } = readCommandLine([], USAGE, [...READER_OPTIONS, 'out']);
  const { sets, refused } = pairSetsOf(positionals, USAGE);
  const {
    readers: [reader],
    close,
  } = await openReaders(options);
  const stance: Forecast[] = [];
  const relevance: Forecast[] = [];
  try {
    for (const { name, pairs } of sets) {
      console.error(`${name}: ${pairs.length} pairs`);
      stance.push(...(await stanceForecasts(pairs, reader)));
      relevance.push(...(await relevanceForecasts(pairs, reader)));
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
    const title = `${what}: ${reader.name}, ${forecasts.length} pairs`;
    const path = join(options.out ?? 'eval', file);
    writeFileSync(
      path,
      reliabilityDiagram({ title, of, bins: calibrationBinsOf(forecasts), error }),
    );
    console.log(
      `${path}: ${forecasts.length} pairs, expected calibration error ${error.toFixed(3)}`,
    );
  }
  if (refused) throw refused;
}

await runCommand(main);
