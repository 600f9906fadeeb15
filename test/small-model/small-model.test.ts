/**
 * A real language model, small and often wrong, in all three roles: what it says is parsed, audited
 * or replaced, and what the engine has recorded is not asked again. `.ci/run` fetches the model.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../src/model/report.js';
import { writeHarbourFolder } from '../fakes/harbour-folder.js';

const FOLDER = resolve('artefacts', 'small-model');
const [file] = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.gguf'))
      .sort()
  : [];
const QUESTION = 'Does Harbour City share its plate-reader data with the regional pool?';
/** A processor without anything else to do takes seconds for an answer, a busy one minutes. */
const PATIENCE = 15 * 60_000;

if (file === undefined)
  process.stderr.write('skipped: no small model is here (node test/small-model/fetch.mjs)\n');

describe.skipIf(file === undefined)('a real small language model', () => {
  let server: ChildProcess;
  let folder: string;
  let address: string;

  const corroborate = (...args: string[]): string =>
    execFileSync(process.execPath, [resolve('dist', 'cli', 'main.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  const ask = (): Report =>
    reportSchema.parse(JSON.parse(corroborate('ask', QUESTION, '--format', 'json')));

  beforeAll(async () => {
    server = spawn(process.execPath, ['test/small-model/serve.mjs', join(FOLDER, file ?? '')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (server.stdout === null) throw new Error('The server has no output');
    const [said] = await once(server.stdout, 'data');
    address = String(said).trim();
    folder = mkdtempSync(join(tmpdir(), 'corroborate-small-model-'));
    writeHarbourFolder(join(folder, 'papers'));
    corroborate('init', '.', '--name', 'Harbour');
    corroborate('add', 'papers');
    const role = (timeout: number) =>
      `{api: openai, url: '${address}', model: small, timeout: ${timeout}, maxTokens: 700}`;
    writeFileSync(
      join(folder, 'corroborate.yaml'),
      [
        'models:',
        `  reader: ${role(600)}`,
        `  asker: ${role(600)}`,
        `  writer: ${role(600)}`,
        '',
      ].join('\n'),
    );
  }, PATIENCE);

  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is seen to answer', () => {
    const { roles } = JSON.parse(corroborate('models', '--check', '--json'));
    expect(roles).toHaveLength(3);
  });

  it(
    'answers in the form that is asked for, and what it writes is audited or replaced',
    () => {
      const report = ask();
      const failures = report.assistance?.flatMap(({ role, failures: failed }) =>
        failed.map(({ why }) => [role, why]),
      );
      // It may not manage what it is asked; that it is reached, and heard to its end or to its cap, it must.
      const managed = new Set(['cut-off', 'not-the-schema', 'refused']);
      expect(failures?.filter(([, why]) => !managed.has(why ?? ''))).toEqual([]);
      expect(report.assistance?.map(({ role, local }) => [role, local])).toEqual([
        ['reader', true],
        ['asker', true],
        ['writer', true],
      ]);
      const generated = report.sections
        .flatMap(({ statements }) => statements)
        .filter(({ form }) => form === 'generated');
      const writer = report.assistance?.find(({ role }) => role === 'writer')?.sentences;
      expect(writer?.written).toBeGreaterThan(0);
      expect(
        generated.every(
          ({ citations, audit }) => citations.length > 0 && audit.status === 'entailed',
        ),
      ).toBe(true);
      writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
      expect(JSON.parse(corroborate('audit', 'report.json', '--json'))).toMatchObject({
        faults: [],
      });
    },
    PATIENCE,
  );

  it(
    'is not asked again what it was asked before',
    async () => {
      const first = ask();
      server.kill();
      await once(server, 'exit');
      const again = ask();
      const same = ({ id: _, checkedAt: __, dossier: ___, signature: ____, ...rest }: Report) =>
        rest;
      expect(same(again)).toEqual(same(first));
    },
    PATIENCE,
  );
});
