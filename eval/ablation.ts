/**
 * What each rule beside the reader is worth: dossiers answered with all rules, and without each of
 * them: `npm run eval:ablation`. See eval/README.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { answer } from '../src/app/asking/answer.js';
import { searchingEmbedder } from '../src/app/indexing/searching-embedder.js';
import { makeContext } from '../src/app/make-context.js';
import type { VerdictLabel } from '../src/model/report.js';
import { RULES, type Rule } from '../src/model/rule.js';
import { createLexicalReader } from '../test/fakes/lexical-reader.js';
import { linesOfRule } from './ablation/rule-files.js';
import { oneOf, readCommandLine } from './command-line.js';
import { answeredBy } from './dossiers/answered.js';
import { fillDossier } from './dossiers/fill-dossier.js';
import type { CaseSet } from './dossiers/read-cases.js';
import { type Answered, type DossierScore, scoreAnswers } from './dossiers/score-answers.js';
import { setsOf } from './dossiers/sets.js';
import { markdownTable } from './markdown-table.js';
import { runCommand } from './run-command.js';

const USAGE =
  'npm run eval:ablation -- [--part test|dev|train] [--only DOSSIER] [--rule NAME] [--reader trained|lexical] [--cache DIR] [--json]';

/** Every question of a dossier, answered once with all rules and once without each of some. */
async function answersOf(
  set: CaseSet,
  cache: string,
  rules: readonly (Rule | null)[],
  lexical: boolean,
): Promise<Map<Rule | null, Answered[]>> {
  const dossier = await fillDossier(join(cache, set.name), set.name, [resolve(set.documents)]);
  await dossier.close();
  const context = makeContext({
    workingFolder: process.cwd(),
    locate: () => dossier.dir,
    ...(lexical && { reader: createLexicalReader(), embedder: null }),
  });
  try {
    const [stores, reader] = await Promise.all([context.stores(), context.reader()]);
    const embedder = await searchingEmbedder(context, {});
    const { clock, ids } = context;
    const answers = new Map<Rule | null, Answered[]>();
    for (const rule of rules) {
      const labels = new Map<string, VerdictLabel | undefined>();
      const without = new Set(rule === null ? [] : [rule]);
      const own: Answered[] = [];
      for (const asked of set.cases) {
        const options = { embedder, clock, ids, without };
        const { report } = await answer(stores, reader, asked.question, options);
        own.push(answeredBy(asked, report, labels));
      }
      answers.set(rule, own);
    }
    return answers;
  } finally {
    await context.close();
  }
}

const HEAD = ['without', 'lines', 'right', 'wrong side', 'cited', 'for a side', 'gaps named'];

const rowOf = (rule: Rule | null, score: DossierScore): (string | number)[] => [
  rule ?? 'nothing left out',
  rule === null ? '' : linesOfRule(rule),
  `${score.right} of ${score.n}`,
  score.wrongSides,
  `${score.cited} of ${score.passages}`,
  score.counted,
  `${score.gapsNamed} of ${score.gaps}`,
];

async function main(): Promise<void> {
  const { flags, options } = readCommandLine(['json'], USAGE, [
    'part',
    'only',
    'rule',
    'reader',
    'cache',
  ]);
  const { part, only } = options;
  const all = setsOf({ part, cases: undefined, documents: undefined }, USAGE);
  const names = all.map(({ name }) => name);
  const sets =
    only === undefined ? all : all.filter(({ name }) => name === oneOf('only', only, names));
  const left = options.rule === undefined ? RULES : [oneOf('rule', options.rule, RULES)];
  const rules = [null, ...left];
  const lexical = oneOf('reader', options.reader ?? 'trained', ['trained', 'lexical']);
  const folder = options.cache ?? mkdtempSync(join(tmpdir(), 'corroborate-ablation-'));
  const answers = new Map<Rule | null, Answered[]>();
  try {
    for (const set of sets)
      for (const [rule, own] of await answersOf(set, folder, rules, lexical === 'lexical'))
        answers.set(rule, [...(answers.get(rule) ?? []), ...own]);
  } finally {
    if (options.cache === undefined) rmSync(folder, { recursive: true, force: true });
  }
  const scores = [...answers].map(([rule, own]) => ({ rule, score: scoreAnswers(own) }));
  console.log(
    flags.json
      ? JSON.stringify(scores, null, 2)
      : markdownTable(
          HEAD,
          scores.map(({ rule, score }) => rowOf(rule, score)),
        ),
  );
}

await runCommand(main);
