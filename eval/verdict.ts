/**
 * How good verdicts are, set by set, beside what a reader could do without the engine:
 * `npm run eval:verdict`. See eval/README.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneOf, readCommandLine } from './command-line.js';
import { countOf } from './limits.js';
import { markdownTable } from './markdown-table.js';
import { calibrationBinsOf, expectedCalibrationErrorOf } from './metrics/calibration.js';
import { chart } from './metrics/chart.js';
import { reliabilityDiagram } from './metrics/reliability-diagram.js';
import { riskCoverageOf } from './metrics/risk-coverage.js';
import { openEmbedder } from './retrieval/open-embedder.js';
import { runCommand } from './run-command.js';
import { ANSWERERS } from './verdict/answerers.js';
import { askClaims } from './verdict/ask-claims.js';
import { MEASURED_SETS } from './verdict/claim-sets.js';
import { openReader } from './verdict/open-reader.js';
import {
  forecastsOf,
  scoreVerdicts,
  type VerdictAnswer,
  type VerdictScore,
} from './verdict/score-verdicts.js';

const USAGE =
  'npm run eval:verdict -- [--json] [--vectors] [--limit N] [--found N] [--cache DIR] [--data DIR] [--models DIR] [--out DIR] [SET…]';

/** Sentences read of those that are found for a claim: past these hardly any bears on it. */
const FOUND = 60;

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

function draw(
  out: string,
  own: readonly { set: string; answers: readonly VerdictAnswer[] }[],
): void {
  mkdirSync(out, { recursive: true });
  const forecasts = own.flatMap(({ answers }) => forecastsOf(answers));
  const error = expectedCalibrationErrorOf(forecasts);
  writeFileSync(
    join(out, 'reliability-verdict.svg'),
    reliabilityDiagram({
      title: `Verdicts of ${own.length} sets, ${forecasts.length} claims`,
      of: 'the verdict',
      bins: calibrationBinsOf(forecasts),
      error,
    }),
  );
  const curves = own.map(({ set, answers }) => ({
    name: set,
    points: riskCoverageOf(forecastsOf(answers)).map(({ coverage, risk }) => ({
      x: coverage,
      y: risk,
    })),
  }));
  const said = curves.map(({ name, points }) => {
    const half = points.find(({ x }) => x >= 0.5);
    return `${name}: ${share(half?.y ?? null)} of the surer half is wrong, ${share(points.at(-1)?.y ?? null)} of all`;
  });
  writeFileSync(
    join(out, 'risk-coverage.svg'),
    chart({
      title: 'What is wrong of the surest verdicts',
      description: `${said.join('; ')}.`,
      across: 'share of claims answered, surest first',
      up: 'share of those answers wrong',
      curves,
    }),
  );
}

async function main(): Promise<void> {
  const { flags, options, positionals } = readCommandLine(['json', 'vectors'], USAGE, [
    'limit',
    'found',
    'cache',
    'data',
    'models',
    'out',
  ]);
  const names = MEASURED_SETS.map(({ name }) => name);
  const wanted = new Set(positionals.map((name) => oneOf('SET', name, names)));
  const sets = MEASURED_SETS.filter(({ name }) => wanted.size === 0 || wanted.has(name));
  const limits = {
    claims: countOf('limit', options.limit, Number.POSITIVE_INFINITY),
    found: countOf('found', options.found, FOUND),
  };
  const { models = 'models', data = '../shared/data', cache } = options;
  const { reader, close } = await openReader(join(models, 'reader'), cache);
  const vectors = flags.vectors ? await openEmbedder(join(models, 'embedder'), cache) : null;
  const scores: VerdictScore[] = [];
  const own: { set: string; answers: VerdictAnswer[] }[] = [];
  try {
    const ports = { reader, embedder: vectors?.embedder ?? null, data };
    for (const set of sets) {
      const asked = await askClaims(set, ports, limits);
      console.error(`${set.name}: ${asked.length} claims`);
      for (const [at, { name, answer }] of ANSWERERS.entries()) {
        const answers = answer(asked);
        if (at === 0) own.push({ set: set.name, answers });
        scores.push(scoreVerdicts(set.name, name, answers));
      }
    }
  } finally {
    await Promise.all([close(), vectors?.close()]);
  }
  draw(options.out ?? 'eval/verdict', own);
  if (flags.json) {
    console.log(JSON.stringify({ reader: reader.name, sets: scores }, null, 2));
    return;
  }
  const rows = scores.map(({ set, answerer, n, accuracy, macroF1, ece, risk }) => [
    set,
    answerer,
    n,
    ...[accuracy, macroF1, ece, risk].map(share),
  ]);
  console.log(
    markdownTable(['set', 'verdict by', 'n', 'accuracy', 'macro-F1', 'ECE', 'risk'], rows),
  );
}

await runCommand(main);
