/**
 * Whether questions over public documents are answered right, and what a reader meets first:
 * `npm run eval:reading`. See eval/README.md.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERDICTS } from '../src/model/report.js';
import { dossierName, fillDossier } from './dossiers/fill-dossier.js';
import { overPublicDocuments } from './dossiers/over-public-documents.js';
import { markdownTable } from './markdown-table.js';
import { mean } from './metrics/mean.js';
import { type ReadingQuestion, readQuestions } from './reading/read-questions.js';
import { type ScoredAnswer, scoreAnswer } from './reading/score-answer.js';
import { runCommand } from './run-command.js';

const USAGE = 'npm run eval:reading -- [--data DIR] [--cache DIR] [--json FILE] [ID…]';
const QUESTIONS = fileURLToPath(new URL('./reading/questions.jsonl', import.meta.url));

async function ask(question: ReadingQuestion, data: string, cache: string) {
  const name = dossierName(question.folder);
  const sources = question.folder.map((path) => resolve(data, path));
  const dossier = await fillDossier(join(cache, name), name, sources);
  try {
    return scoreAnswer(question, await dossier.ask({ question: question.question }));
  } finally {
    await dossier.close();
  }
}

const count = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
  items.filter(is).length;

function verdictTable(answers: readonly ScoredAnswer[]): string {
  const row = (name: string, own: readonly ScoredAnswer[]) => [
    name,
    own.length,
    count(own, ({ label, gold }) => label === gold),
    count(own, ({ wrongSide }) => wrongSide),
    count(own, ({ abstained }) => abstained),
  ];
  const decided = answers.filter(({ kind }) => kind === 'yes-no');
  const rows = VERDICTS.map((label) =>
    row(
      label,
      decided.filter(({ gold }) => gold === label),
    ),
  );
  return markdownTable(
    ['verdict', 'questions', 'right', 'wrong side', 'abstained'],
    [...rows, row('all', decided)],
  );
}

function passageTable(answers: readonly ScoredAnswer[]): string {
  const rows = (['yes-no', 'open'] as const).map((kind) => {
    const own = answers.filter((answer) => answer.kind === kind);
    const asked = own.filter(({ passages }) => passages > 0);
    const [cited, passages] = (['cited', 'passages'] as const).map((what) =>
      own.reduce((sum, answer) => sum + answer[what], 0),
    );
    return [
      kind,
      own.length,
      `${count(asked, ({ early }) => early)} of ${asked.length}`,
      `${count(asked, (answer) => answer.cited > 0)} of ${asked.length}`,
      `${cited} of ${passages}`,
      own.length === 0 ? '–' : Math.round(mean(own.map(({ words }) => words))),
    ];
  });
  const head = ['kind', 'questions', 'decisive in first six', 'decisive cited', 'passages cited'];
  return markdownTable([...head, 'words first'], rows);
}

function inventedLines(answers: readonly ScoredAnswer[]): string {
  const lines = answers.flatMap(({ id, invented }) =>
    invented.map((holder) => `- ${id}: ${holder}`),
  );
  return [`Holders whom the questions don't know: ${lines.length}`, ...lines].join('\n');
}

const main = (): Promise<void> =>
  overPublicDocuments(
    USAGE,
    { cases: readQuestions(QUESTIONS), named: 'ID', idOf: ({ id }) => id },
    async ({ cases, data, cache }) => {
      const answers: ScoredAnswer[] = [];
      for (const question of cases) {
        const answer = await ask(question, data, cache);
        console.error(`${answer.id}: ${answer.label ?? 'no verdict'}, ${answer.gold ?? 'open'}`);
        answers.push(answer);
      }
      const parts = [verdictTable(answers), passageTable(answers), inventedLines(answers)];
      return { found: answers, text: parts.join('\n\n') };
    },
  );

await runCommand(main);
