/**
 * Whether questions over whole dossiers are answered right: `npm run eval:dossiers`. See
 * eval/README.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { VerdictLabel } from '../src/model/report.js';
import type { LanguageModel } from '../src/ports/language-model.js';
import { readCommandLine } from './command-line.js';
import { answeredBy } from './dossiers/answered.js';
import { fillDossier } from './dossiers/fill-dossier.js';
import type { CaseSet } from './dossiers/read-cases.js';
import { type Answered, type DossierScore, scoreAnswers } from './dossiers/score-answers.js';
import { scoreVerdicts } from './dossiers/score-verdicts.js';
import { setsOf } from './dossiers/sets.js';
import { markdownTable } from './markdown-table.js';
import { type ConfiguredModel, configuredModel } from './models/configured-model.js';
import { tallyWords } from './models/tally-words.js';
import { runCommand } from './run-command.js';

const USAGE =
  'npm run eval:dossiers -- [--part test|dev|train] [--cases FILE --documents DIR] [--cache DIR] [--models] [--show] [--json]';

async function answer(
  set: CaseSet,
  cache: string,
  model: LanguageModel | null,
): Promise<Answered[]> {
  const sources = [resolve(set.documents)];
  const languageModel = (role: LanguageModel['role']) => (role === 'reader' ? model : null);
  const options = { languageModel };
  const dossier = await fillDossier(join(cache, set.name), set.name, sources, options);
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

/** What comes of the questions with one way of reading, dossier by dossier and together. */
interface Result {
  dossiers: { name: string; score: DossierScore }[];
  verdicts: ReturnType<typeof scoreVerdicts>;
}

async function scoreSets(
  sets: readonly CaseSet[],
  folder: string,
  { model, shown }: { model: LanguageModel | null; shown: boolean },
): Promise<Result> {
  const dossiers: Result['dossiers'] = [];
  const all: Answered[] = [];
  const withModel = model === null ? '' : `, with ${model.name}`;
  for (const set of sets) {
    const answers = await answer(set, folder, model);
    if (shown) show(`${set.name}${withModel}`, answers);
    dossiers.push({ name: `${set.name}${withModel}`, score: scoreAnswers(answers) });
    all.push(...answers);
  }
  if (sets.length > 1) dossiers.push({ name: `all${withModel}`, score: scoreAnswers(all) });
  return { dossiers, verdicts: scoreVerdicts(all) };
}

function textOf(results: readonly Result[], configured: ConfiguredModel | null): string {
  const rows = results.flatMap(({ dossiers }) =>
    dossiers.map(({ name, score }) => rowOf(name, score)),
  );
  const verdicts = results.map(({ verdicts: { macroF1, brier, ece } }, at) => {
    const [f1, score, error] = [macroF1, brier, ece].map((value) => value.toFixed(3));
    const withModel = at === 0 ? '' : `, with ${configured?.model.name}`;
    return `All verdicts${withModel}: macro-F1 ${f1}, Brier score ${score}, expected calibration error ${error}.`;
  });
  const used = configured === null ? [] : [tallyWords(configured.model)];
  return [markdownTable(HEAD, rows), ...verdicts, ...used].join('\n\n');
}

async function main(): Promise<void> {
  const { flags, options } = readCommandLine(['json', 'models', 'show'], USAGE, [
    'part',
    'cases',
    'documents',
    'cache',
  ]);
  const { part, cases, documents } = options;
  const sets = setsOf({ part, cases, documents }, USAGE);
  const configured = flags.models ? await configuredModel() : null;
  const folder = options.cache ?? mkdtempSync(join(tmpdir(), 'corroborate-dossiers-'));
  const results: Result[] = [];
  try {
    const models = configured === null ? [null] : [null, configured.model];
    for (const model of models)
      results.push(await scoreSets(sets, folder, { model, shown: flags.show }));
  } finally {
    await configured?.close();
    if (options.cache === undefined) rmSync(folder, { recursive: true, force: true });
  }
  const [alone, withModel] = results;
  console.log(
    flags.json
      ? JSON.stringify({ ...alone, ...(withModel && { withModel }) }, null, 2)
      : textOf(results, configured),
  );
}

await runCommand(main);
