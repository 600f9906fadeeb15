/**
 * How well a reader tells what evidence says of a claim, set by set: `npm run eval:pairs`. See
 * eval/README.md.
 */
import type { Reader } from '../src/ports/reader.js';
import { readCommandLine } from './command-line.js';
import { pairSetsOf } from './data/development-sets.js';
import type { PairSet } from './data/pair-file.js';
import { countOf, spread } from './limits.js';
import { markdownTable } from './markdown-table.js';
import { mean } from './metrics/mean.js';
import { openWithModels } from './models/open-with-models.js';
import { type PairScore, scoreMajority, scorePairs } from './pairs/score-pairs.js';
import { READER_OPTIONS, READER_USAGE } from './readers.js';
import { runCommand } from './run-command.js';

const USAGE = `npm run eval:pairs -- [--json] [--models] [--limit N] ${READER_USAGE} [FILE…]`;

const HEAD = ['set', 'reader', 'n', 'accuracy', 'macro-F1', 'balanced accuracy', 'ECE', 'pairs/s'];
type Row = (string | number)[];

const share = (value: number): string => value.toFixed(3);

const rowOf = (name: string, score: PairScore): Row => [
  score.set,
  name,
  score.n,
  ...[score.accuracy, score.macroF1, score.balancedAccuracy, score.ece].map(share),
  Math.round(score.pairsPerSecond),
];

const majorityRowOf = (set: PairSet): Row => {
  const { label, accuracy, macroF1 } = scoreMajority(set);
  const half = share(new Set(set.pairs.map((pair) => pair.label)).size > 1 ? 0.5 : 1);
  return [set.name, `always “${label}”`, set.pairs.length, share(accuracy), share(macroF1), half];
};

const meanRowOf = (name: string, scores: readonly PairScore[]): Row => [
  'mean',
  name,
  '',
  ...(['accuracy', 'macroF1', 'balancedAccuracy', 'ece'] as const).map((measure) =>
    share(mean(scores.map((score) => score[measure]))),
  ),
  '',
];

async function main(): Promise<void> {
  const { flags, options, positionals } = readCommandLine(['json', 'models'], USAGE, [
    ...READER_OPTIONS,
    'limit',
  ]);
  const limit = countOf('limit', options.limit, Number.POSITIVE_INFINITY);
  const { sets, refused } = pairSetsOf(positionals, USAGE);
  const { readers, used, close } = await openWithModels(options, flags.models);
  // What is printed for programs is the reader that is shipped, or the one that was asked for.
  const measured = flags.json ? readers.slice(0, 1) : readers;
  const scores = new Map<Reader, PairScore[]>(measured.map((reader) => [reader, []]));
  const rows: Row[] = [];
  try {
    for (const whole of sets) {
      const set = { ...whole, pairs: spread(whole.pairs, limit) };
      console.error(`${set.name}: ${set.pairs.length} pairs`);
      for (const [reader, own] of scores) {
        const score = await scorePairs(set, reader, () => performance.now());
        own.push(score);
        rows.push(rowOf(reader.name, score));
      }
      rows.push(majorityRowOf(set));
    }
  } finally {
    await close();
  }
  const means = [...scores].map(([{ name }, own]) => meanRowOf(name, own));
  console.log(
    flags.json
      ? JSON.stringify({ sets: [...scores.values()][0] ?? [] }, null, 2)
      : [markdownTable(HEAD, [...rows, ...means]), ...used()].join('\n\n'),
  );
  if (refused) throw refused;
}

await runCommand(main);
