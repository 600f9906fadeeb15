/**
 * How well the sentence audit tells what its evidence entails, beside published figures:
 * `npm run eval:audit`. See eval/README.md.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CorroborateError } from '../src/model/error.js';
import type { Reader } from '../src/ports/reader.js';
import { type GroundedSet, groundedSetOf } from './audit/grounded-sets.js';
import { PUBLISHED_FIGURES, PUBLISHED_IN, WHAT_DIFFERS } from './audit/published.js';
import { readCommandLine } from './command-line.js';
import { keptAsideOf } from './data/kept-aside.js';
import { readPairFile } from './data/pair-file.js';
import { countOf, spread } from './limits.js';
import { markdownTable } from './markdown-table.js';
import { mean } from './metrics/mean.js';
import { openWithModels } from './models/open-with-models.js';
import { scorePairs } from './pairs/score-pairs.js';
import { READER_OPTIONS, READER_USAGE } from './readers.js';
import { runCommand } from './run-command.js';

const USAGE = `npm run eval:audit -- [--json] [--models] [--limit N] ${READER_USAGE} [FILE…]`;
const PAIRS = '../shared/data/pairs';
const FILES = [
  'dev/wice-claims.jsonl.gz',
  'dev/wice-oracle.jsonl.gz',
  'dev/factcheck-bench.jsonl.gz',
  'train/attributionbench.jsonl.gz',
  'train/qags.jsonl.gz',
  'train/summedits.jsonl.gz',
];

interface AuditScore {
  set: string;
  reader: string;
  n: number;
  balancedAccuracy: number;
  learntFrom: boolean;
}

function groundedSets(paths: readonly string[], limit: number): GroundedSet[] {
  if (paths.length === 0 && !existsSync(PAIRS))
    throw new CorroborateError('not-found', `there is no ${PAIRS}`, {
      hint: `Name the files to score: ${USAGE}`,
    });
  // A file of the training folder may be one that training uses; a file of the same name elsewhere isn't.
  return (paths.length > 0 ? paths : FILES.map((file) => join(PAIRS, file))).flatMap((path) =>
    readPairFile(path).map((set) => {
      const own = groundedSetOf(set, /\btrain\b/.test(path) ? keptAsideOf(set.name) : undefined);
      return { ...own, pairs: spread(own.pairs, limit) };
    }),
  );
}

async function scoreSets(sets: readonly GroundedSet[], readers: readonly Reader[]) {
  const scores: AuditScore[] = [];
  for (const set of sets) {
    console.error(`${set.name}: ${set.pairs.length} pairs`);
    for (const reader of readers) {
      const { n, balancedAccuracy } = await scorePairs(set, reader, () => performance.now());
      const { name, learntFrom } = set;
      scores.push({ set: name, reader: reader.name, n, balancedAccuracy, learntFrom });
    }
  }
  return scores;
}

const share = (value: number): string => value.toFixed(3);

function tableOf(sets: readonly GroundedSet[], readers: readonly Reader[], scores: AuditScore[]) {
  const ours = scores.map(({ set, reader, n, balancedAccuracy, learntFrom }) => [
    set,
    reader,
    n,
    share(balancedAccuracy),
    learntFrom ? 'other rows were trained on, these used for calibration' : '',
  ]);
  const means = readers.flatMap(({ name }) =>
    [false, true].flatMap((withLearnt) => {
      const own = scores.filter(
        ({ reader, learntFrom }) => reader === name && (withLearnt || !learntFrom),
      );
      if (own.length === 0 || (withLearnt && !own.some(({ learntFrom }) => learntFrom))) return [];
      const value = share(mean(own.map(({ balancedAccuracy }) => balancedAccuracy)));
      return [[withLearnt ? 'mean of all' : 'mean without marked', name, '', value, '']];
    }),
  );
  const near = new Set(sets.flatMap(({ compared }) => compared ?? []));
  const published = PUBLISHED_FIGURES.filter(({ set }) => near.has(set)).map(
    ({ set, system, balancedAccuracy }) => [
      `${set}, test`,
      system,
      '',
      share(balancedAccuracy),
      'published',
    ],
  );
  return markdownTable(
    ['set', 'reader', 'n', 'balanced accuracy', 'note'],
    [...ours, ...means, ...published],
  );
}

async function main(): Promise<void> {
  const { flags, options, positionals } = readCommandLine(['json', 'models'], USAGE, [
    ...READER_OPTIONS,
    'limit',
  ]);
  const limit = countOf('limit', options.limit, Number.POSITIVE_INFINITY);
  const sets = groundedSets(positionals, limit);
  const { readers, used, close } = await openWithModels(options, flags.models);
  try {
    const scores = await scoreSets(sets, readers);
    if (flags.json)
      console.log(JSON.stringify({ sets: scores, published: PUBLISHED_FIGURES }, null, 2));
    else
      console.log(
        [
          tableOf(sets, readers, scores),
          ...used(),
          `Published: ${PUBLISHED_IN}.\n${WHAT_DIFFERS.join('\n')}`,
        ].join('\n\n'),
      );
  } finally {
    await close();
  }
}

await runCommand(main);
