/**
 * How well the judge tells what evidence says of a claim, set by set:
 * `npm run eval:pairs -- [--json] [FILE…]`. See eval/README.md.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { claimOfStatement } from '../src/asking/claim-of.js';
import { createLexicalJudge } from '../src/judging/lexical-judge.js';
import type { Claim } from '../src/model/claim.js';
import { CorroborateError } from '../src/model/error.js';
import { readCommandLine } from './command-line.js';
import { type PairSet, readPairFile } from './data/pair-file.js';
import { markdownTable } from './markdown-table.js';
import { mean } from './metrics/mean.js';
import { type PairScore, scoreMajority, scorePairs } from './pairs/score-pairs.js';
import { runCommand } from './run-command.js';

const USAGE = 'npm run eval:pairs -- [--json] [FILE…]';
const DEVELOPMENT_SETS = '../shared/data/pairs/dev';

/** The pair files of the default folder; files there in another form are named and left out. */
function* developmentSets(): Generator<PairSet> {
  if (!existsSync(DEVELOPMENT_SETS)) {
    throw new CorroborateError('not-found', `there is no ${DEVELOPMENT_SETS}`, {
      hint: `Name the files to score: ${USAGE}`,
    });
  }
  for (const name of readdirSync(DEVELOPMENT_SETS).filter((file) => /\.jsonl(\.gz)?$/.test(file))) {
    try {
      yield* readPairFile(join(DEVELOPMENT_SETS, name));
    } catch (error) {
      if (!(error instanceof CorroborateError) || error.code !== 'invalid-input') throw error;
      console.error(`left out: ${error.message}`);
    }
  }
}

function* namedSets(paths: readonly string[]): Generator<PairSet> {
  for (const path of paths) yield* readPairFile(path);
}

const claimOf = (text: string): Claim => claimOfStatement(text, 'c1');

const share = (value: number): string => value.toFixed(3);

const rowOf = (score: PairScore, set: PairSet) => {
  const baseline = scoreMajority(set);
  return [
    score.set,
    score.n,
    share(score.accuracy),
    share(score.macroF1),
    share(score.balancedAccuracy),
    share(score.ece),
    Math.round(score.pairsPerSecond),
    baseline.label,
    share(baseline.accuracy),
    share(baseline.macroF1),
  ];
};

const meanRowOf = (scores: readonly PairScore[]) => [
  'mean',
  '',
  share(mean(scores.map(({ accuracy }) => accuracy))),
  share(mean(scores.map(({ macroF1 }) => macroF1))),
  share(mean(scores.map(({ balancedAccuracy }) => balancedAccuracy))),
  share(mean(scores.map(({ ece }) => ece))),
  '',
  '',
  '',
  '',
];

const HEAD = [
  'set',
  'n',
  'accuracy',
  'macro-F1',
  'balanced accuracy',
  'ECE',
  'pairs/s',
  'commonest label',
  'its accuracy',
  'its macro-F1',
];

async function main(): Promise<void> {
  const { flags, positionals } = readCommandLine(['json'], USAGE);
  const judge = createLexicalJudge();
  const scores: PairScore[] = [];
  const rows: (string | number)[][] = [];
  for (const set of positionals.length > 0 ? namedSets(positionals) : developmentSets()) {
    console.error(`${set.name}: ${set.pairs.length} pairs`);
    const score = await scorePairs(set, judge, claimOf, () => performance.now());
    scores.push(score);
    rows.push(rowOf(score, set));
  }
  if (flags.json) console.log(JSON.stringify({ sets: scores }, null, 2));
  else console.log(`Judge: ${judge.name}\n\n${markdownTable(HEAD, [...rows, meanRowOf(scores)])}`);
}

await runCommand(main);
