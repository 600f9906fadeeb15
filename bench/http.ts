/**
 * How quickly the server answers a hundred readers at once, beside a bare route that serves the
 * same bytes: `npm run build && npm run bench:http -- [--json]`. See docs/performance.md.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { z } from 'zod';
import { readCommandLine } from '../eval/command-line.js';
import { readCorpus, readQueries } from '../eval/data/beir-folder.js';
import { markdownTable } from '../eval/markdown-table.js';
import { runCommand } from '../eval/run-command.js';
import { CorroborateError } from '../src/model/error.js';
import { generateDocuments } from './generate-documents.js';
import { readAtOnce } from './http/read-at-once.js';
import { startServer } from './http/start-server.js';
import { runProcess } from './run-process.js';
import { rounded, type Section } from './section.js';
import { writeDocuments } from './write-documents.js';

const USAGE = 'npm run bench:http -- [--json]';
const CLI = 'dist/cli/main.js';
const COLLECTION = '../shared/data/retrieval/scifact';
const BARE = fileURLToPath(new URL('./processes/bare-server.mjs', import.meta.url));
const PASSAGES = 10_000;
const READERS = 100;
const TIMES = 10;

/** The abstracts say much of it, so that its report is a full one. */
const QUESTION = 'Does smoking increase the risk of cardiovascular disease?';

const idSchema = z.object({ id: z.string() });
const listSchema = z.object({ items: z.array(idSchema.extend({ name: z.string().optional() })) });
const dossiersSchema = z.object({ items: z.array(z.object({ name: z.string() })) });

const need = (path: string, hint: string): void => {
  if (!existsSync(path)) throw new CorroborateError('not-found', `there is no ${path}`, { hint });
};

async function json<T>(address: string, schema: z.ZodType<T>): Promise<T> {
  const answer = await request(address);
  return schema.parse(await answer.body.json());
}

/** A dossier of generated documents in which one question was asked. */
async function makeDossier(folder: string): Promise<string> {
  const [sources, dossier] = [join(folder, 'sources'), join(folder, 'dossier')];
  writeDocuments(sources, generateDocuments(readCorpus(COLLECTION), PASSAGES).documents);
  await runProcess(CLI, ['init', dossier]);
  await runProcess(CLI, ['add', sources, '--dossier', dossier, '--words-only', '--json']);
  await runProcess(CLI, ['ask', QUESTION, '--dossier', dossier, '--json']);
  return dossier;
}

/** What readers' pages ask for, by what they show: the address of each request in turn. */
async function pagesOf(server: string): Promise<[string, (request: number) => string][]> {
  const [{ name } = { name: '' }] = (await json(`${server}/api/dossiers`, dossiersSchema)).items;
  const dossier = `${server}/api/dossiers/${name}`;
  const [{ id } = { id: '' }] = (await json(`${dossier}/checks`, listSchema)).items;
  const search = (words: string) => `${dossier}/search?q=${encodeURIComponent(words)}`;
  const claims = readQueries(COLLECTION).map(({ text }) => search(text));
  return [
    ['report', () => `${dossier}/checks/${id}`],
    ['evidence', () => `${dossier}/checks/${id}/sentences?limit=100`],
    ['search, other words each time', (request) => claims[request % claims.length] ?? ''],
    ['search, the same words', () => search(QUESTION)],
  ];
}

async function measure(folder: string): Promise<Section> {
  console.error(`bench: a dossier of ${PASSAGES} passages`);
  const dossier = await makeDossier(folder);
  const server = await startServer(CLI, ['serve', '--dossier', dossier, '--port', '0']);
  const rows: Section['rows'] = [];
  try {
    for (const [page, addressOf] of await pagesOf(server.address)) {
      console.error(`bench: ${READERS} readers of ${page}`);
      const file = join(folder, 'answer.json');
      const own = await readAtOnce(addressOf, { readers: READERS, times: TIMES });
      writeFileSync(file, Buffer.from(await (await request(addressOf(0))).body.arrayBuffer()));
      const bare = await startServer(BARE, [file]);
      const least = await readAtOnce(() => `${bare.address}/0`, { readers: READERS, times: TIMES });
      await bare.stop();
      rows.push({
        page,
        kB: rounded(own.bytes / 1000),
        'p50 ms': rounded(own.p50),
        'p95 ms': rounded(own.p95),
        'answers/s': rounded(own.perSecond),
        'bare p50 ms': rounded(least.p50),
        'bare p95 ms': rounded(least.p95),
        'p50 ratio': rounded(own.p50 / least.p50),
      });
    }
  } finally {
    await server.stop();
  }
  return {
    title: 'Serving',
    rows,
    note: `${READERS} readers at once on this machine, each ${TIMES} times over a connection of its own, a dossier of ${PASSAGES} passages; beside it a Hono route that serves the bytes of the first answer.`,
  };
}

async function main(): Promise<void> {
  const { flags } = readCommandLine(['json'], USAGE);
  need(CLI, 'Run `npm run build` first.');
  need(COLLECTION, 'The generated documents are made of its texts.');
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
  try {
    const section = await measure(folder);
    if (flags.json) console.log(JSON.stringify(section, null, 2));
    else {
      const head = Object.keys(section.rows[0] ?? {});
      const rows = section.rows.map((row) => Object.values(row));
      console.log(`## ${section.title}\n\n${section.note}\n\n${markdownTable(head, rows)}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await runCommand(main);
