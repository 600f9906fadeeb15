/**
 * How well a judge tells what evidence says of a claim, set by set: `npm run eval:pairs`. See
 * eval/README.md.
 */
import { READINGS, type ReadingName } from '../src/judging/readings.js';
import type { Judge } from '../src/ports/judge.js';
import { oneOf, readCommandLine } from './command-line.js';
import { pairSetsOf } from './data/development-sets.js';
import type { PairSet } from './data/pair-file.js';
import { JUDGE_OPTIONS, JUDGE_USAGE, openJudges } from './judges.js';
import { markdownTable } from './markdown-table.js';
import { mean } from './metrics/mean.js';
import { type PairScore, scoreMajority, scorePairs } from './pairs/score-pairs.js';
import { runCommand } from './run-command.js';

const USAGE = `npm run eval:pairs -- [--json] ${JUDGE_USAGE} [--reading NAME,…] [FILE…]`;
/** A judge with a way of reading longer evidence, as a row of the table. */
interface Contestant {
  name: string;
  judge: Judge;
  reading?: ReadingName;
}

const contestantsOf = (judges: readonly Judge[], readings: readonly ReadingName[]): Contestant[] =>
  judges.flatMap((judge) =>
    readings.length === 0
      ? { name: judge.name, judge }
      : readings.map((reading) => ({ name: `${judge.name}, ${reading}`, judge, reading })),
  );

const HEAD = ['set', 'judge', 'n', 'accuracy', 'macro-F1', 'balanced accuracy', 'ECE', 'pairs/s'];
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
  const { flags, options, positionals } = readCommandLine(['json'], USAGE, [
    ...JUDGE_OPTIONS,
    'reading',
  ]);
  const readings = (options.reading?.split(',') ?? []).map((name) =>
    oneOf('reading', name, Object.keys(READINGS) as ReadingName[]),
  );
  const { judges, close } = await openJudges(options);
  // What is printed for programs is the judge that is shipped, or the one that was asked for.
  const contestants = contestantsOf(flags.json ? judges.slice(0, 1) : judges, readings);
  const scores = new Map<Contestant, PairScore[]>(contestants.map((each) => [each, []]));
  const rows: Row[] = [];
  try {
    for (const set of pairSetsOf(positionals, USAGE)) {
      console.error(`${set.name}: ${set.pairs.length} pairs`);
      for (const [{ name, judge, reading }, own] of scores) {
        const now = () => performance.now();
        const score = await scorePairs(set, judge, now, reading && READINGS[reading]);
        own.push(score);
        rows.push(rowOf(name, score));
      }
      rows.push(majorityRowOf(set));
    }
  } finally {
    await close();
  }
  if (flags.json) {
    console.log(JSON.stringify({ sets: [...scores.values()][0] ?? [] }, null, 2));
    return;
  }
  const means = [...scores].map(([{ name }, own]) => meanRowOf(name, own));
  console.log(markdownTable(HEAD, [...rows, ...means]));
}

await runCommand(main);
