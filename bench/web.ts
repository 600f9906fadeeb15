/**
 * How the reading room's pages come to a phone: each is opened several times in a headless Chromium
 * with an empty cache, a slow processor and a slow network, and scored by Lighthouse's published
 * curves. `npm run build && npm run bench:web -- [--runs N] [--json]`. See docs/performance.md.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readCommandLine } from '../eval/command-line.js';
import { markdownTable } from '../eval/markdown-table.js';
import { runCommand } from '../eval/run-command.js';
import { CorroborateError } from '../src/model/error.js';
import { CHROMIUM, openBrowser } from '../test/browser/open-browser.js';
import { startServer } from './http/start-server.js';
import { rounded, type Section } from './section.js';
import { examplePages, makeExample } from './web/example-pages.js';
import { type Measured, measurePage } from './web/measure-page.js';
import { performanceScore } from './web/score.js';

const USAGE = 'npm run bench:web -- [--runs N] [--json]';
const CLI = 'dist/cli/main.js';
const RUNS = 3;
const NOTE =
  'A phone of 412 × 823 that was never here before, processor four times slower, 1.47 Mbit/s and 563 ms a round trip. The run with the median score of each page. The score is Lighthouse’s for phones without its speed index.';

/** Every run of a page, the one with the median score first. */
async function runsOf(browser: Browser, address: string, runs: number): Promise<Measured[]> {
  const all: Measured[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await measurePage(browser, address));
  const sorted = all.toSorted((one, other) => performanceScore(one) - performanceScore(other));
  const [median] = sorted.splice(Math.floor((runs - 1) / 2), 1);
  return median === undefined ? [] : [median, ...sorted];
}

const kilobytes = (bytes: number): number => rounded(bytes / 1000);

function rowOf(page: string, { practices, violations, ...measured }: Measured): Section['rows'][0] {
  const kept = Object.values(practices);
  return {
    page,
    score: performanceScore(measured),
    'FCP ms': Math.round(measured.fcp),
    'LCP ms': Math.round(measured.lcp),
    'TBT ms': Math.round(measured.tbt),
    CLS: Number(measured.cls.toFixed(3)),
    'script kB': kilobytes(measured.scripts),
    'all kB': kilobytes(measured.bytes),
    'axe violations': violations.length,
    'best practices': `${kept.filter(Boolean).length} of ${kept.length}`,
  };
}

/** What any run of a page fell short of, a line each. */
const faultsOf = (page: string, runs: readonly Measured[]): string[] => [
  ...new Set(
    runs.flatMap(({ practices, violations }) => [
      ...violations.map((violation) => `${page}: axe: ${violation}`),
      ...Object.entries(practices)
        .filter(([, kept]) => !kept)
        .map(([practice]) => `${page}: not ${practice}`),
    ]),
  ),
];

interface Result extends Section {
  practices: string[];
  faults: string[];
}

async function measure(folder: string, runs: number): Promise<Result> {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const cores = availableParallelism();
  if (Number(load) > cores / 2)
    console.error(`bench: the load is ${load} on ${cores} cores; what blocks is measured too high`);
  const server = await startServer(CLI, [
    ...['serve', '--dossier', await makeExample(folder)],
    ...['--port', '0'],
  ]);
  const browser = await openBrowser();
  const result: Result = {
    title: 'In the browser',
    rows: [],
    note: `${NOTE} Load before: ${load} on ${cores} cores.`,
    practices: [],
    faults: [],
  };
  try {
    console.error('bench: opens a page once, so that the browser itself has come up');
    await measurePage(browser, server.address);
    for (const [page, address] of await examplePages(server.address)) {
      console.error(`bench: opens ${page}`);
      const all = await runsOf(browser, address, runs);
      const [median] = all;
      if (median === undefined) continue;
      result.rows.push(rowOf(page, median));
      result.practices = Object.keys(median.practices);
      result.faults.push(...faultsOf(page, all));
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return result;
}

function print({ title, note, rows, practices, faults }: Result): void {
  const head = Object.keys(rows[0] ?? {});
  const table = markdownTable(
    head,
    rows.map((row) => Object.values(row)),
  );
  console.log(`## ${title}\n\n${note}\n\n${table}\n\nBest practices: ${practices.join('; ')}.`);
  console.log(
    faults.length === 0
      ? '\nNo run fell short of any.'
      : `\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
  );
}

async function main(): Promise<void> {
  const { flags, options } = readCommandLine(['json'], USAGE, ['runs']);
  const runs = Number(options.runs ?? RUNS);
  if (!Number.isInteger(runs) || runs < 1)
    throw new CorroborateError('invalid-input', `--runs ${options.runs} is no number of runs`, {
      hint: USAGE,
    });
  if (CHROMIUM === undefined)
    throw new CorroborateError('not-found', 'there is no Chromium here', {
      hint: 'Install one, or set CHROMIUM_PATH to it.',
    });
  if (!existsSync(CLI))
    throw new CorroborateError('not-found', `there is no ${CLI}`, {
      hint: 'Run `npm run build` first.',
    });
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
  try {
    const result = await measure(folder, runs);
    if (flags.json) console.log(JSON.stringify(result, null, 2));
    else print(result);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await runCommand(main);
