/**
 * Whether open questions over whole dossiers are answered, and how soon: `npm run eval:open`. See
 * eval/README.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseQuestion } from '../src/asking/parse-question.js';
import { readCommandLine } from './command-line.js';
import { fillDossier } from './dossiers/fill-dossier.js';
import type { CaseSet } from './dossiers/read-cases.js';
import { type PlaceOfAnswer, placeOfAnswer } from './dossiers/score-open.js';
import { setsOf } from './dossiers/sets.js';
import { markdownTable } from './markdown-table.js';
import { runCommand } from './run-command.js';

const USAGE =
  'npm run eval:open -- [--part train|dev|test] [--cases FILE --documents DIR] [--cache DIR] [--show]';

async function placesIn(set: CaseSet, cache: string, show: boolean): Promise<PlaceOfAnswer[]> {
  const open = set.cases.filter(
    ({ question, cites }) => cites.length > 0 && parseQuestion(question).kind === 'open',
  );
  if (open.length === 0) return [];
  const dossier = await fillDossier(join(cache, set.name), set.name, [resolve(set.documents)]);
  try {
    const places: PlaceOfAnswer[] = [];
    for (const asked of open) {
      const place = placeOfAnswer(await dossier.ask({ question: asked.question }), asked);
      if (show) console.error(`${place}: ${asked.question}`);
      places.push(place);
    }
    return places;
  } finally {
    await dossier.close();
  }
}

const rowOf = (name: string, places: readonly PlaceOfAnswer[]): (string | number)[] => {
  const count = (...wanted: PlaceOfAnswer[]) =>
    places.filter((place) => wanted.includes(place)).length;
  return [
    name,
    places.length,
    count('first'),
    count('first', 'early'),
    count('first', 'early', 'late'),
  ];
};

async function main(): Promise<void> {
  const { flags, options } = readCommandLine(['show'], USAGE, [
    'part',
    'cases',
    'documents',
    'cache',
  ]);
  const { part = 'train', cases, documents } = options;
  const sets = setsOf({ part, cases, documents }, USAGE);
  const folder = options.cache ?? mkdtempSync(join(tmpdir(), 'corroborate-open-'));
  const all: PlaceOfAnswer[] = [];
  const rows: (string | number)[][] = [];
  try {
    for (const set of sets) {
      const places = await placesIn(set, folder, flags.show);
      all.push(...places);
      if (places.length > 0) rows.push(rowOf(set.name, places));
    }
  } finally {
    if (options.cache === undefined) rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    markdownTable(
      ['dossier', 'questions', 'the answer', 'in the summary', 'shown'],
      [...rows, rowOf('all', all)],
    ),
  );
}

await runCommand(main);
