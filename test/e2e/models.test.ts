import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { reportSchema } from '../../src/model/report.js';
import {
  type EndpointRequest,
  openScriptedEndpoint,
  type ScriptedEndpoint,
} from '../fakes/scripted-endpoint.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const MAIN = resolve('dist/cli/main.js');
const DOCUMENTS = resolve('examples/sheriff-exchange/documents');
const QUESTION = "Is the Calder County Sheriff's Office being trained by the Esmaran army?";

const SOURCE = /<source (\d+)>\npublisher: (.*)\n[\s\S]*?\n(.*)\n<\/source \1>/g;

/** Hands sources on word for word, and one with a number that nobody named. */
function written(material: string) {
  const sentences = [...material.matchAll(SOURCE)].map(([, n, publisher, words = '']) => ({
    text: `${publisher}: ${words.replace(/[.]?$/, '.')}`,
    citations: [Number(n)],
  }));
  const wrong = { text: 'The exchange has cost 4711 dollars.', citations: [1] };
  return { summary: [...sentences.slice(0, 3), wrong], findings: [], bottomLine: [] };
}

const opinions = (material: string) => ({
  passages: [...material.matchAll(/^PASSAGE (\d+)$/gm)].map(([, number]) => ({
    number: Number(number),
    stance: 'neither',
    confidence: 0.5,
    sentences: [],
  })),
});

const PROPOSALS = {
  questions: ['Who pays for the exchange?'],
  for: ['Esmaran trainers'],
  against: ['no training took place'],
  names: [],
};

/** What one model says in each of its roles, told apart by what it is told to do. */
function says({ instructions, material }: EndpointRequest): unknown {
  if (instructions.startsWith('You help to look')) return PROPOSALS;
  if (instructions.startsWith('You read passages')) return opinions(material);
  return instructions.includes('failed an audit') ? { sentences: [] } : written(material);
}

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

describe.skipIf(!existsSync(MAIN))('language models (needs `npm run build`)', () => {
  let folder = '';
  let endpoint: ScriptedEndpoint;

  /** Runs the built command in the dossier while the endpoint answers in this process. */
  const run = (...args: string[]) =>
    new Promise<Run>((settle) => {
      const model = `openai:${endpoint.url}#scripted-1`;
      const { CORROBORATE_DOSSIER: _, NODE_OPTIONS: __, ...inherited } = process.env;
      const env = {
        ...inherited,
        CORROBORATE_KEY: join(folder, 'none.pem'),
        CORROBORATE_MODEL_READER: model,
        CORROBORATE_MODEL_ASKER: model,
        CORROBORATE_MODEL_WRITER: model,
        CORROBORATE_MODEL_KEY: 'sesame-open',
        COLUMNS: '100',
      };
      const given = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 };
      const child = execFile(process.execPath, [MAIN, ...args], given, (_error, stdout, stderr) =>
        settle({ code: child.exitCode ?? 1, stdout, stderr }),
      );
    });

  const report = async () => {
    const { stdout } = await run('ask', QUESTION, '--json');
    return { stdout, report: reportSchema.parse(JSON.parse(stdout)) };
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
    endpoint = await openScriptedEndpoint((request) => ({ says: says(request) }));
    await run('init', '--name', 'Exchange');
    await run('add', DOCUMENTS);
  });

  afterAll(async () => {
    await endpoint.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('are shown with what they may be sent, and never with a key', async () => {
    const { code, stdout } = await run('models');
    expect(code).toBe(0);
    for (const role of ['reader', 'asker', 'writer']) expect(stdout).toContain(`${role}:`);
    expect(stdout).toContain('Named by CORROBORATE_MODEL_WRITER.');
    expect(stdout).toContain('Nothing that it is sent leaves this machine.');
    expect(stdout).not.toContain('sesame');
    expect(endpoint.requests).toEqual([]);
  });

  it('are sent nothing in a dry run, which prints what they would be sent', async () => {
    const { code, stdout } = await run('ask', QUESTION, '--dry-run');
    expect(code).toBe(0);
    for (const role of ['asker', 'reader', 'writer'])
      expect(stdout).toContain(`To the ${role} scripted-1`);
    expect(endpoint.requests).toEqual([]);
    expect((await run('list', 'checks')).stdout).toContain('0 checks');
  });

  it('are asked once for a check, and the report that they help with passes its audit', async () => {
    const first = await report();
    const asked = endpoint.requests.length;
    expect(asked).toBeGreaterThan(2);
    expect(first.report.engine).toMatchObject({
      writer: 'scripted-1',
      models: { 'second-reader': 'scripted-1' },
    });
    const assistance = first.report.assistance ?? [];
    expect(assistance.map(({ role }) => role)).toEqual(['reader', 'asker', 'writer']);
    expect(assistance.reduce((sum, { requests }) => sum + requests, 0)).toBe(asked);
    expect(assistance[0]?.passages?.read).toBeGreaterThan(0);
    const { written: all = 0, replaced = 0 } = assistance[2]?.sentences ?? {};
    expect([all, replaced > 0, replaced < all]).toEqual([4, true, true]);
    expect(first.stdout).not.toMatch(/4711|sesame/);
    expect(first.report.followUps).toContain(PROPOSALS.questions[0]);

    const again = (await report()).report;
    expect(endpoint.requests).toHaveLength(asked);
    const { sections, evidence, verdict } = first.report;
    expect(again).toMatchObject({ sections, evidence, verdict, assistance });

    writeFileSync(join(folder, 'report.json'), first.stdout);
    const audited = await run('audit', 'report.json');
    expect([audited.code, audited.stderr]).toEqual([0, expect.any(String)]);
  });

  it('leave the check whole where they are gone', async () => {
    await run('init', 'elsewhere', '--name', 'Elsewhere');
    await run('add', DOCUMENTS, '--dossier', 'elsewhere');
    const { url } = endpoint;
    await endpoint.close();
    const { code, stdout } = await run('ask', QUESTION, '--json', '--dossier', 'elsewhere');
    expect(code).toBe(0);
    const { engine, assistance = [] } = reportSchema.parse(JSON.parse(stdout));
    expect(engine.writer).toBe('extractive');
    expect(assistance.map(({ failures }) => failures[0]?.why)).toEqual(
      assistance.map(() => 'unreachable'),
    );
    expect(assistance[0]?.failures[0]?.message).toContain(new URL(url).origin);
    endpoint = await openScriptedEndpoint((request) => ({ says: says(request) }));
  });
});
