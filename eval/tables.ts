/**
 * Whether claims about numbers are computed, and rightly: `npm run eval:tables`. See eval/README.md.
 *
 * TabFact (Chen and others, ICLR 2020) has true and false statements about tables of Wikipedia.
 * Published without a large model: Table-BERT .66 and LPA .65 (the paper), TAPAS .81 (Eisenschlos and
 * others, Findings of EMNLP 2020), TAPEX .84 (Liu and others, ICLR 2022), all of them answering every
 * statement; a human .92. We answer where the words are understood, and say how often that is.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { type ComputedAnswer, compute } from '../src/asking/tables/compute.js';
import type { Relation } from '../src/asking/tables/relation.js';
import type { TableStore } from '../src/ports/table-store.js';
import { tableQueryWords } from '../src/text/table-query-words.js';
import { readCommandLine } from './command-line.js';
import { readJsonLines } from './data/json-lines.js';
import { countOf, spread } from './limits.js';
import { markdownTable } from './markdown-table.js';
import { runCommand } from './run-command.js';
import { fillStore, type TableFile } from './tables/fill-store.js';
import { readAnswers, readQuestions } from './tables/read-questions.js';
import { isRight } from './tables/score-questions.js';
import { type JudgedStatement, scoreStatements } from './tables/score-statements.js';

const USAGE =
  'npm run eval:tables -- --data DIR [--cache DIR] [--part dev|test] [--only tabfact|questions] [--statements N] [--show]';
const HERE = resolve('eval/tables');
const LIMITS = { rows: 200, seconds: 60 };

const statementSchema = z.object({
  id: z.string(),
  table: z.string(),
  title: z.string(),
  claim: z.string(),
  label: z.enum(['supports', 'refutes']),
});

const inWords = ({ reading, query, values, holds }: ComputedAnswer): string =>
  `${reading.outcome.kind} ${tableQueryWords(query)} → ${values.slice(0, 5).join(' | ')} ${holds ?? ''}`;

/** Statements with odd numbers are for development, as pairs: the number of a pair is half of its statements'. */
const isDev = (id: string): boolean => Number(id.split(':')[1]) % 4 < 2;

async function tabfact(folder: string, cache: string, part: string, most: number, show: boolean) {
  const all = readJsonLines(
    join(folder, 'statements.jsonl'),
    statementSchema,
    'TabFact, one statement a line.',
  );
  const judged: JudgedStatement[] = [];
  for (const { table, title, claim, label } of spread(
    all.filter((one) => isDev(one.id) === (part === 'dev')),
    most,
  )) {
    const file = { path: join(folder, table), about: title };
    const { store, relations } = await fillStore(join(cache, `${basename(table)}.duckdb`), [file]);
    const computed = await compute(claim, false, relations, store, LIMITS);
    await store.close();
    const truth = label === 'supports';
    judged.push({ truth, holds: computed?.holds ?? null });
    if (show)
      console.error(
        `${computed ? (computed.holds === truth ? 'right' : 'WRONG') : 'none '} ${table} ${claim}${computed ? `\n    ${inWords(computed)}` : ''}`,
      );
  }
  return scoreStatements(judged);
}

const filesIn = (folder: string, about: string): TableFile[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /\.csv(?:\.gz)?$/u.test(entry.name) && !entry.name.startsWith('sample'),
    )
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ path: join(folder, name), about }));

const FOLDERS: [string, string][] = [
  ['287g-snapshots', '287(g) agreements'],
  ['usaspending', 'contract transactions'],
  ['nc-plate-readers', 'plate readers'],
];

async function questions(data: string, cache: string, part: string, show: boolean) {
  const files = FOLDERS.flatMap(([folder, about]) => filesIn(join(data, folder), about));
  const { store, relations } = await fillStore(join(cache, 'domain.duckdb'), files);
  const answers = readAnswers(join(HERE, 'answers.py'), data);
  const score = { questions: 0, computed: 0, right: 0 };
  for (const { id, half, question, open } of readQuestions(join(HERE, 'questions.jsonl'))) {
    const answer = answers[id];
    if (half !== part || answer === undefined) continue;
    score.questions += 1;
    const computed = await askAll(question, open, relations, store);
    const right = isRight(computed, answer);
    if (right !== null) score.computed += 1;
    if (right === true) score.right += 1;
    if (show)
      console.error(
        `${right === null ? 'none ' : right ? 'right' : 'WRONG'} ${id} ${question} (${JSON.stringify(answer).slice(0, 90)})${computed ? `\n    ${inWords(computed)}` : ''}`,
      );
  }
  await store.close();
  return score;
}

const askAll = (
  question: string,
  open: boolean,
  relations: readonly Relation[],
  store: TableStore,
) => compute(question, open, relations, store, LIMITS);

await runCommand(async () => {
  const { flags, options } = readCommandLine(['show'], USAGE, [
    'data',
    'cache',
    'part',
    'only',
    'statements',
  ]);
  const data = resolve(options.data ?? 'data');
  const cache = resolve(options.cache ?? 'artefacts/eval-tables');
  const part = options.part ?? 'dev';
  mkdirSync(cache, { recursive: true });
  if (options.only !== 'questions') {
    const score = await tabfact(
      join(data, 'tables', 'tabfact'),
      cache,
      part,
      countOf('statements', options.statements, 1000),
      flags.show,
    );
    console.log(
      markdownTable(
        ['TabFact', 'statements', 'computed', 'right', 'called true, false', 'called false, true'],
        [
          [
            part,
            score.statements,
            score.computed,
            score.right,
            score.wronglyHeld,
            score.wronglyRefuted,
          ],
        ],
      ),
    );
  }
  if (options.only !== 'tabfact') {
    const score = await questions(join(data, 'domain'), cache, part, flags.show);
    console.log(
      markdownTable(
        ['Questions', 'asked', 'computed', 'right'],
        [[part, score.questions, score.computed, score.right]],
      ),
    );
  }
});
