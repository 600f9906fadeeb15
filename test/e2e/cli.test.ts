import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { OPERATIONS } from '../../src/app/operations.js';
import { ERROR_CODES } from '../../src/model/error.js';
import { reportSchema } from '../../src/model/report.js';
import { writeHarbourFolder } from '../fakes/harbour-folder.js';
import { scratchFolder } from '../fakes/scratch-folder.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const MAIN = resolve('dist/cli/main.js');
const QUESTION = 'Does Harbour City share its plate-reader data with the regional pool?';

const environment = (more: Record<string, string> = {}) => {
  const { CORROBORATE_DOSSIER: _, NODE_OPTIONS: __, ...inherited } = process.env;
  return { ...inherited, ...more };
};

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command in a folder. */
function run(folder: string, args: string[], env: Record<string, string> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    env: environment(env),
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

let prepared = '';

/** A copy of a folder with a dossier of two documents, made once. */
function harbourDossier(): string {
  const folder = scratchFolder();
  cpSync(join(prepared, 'harbour'), folder, { recursive: true });
  return folder;
}

/** Makes a folder with an empty dossier and everything that can be wrong with an input. */
function writeBadInputs(folder: string): void {
  for (const name of ['bad', 'papers']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'papers', 'a.txt'), 'x');
  writeFileSync(join(folder, 'other.json'), '{"a": 1}');
  writeFileSync(join(folder, 'broken.json'), '{');
  writeFileSync(join(folder, 'bad', 'empty.txt'), '');
  const noise = Uint8Array.from({ length: 512 }, (_, at) => at % 256);
  writeFileSync(join(folder, 'bad', 'noise.bin'), noise);
  writeFileSync(join(folder, 'bad', 'broken.pdf'), '%PDF-1.7\nnothing that a PDF has');
  run(folder, ['init']);
}

const scriptsSchema = z.object({ result: z.array(z.object({ url: z.string() })) });

describe.skipIf(!existsSync(MAIN))('the command line (needs `npm run build`)', () => {
  beforeAll(() => {
    prepared = mkdtempSync(join(tmpdir(), 'corroborate-'));
    const harbour = join(prepared, 'harbour');
    writeHarbourFolder(join(harbour, 'papers'));
    run(harbour, ['init', '--name', 'Harbour']);
    run(harbour, ['add', 'papers']);
    writeBadInputs(join(prepared, 'bad-inputs'));
  });

  afterAll(() => rmSync(prepared, { recursive: true, force: true, maxRetries: 5 }));

  it('offers every operation, each with its own help', () => {
    const folder = scratchFolder();
    const { stdout } = run(folder, ['--help']);
    const commands = [...stdout.matchAll(/^ {2}([a-z][a-z-]*) /gm)].map(([, name]) => name);
    expect(commands).toEqual([...OPERATIONS.map(({ name }) => name), 'serve', 'mcp', 'help']);
    const help = run(folder, ['add', '--help']).stdout;
    expect(help).toContain('Usage: corroborate add [options] <PATH|URL...>');
    expect(help).toContain('--allow-private');
  });

  it('loads no index, ledger or reader to show its help', () => {
    const folder = scratchFolder();
    run(folder, ['--help'], { NODE_V8_COVERAGE: folder });
    const scripts = readdirSync(folder).flatMap(
      (name) => scriptsSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).result,
    );
    const urls = scripts.map(({ url }) => url).filter((url) => url.startsWith('file:'));
    expect(urls.some((url) => url.endsWith('dist/cli/main.js'))).toBe(true);
    const heavy =
      /lancedb|libsql|pdfjs|mammoth|linkedom|undici|dist\/(reading|gathering|judging)\//;
    expect(urls.filter((url) => heavy.test(url))).toEqual([]);
  });

  it('goes the whole way: init, add, ask, audit, recheck, list', () => {
    const folder = harbourDossier();
    const asked = run(folder, ['ask', QUESTION, '--format', 'json']);
    expect(asked.code).toBe(0);
    expect(reportSchema.parse(JSON.parse(asked.stdout)).question).toBe(QUESTION);
    const written = run(folder, ['ask', QUESTION, '--output', 'report.html']);
    expect([written.code, written.stdout]).toEqual([0, '']);
    expect(written.stderr).toContain(join(folder, 'report.html'));
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    writeFileSync(join(folder, 'report.json'), asked.stdout);
    expect(run(folder, ['audit', 'report.json']).code).toBe(0);
    writeFileSync(join(folder, 'report.json'), asked.stdout.replace('"quote": "', '"quote": "_'));
    expect(run(folder, ['audit', 'report.json']).code).toBe(ERROR_CODES['audit-failed'].exit);
    writeFileSync(join(folder, 'report.json'), asked.stdout.replace('"id": "rep_', '"id": "rep_x'));
    const unproven = run(folder, ['audit', 'report.json']);
    expect(unproven.code).toBe(ERROR_CODES['not-proven'].exit);
    expect(unproven.stdout).toContain('Not proven.');
    expect(run(folder, ['recheck']).stdout).toContain('Nothing changed');
    expect(run(folder, ['list', 'checks']).stdout).toContain('3 checks');
  });

  it('prints the same report twice, but for id, time and what proves it', () => {
    const folder = harbourDossier();
    const reports = [1, 2].map(() => {
      const {
        id,
        checkedAt,
        signature: _,
        ...rest
      } = reportSchema.parse(JSON.parse(run(folder, ['ask', QUESTION, '--json']).stdout));
      expect([id, checkedAt]).toEqual([expect.stringMatching(/^rep_/), expect.any(String)]);
      const { head: _head, ...dossier } = rest.dossier;
      return JSON.stringify({ ...rest, dossier });
    });
    expect(reports[0]).toBe(reports[1]);
  });

  it.each([['list', 'documents'], ['search', 'pool'], ['doctor'], ['reindex'], ['add', 'papers']])(
    'prints %s as JSON and nothing else on standard output',
    (...args) => {
      const folder = harbourDossier();
      const { name, output } = OPERATIONS.find((operation) => operation.name === args[0]) ?? {};
      const { stdout } = run(folder, [...args, '--json']);
      expect([name, output?.safeParse(JSON.parse(stdout)).error]).toEqual([args[0], undefined]);
    },
  );

  it('fits tables into 80 columns where it does not write to a terminal', () => {
    const folder = harbourDossier();
    const lines = ['documents', 'publishers', 'checks'].flatMap((what) =>
      run(folder, ['list', what]).stdout.split('\n'),
    );
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it('explains ranks after a text report, under its own key in JSON, and nowhere else', () => {
    const folder = harbourDossier();
    expect(run(folder, ['ask', QUESTION, '--explain']).stdout).toContain('How it was found');
    const json = JSON.parse(run(folder, ['ask', QUESTION, '--explain', '--json']).stdout);
    expect(
      z.object({ trace: z.object({ queries: z.array(z.string()) }) }).safeParse(json).success,
    ).toBe(true);
    const refused = run(folder, ['ask', QUESTION, '--explain', '--format', 'html']);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
  });

  it('leaves a dossier that exists as it is', () => {
    const folder = harbourDossier();
    const again = run(folder, ['init', '--name', 'Other']);
    expect(again.code).toBe(ERROR_CODES['invalid-input'].exit);
    expect(again.stderr).toContain('"Harbour" already');
    expect(again.stderr).toContain('--keep-existing');
    const kept = run(folder, ['init', '--name', 'Other', '--keep-existing']);
    expect(kept.stdout).toContain('"Harbour" already; nothing was changed');
  });

  it('finds the dossier by option, environment and the folders above', () => {
    const folder = harbourDossier();
    const elsewhere = scratchFolder();
    expect(run(join(folder, 'papers'), ['list', 'documents']).code).toBe(0);
    expect(run(elsewhere, ['list', 'documents', '--dossier', folder]).code).toBe(0);
    expect(run(elsewhere, ['list', 'documents'], { CORROBORATE_DOSSIER: folder }).code).toBe(0);
    const lost = run(elsewhere, ['list', 'documents']);
    expect([lost.code, lost.stdout]).toEqual([ERROR_CODES['dossier-not-found'].exit, '']);
    expect(lost.stderr).toContain('corroborate init');
  });

  it.each([
    [['ad', 'x'], 2, 'Did you mean add?'],
    [['ask', 'x', '--forma', 'html'], 2, 'Did you mean --format?'],
    [['add'], 2, 'PATH|URL'],
    [['ask', ' '], 2, 'a question has words'],
    [['ask', 'Is it?', '--as-of', 'yesterday'], 2, 'YYYY-MM-DD'],
    [['ask', 'Is it?', '--output', 'report.docx'], 2, '--format'],
    [['ask', 'Is it?', '--output', 'absent/report.md'], 3, 'There is no folder'],
    [['search', 'pool', '--limit', 'many'], 2, '--limit'],
    [['list', 'everything'], 2, 'documents, publishers, checks'],
    [['audit', 'absent.json'], 3, 'absent.json does not exist'],
    [['audit', 'other.json'], 2, 'other.json is not a report'],
    [['audit', 'broken.json'], 2, 'broken.json is not a report'],
    [['recheck', 'chk_absent'], 3, 'checks'],
    [['export', 'papers'], 2, 'not empty'],
    [['add', 'bad/empty.txt'], 10, ''],
    [['add', 'bad/noise.bin'], 9, ''],
    [['add', 'bad/broken.pdf'], 10, ''],
    [['add', 'http://127.0.0.1:9/'], 12, ''],
    [['add', 'bad'], 15, ''],
  ])('refuses %j with exit code %i', (args, code, words) => {
    const folder = join(prepared, 'bad-inputs');
    const result = run(folder, args);
    expect([result.code, result.stderr]).toEqual([code, expect.stringContaining(words)]);
  });

  it('keeps the dossier whole through all of that', () => {
    expect(run(join(prepared, 'bad-inputs'), ['doctor']).code).toBe(0);
  });

  it('stops at Ctrl-C with what it added kept and found', async () => {
    const folder = scratchFolder();
    run(folder, ['init']);
    mkdirSync(join(folder, 'many'));
    for (let n = 1; n <= 1500; n += 1) {
      const text = `Sheriff number ${n} signed agreement number ${n} in 2019. It was renewed.\n`;
      writeFileSync(join(folder, 'many', `${n}.txt`), text);
    }
    const child = spawn(process.execPath, [MAIN, 'add', 'many', '--json'], {
      cwd: folder,
      env: environment(),
    });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    // Its first word comes after a second of work: by then it is in the middle of it.
    child.stderr.once('data', () => child.kill('SIGINT'));
    const code = await new Promise((done) => child.once('close', done));
    const schema = z.object({ added: z.array(z.unknown()), interrupted: z.literal(true) });
    const { added } = schema.parse(JSON.parse(stdout));
    expect([code, added.length < 1500]).toEqual([ERROR_CODES.interrupted.exit, true]);
    const listed = run(folder, ['list', 'documents', '--json']);
    expect(JSON.parse(listed.stdout).documents).toHaveLength(added.length);
    expect(run(folder, ['doctor']).code).toBe(0);
  });
});
