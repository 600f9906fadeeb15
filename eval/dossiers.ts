/**
 * Whether questions over whole dossiers are answered right: `npm run eval:dossiers`. See
 * eval/README.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { VerdictLabel } from '../src/model/report.js';
import { readCommandLine } from './command-line.js';
import { answeredBy } from './dossiers/answered.js';
import { fillDossier } from './dossiers/fill-dossier.js';
import type { CaseSet } from './dossiers/read-cases.js';
import { type Answered, type DossierScore, scoreAnswers } from './dossiers/score-answers.js';
import { scoreVerdicts } from './dossiers/score-verdicts.js';
import { setsOf } from './dossiers/sets.js';
import { markdownTable } from './markdown-table.js';
import { runCommand } from './run-command.js';

const USAGE =
  'npm run eval:dossiers -- [--part test|dev|train] [--cases FILE --documents DIR] [--cache DIR] [--show] [--json]';

async function answer(set: CaseSet, cache: string): Promise<Answered[]> {
  const dossier = await fillDossier(join(cache, set.name), set.name, [resolve(set.documents)]);
  const labels = new Map<string, VerdictLabel | undefined>();
  const answers: Answered[] = [];
  try {
    for (const asked of set.cases) {
      const report = await dossier.ask({ question: asked.question });
      answers.push(answeredBy(asked, report, labels));
    }
  } finally {
    await dossier.close();
  }
  return answers;
}

function show(name: string, answers: readonly Answered[]): void {
  for (const { asked, faults } of answers)
    if (faults.length > 0)
      console.error(
        [
          `${name} ${asked.id}: ${asked.question}`,
          ...faults.map(({ kind, text }) => `${kind}: ${text}`),
        ].join('\n    '),
      );
}

const HEAD = [
  'dossier',
  'questions',
  'verdicts',
  'right',
  'wrong side',
  'abstained',
  'cited',
  'for a side',
  'gaps named',
  'whole',
];

const rowOf = (name: string, score: DossierScore): (string | number)[] => [
  name,
  score.asked,
  score.n,
  score.right,
  score.wrongSides,
  score.abstained,
  `${score.cited} of ${score.passages}`,
  score.counted,
  `${score.gapsNamed} of ${score.gaps}`,
  score.whole,
];

async function main(): Promise<void> {
  const { flags, options } = readCommandLine(['json', 'show'], USAGE, [
    'part',
    'cases',
    'documents',
    'cache',
  ]);
  const { part, cases, documents } = options;
  const sets = setsOf({ part, cases, documents }, USAGE);
  const folder = options.cache ?? mkdtempSync(join(tmpdir(), 'corroborate-dossiers-'));
  const scores: { name: string; score: DossierScore }[] = [];
  const all: Answered[] = [];
  try {
    for (const set of sets) {
      const answers = await answer(set, folder);
      if (flags.show) show(set.name, answers);
      scores.push({ name: set.name, score: scoreAnswers(answers) });
      all.push(...answers);
    }
  } finally {
    if (options.cache === undefined) rmSync(folder, { recursive: true, force: true });
  }
  if (sets.length > 1) scores.push({ name: 'all', score: scoreAnswers(all) });
  const verdicts = scoreVerdicts(all);
  if (flags.json) {
    console.log(JSON.stringify({ dossiers: scores, verdicts }, null, 2));
    return;
  }
  const table = markdownTable(
    HEAD,
    scores.map(({ name, score }) => rowOf(name, score)),
  );
  const [macroF1, brier, ece] = [verdicts.macroF1, verdicts.brier, verdicts.ece].map((value) =>
    value.toFixed(3),
  );
  console.log(
    `${table}\n\nAll verdicts: macro-F1 ${macroF1}, Brier score ${brier}, expected calibration error ${ece}.`,
  );
}

await runCommand(main);
