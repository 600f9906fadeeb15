/**
 * Learns the weights of the verdict and writes them where the engine reads them:
 * `npm run fit:verdict`. See eval/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VerdictWeights } from '../src/weighing/verdict-model.js';
import { VERDICT_WEIGHTS } from '../src/weighing/verdict-weights.js';
import { keptAsideOf } from './audit/kept-aside.js';
import { oneOf, readCommandLine } from './command-line.js';
import { runCommand } from './run-command.js';
import { type AskedClaim, askClaims } from './verdict/ask-claims.js';
import { LEARNT_SETS, SCALED_ON_SETS } from './verdict/claim-sets.js';
import { featuresOf } from './verdict/features-of.js';
import { calibrated, type Example, fitWeights } from './verdict/fit/fit-weights.js';
import { withModel } from './verdict/fit/weights-file.js';
import { countOf } from './verdict/limits.js';
import { openEmbedder } from './verdict/open-embedder.js';
import { openJudge } from './verdict/open-judge.js';

const USAGE =
  'npm run fit:verdict -- [--vectors] [--limit N] [--found N] [--cache DIR] [--data DIR] [--models DIR] [--out FILE] [SET…]';
const WEIGHTS_FILE = 'src/weighing/verdict-weights.ts';
/** Claims of a set that are learnt from, and sentences judged of those found for one. */
const CLAIMS = 400;
const FOUND = 30;

const examplesOf = (asked: readonly AskedClaim[], weight: number): Example[] =>
  asked.map((claim) => ({ features: featuresOf(claim), gold: claim.label, weight }));

async function main(): Promise<void> {
  const { flags, options, positionals } = readCommandLine(['vectors'], USAGE, [
    'limit',
    'found',
    'cache',
    'data',
    'models',
    'out',
  ]);
  const names = LEARNT_SETS.map(({ name }) => name);
  const wanted = new Set(positionals.map((name) => oneOf('SET', name, names)));
  const sets = LEARNT_SETS.filter(({ name }) => wanted.size === 0 || wanted.has(name));
  const limits = {
    claims: countOf('limit', options.limit, CLAIMS),
    found: countOf('found', options.found, FOUND),
  };
  const { models = 'models', data = '../shared/data', cache, out = WEIGHTS_FILE } = options;
  const { judge, close } = await openJudge(join(models, 'judge'), cache);
  const vectors = flags.vectors ? await openEmbedder(join(models, 'embedder'), cache) : null;
  // Each set is learnt from alike, however many claims it has.
  const learning: Example[] = [];
  const scaling: Example[] = [];
  try {
    const ports = { judge, embedder: vectors?.embedder ?? null, data };
    for (const set of sets) {
      const isAside = keptAsideOf(set.judgedAs) ?? (() => false);
      const asked = await askClaims(set, ports, limits, (claim) => !isAside(claim));
      learning.push(...examplesOf(asked, CLAIMS / asked.length));
      console.error(`${set.name}: ${asked.length} claims to learn from`);
    }
    for (const set of [...sets, ...SCALED_ON_SETS]) {
      const isAside = keptAsideOf(set.judgedAs) ?? (() => false);
      const asked = await askClaims(set, ports, limits, isAside);
      scaling.push(...examplesOf(asked, 1));
      console.error(`${set.name}: ${asked.length} claims to scale on`);
    }
  } finally {
    await Promise.all([close(), vectors?.close()]);
  }
  const model: VerdictWeights = calibrated(scaling, fitWeights(learning, VERDICT_WEIGHTS.model));
  writeFileSync(out, withModel(readFileSync(WEIGHTS_FILE, 'utf8'), model));
  console.log(`${out}: learnt from ${learning.length} claims, scaled on ${scaling.length}`);
}

await runCommand(main);
