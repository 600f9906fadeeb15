/**
 * How fast the built engine is, here and now: `npm run build && npm run bench -- [--full] [--json]`.
 * Where the environment names a folder with `reader.fp32.onnx` and `embedder.fp32.onnx` as
 * `BENCH_FP32`, the models are measured beside those. See docs/performance.md.
 */
import { existsSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { oneOf, readCommandLine } from '../eval/command-line.js';
import { type CorpusDocument, readCorpus, readQueries } from '../eval/data/beir-folder.js';
import { countOf } from '../eval/limits.js';
import { markdownTable } from '../eval/markdown-table.js';
import { runCommand } from '../eval/run-command.js';
import { CorroborateError } from '../src/model/error.js';
import type { Section } from './section.js';
import { measureColdStart } from './sections/cold-start.js';
import { measureDossiers } from './sections/dossiers.js';
import { measureModels } from './sections/models.js';
import { measureSearching } from './sections/searching.js';
import { measureTables } from './sections/tables.js';
import { measureWeighing } from './sections/weighing.js';

const PARTS = ['cold-start', 'models', 'weighing', 'dossiers', 'searching', 'tables'] as const;
type PartName = (typeof PARTS)[number];
const USAGE = `npm run bench -- [--full] [--only ${PARTS.join('|')}] [--rows N] [--json]`;
const CLI = 'dist/cli/main.js';
const COLLECTIONS = ['scifact', 'nfcorpus'].map((name) => `../shared/data/retrieval/${name}`);
/** So many questions; in search, the largest size gets fewer, as a peer takes seconds for each. */
const QUESTIONS = { asked: 21, searched: 60, searchedInFull: 20 };
const CONTRACTS = '../shared/data/domain/usaspending/cbp-ice-contracts-fy2021-2026.csv.gz';
const MODELS = 'models';
const MODEL_INPUTS = 400;
const WEIGHED = 2_000;
const FP32 = process.env['BENCH_FP32'];

const tell = (text: string) => console.error(`bench: ${text}`);

const environment = () => ({
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGibibytes: Math.round(totalmem() / 2 ** 30),
  loadBefore: Math.round((loadavg()[0] ?? 0) * 100) / 100,
});

/** Real prose for what is measured on generated dossiers, or undefined where it is absent. */
function readTexts(): { abstracts: CorpusDocument[]; questions: string[] } | undefined {
  const missing = COLLECTIONS.find((folder) => !existsSync(folder));
  if (missing === undefined) {
    const [first = ''] = COLLECTIONS;
    return {
      abstracts: COLLECTIONS.flatMap(readCorpus),
      questions: readQueries(first).map(({ text }) => text),
    };
  }
  tell(`models, adding, asking and searching are skipped: there is no ${missing}`);
  return undefined;
}

/** Measures section by section: a long run shows what it has as it goes. */
async function* measure(
  full: boolean,
  { only, rows }: { only?: PartName | undefined; rows?: number | undefined },
): AsyncGenerator<Section> {
  const isWanted = (part: PartName): boolean => only === undefined || only === part;
  if (isWanted('cold-start')) {
    tell('cold start');
    yield await measureColdStart(CLI);
  }
  if (isWanted('tables')) {
    if (existsSync(CONTRACTS)) {
      tell('tables');
      yield await measureTables(CLI, CONTRACTS, rows);
    } else tell(`tables are skipped: there is no ${CONTRACTS}`);
  }
  const texts = readTexts();
  if (texts === undefined) return;
  const { abstracts, questions } = texts;
  if (isWanted('models')) {
    if (FP32 === undefined) tell('models in fp32 are left out: BENCH_FP32 names no folder of them');
    yield await measureModels(MODELS, FP32, texts, MODEL_INPUTS, tell);
  }
  if (isWanted('weighing')) yield await measureWeighing(MODELS, texts, WEIGHED, tell);
  if (isWanted('dossiers')) {
    const sizes = full ? [1_000, 10_000, 100_000] : [1_000, 10_000];
    const asked = { abstracts, questions: questions.slice(0, QUESTIONS.asked) };
    yield* await measureDossiers(CLI, asked, sizes, tell);
  }
  if (!isWanted('searching')) return;
  const searches = [{ passages: 10_000, questions: questions.slice(0, QUESTIONS.searched) }];
  if (full) {
    searches.push({ passages: 100_000, questions: questions.slice(0, QUESTIONS.searchedInFull) });
  }
  yield await measureSearching(abstracts, searches, tell);
}

function print({ title, rows, note }: Section): void {
  const head = Object.keys(rows[0] ?? {});
  const table = markdownTable(
    head,
    rows.map((row) => Object.values(row)),
  );
  console.log(`\n## ${title}\n\n${note}\n\n${table}`);
}

async function main(): Promise<void> {
  const { flags, options } = readCommandLine(['full', 'json'], USAGE, ['only', 'rows']);
  const only = options.only === undefined ? undefined : oneOf('only', options.only, PARTS);
  const rows =
    options.rows === undefined ? undefined : countOf('rows', options.rows, Number.MAX_SAFE_INTEGER);
  if (!existsSync(CLI)) {
    throw new CorroborateError('not-found', `there is no ${CLI}`, {
      hint: 'Run `npm run build` first.',
    });
  }
  const machine = environment();
  const { date, node, processor, cores, memoryGibibytes, loadBefore } = machine;
  if (loadBefore > cores / 2) {
    tell(`the machine is busy (load ${loadBefore} on ${cores} cores): expect slower times`);
  }
  if (!flags.json) {
    console.log(
      `${date}, Node ${node}, ${cores} cores (${processor}), ${memoryGibibytes} GiB, load before ${loadBefore}`,
    );
  }
  const sections: Section[] = [];
  for await (const section of measure(flags.full, { only, rows })) {
    sections.push(section);
    if (!flags.json) print(section);
  }
  if (flags.json) console.log(JSON.stringify({ environment: machine, sections }, null, 2));
}

await runCommand(main);
