/**
 * How fast the built engine is, here and now: `npm run build && npm run bench -- [--full] [--json]`.
 * See docs/performance.md.
 */
import { existsSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { readCommandLine } from '../eval/command-line.js';
import { type CorpusDocument, readCorpus, readQueries } from '../eval/data/beir-folder.js';
import { markdownTable } from '../eval/markdown-table.js';
import { runCommand } from '../eval/run-command.js';
import { CorroborateError } from '../src/model/error.js';
import type { Section } from './section.js';
import { measureColdStart } from './sections/cold-start.js';
import { measureDossiers } from './sections/dossiers.js';
import { measureSearching } from './sections/searching.js';

const USAGE = 'npm run bench -- [--full] [--json]';
const CLI = 'dist/cli/main.js';
const COLLECTIONS = ['scifact', 'nfcorpus'].map((name) => `../shared/data/retrieval/${name}`);
/** Few enough that the slowest engine is through with 100,000 passages in minutes. */
const QUESTIONS = { asked: 21, searched: 60 };

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
  tell(`adding, asking and searching are skipped: there is no ${missing}`);
  return undefined;
}

async function measure(full: boolean): Promise<Section[]> {
  const sections: Section[] = [];
  tell('cold start');
  sections.push(await measureColdStart(CLI));
  const texts = readTexts();
  if (texts === undefined) return sections;
  const { abstracts, questions } = texts;
  const sizes = full ? [1_000, 10_000, 100_000] : [1_000, 10_000];
  const asked = { abstracts, questions: questions.slice(0, QUESTIONS.asked) };
  sections.push(...(await measureDossiers(CLI, asked, sizes, tell)));
  const searched = { abstracts, questions: questions.slice(0, QUESTIONS.searched) };
  sections.push(await measureSearching(searched, full ? [10_000, 100_000] : [10_000], tell));
  return sections;
}

async function main(): Promise<void> {
  const { flags } = readCommandLine(['full', 'json'], USAGE);
  if (!existsSync(CLI)) {
    throw new CorroborateError('not-found', `there is no ${CLI}`, {
      hint: 'Run `npm run build` first.',
    });
  }
  const machine = environment();
  if (machine.loadBefore > machine.cores / 2) {
    tell(
      `the machine is busy (load ${machine.loadBefore} on ${machine.cores} cores): expect slower times`,
    );
  }
  const sections = await measure(flags.full);
  if (flags.json) {
    console.log(JSON.stringify({ environment: machine, sections }, null, 2));
    return;
  }
  const { date, node, processor, cores, memoryGibibytes, loadBefore } = machine;
  console.log(
    `${date}, Node ${node}, ${cores} cores (${processor}), ${memoryGibibytes} GiB, load before ${loadBefore}`,
  );
  for (const { title, rows, note } of sections) {
    const head = Object.keys(rows[0] ?? {});
    console.log(
      `\n## ${title}\n\n${note}\n\n${markdownTable(
        head,
        rows.map((row) => Object.values(row)),
      )}`,
    );
  }
}

await runCommand(main);
