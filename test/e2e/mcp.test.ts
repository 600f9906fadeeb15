import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { randomIds } from '../../src/adapters/random-ids.js';
import { openAccessRecord } from '../../src/app/access/open-access-record.js';
import { createToken } from '../../src/app/access/tokens.js';
import { createDossier, openDossier } from '../../src/index.js';
import { ERROR_CODES } from '../../src/model/error.js';
import { assistantOver } from '../fakes/assistant.js';
import { writeHarbourFolder } from '../fakes/harbour-folder.js';
import { HARBOUR_QUESTION } from '../fakes/harbour-server.js';
import { scratchFolder } from '../fakes/scratch-folder.js';
import { servedProcess } from '../fakes/served-process.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** Before the tests' guard against networks takes its place: these go to this machine alone. */
const { fetch } = globalThis;

const MAIN = resolve('dist/cli/main.js');

const startedSchema = z.object({ command: z.literal('corroborate'), args: z.array(z.string()) });
const reachedSchema = z.object({
  url: z.url(),
  headers: z.object({ Authorization: z.string().regex(/^Bearer \$\{[\w:]+\}$/) }),
});
const serversSchema = z.object({ corroborate: z.union([startedSchema, reachedSchema]) });
const configurationSchema = z.union([
  z.object({ mcpServers: serversSchema }).transform(({ mcpServers }) => mcpServers.corroborate),
  z.object({ servers: serversSchema }).transform(({ servers }) => servers.corroborate),
]);

type Configured = z.infer<typeof configurationSchema>;

/** What docs/assistants.md tells people to write. */
const CONFIGURATIONS = [
  ...readFileSync('docs/assistants.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g),
].map(([, json = '']) => configurationSchema.parse(JSON.parse(json)));

/** The command as an assistant starts it, in a folder of its own. */
const started = (args: string[], cwd = scratchFolder()) =>
  new StdioClientTransport({
    command: process.execPath,
    args: [MAIN, ...args],
    cwd,
    stderr: 'inherit',
  });

let folder = '';

/** Reaches a configuration's address on a server of this machine that asks for tokens. */
async function reached({ url, headers }: z.infer<typeof reachedSchema>) {
  const record = await openAccessRecord({ dossier: null, folder });
  const request = { name: 'Ada', scopes: ['ask' as const], dossiers: ['harbour'], days: 1 };
  const clock = { now: () => new Date() };
  const { secret } = await createToken(record, request, { clock, ids: randomIds });
  await record.close();
  const { address } = await servedProcess('--dossiers', folder, '--host', '127.1');
  const authorization = headers.Authorization.replace(/\$\{.*\}/, secret);
  const transport = new StreamableHTTPClientTransport(new URL(new URL(url).pathname, address), {
    fetch,
    requestInit: { headers: { authorization } },
  });
  return transport as StreamableHTTPClientTransport & Transport;
}

const transportOf = async (configured: Configured): Promise<Transport> =>
  'url' in configured
    ? reached(configured)
    : started(
        configured.args.map((arg) => arg.replace('/path/to/dossier', join(folder, 'harbour'))),
      );

interface Asked {
  evidence: { document: string; extraction: string; start: number; end: number; quote: string }[];
}

describe.skipIf(!existsSync(MAIN))('`corroborate mcp` (needs `npm run build`)', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'corroborate-mcp-'));
    const dir = join(folder, 'harbour');
    await createDossier(dir, { name: 'Harbour' });
    const dossier = await openDossier(dir);
    await dossier.add({ sources: [writeHarbourFolder(join(folder, 'papers'))] });
    await dossier.close();
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  it('asks, shows a span and audits a text, and writes nothing else to standard output', async () => {
    const transport = started(['mcp', '--dossier', join(folder, 'harbour')]);
    const noise: Error[] = [];
    const { client, call } = await assistantOver(transport);
    client.onerror = (error) => noise.push(error);
    const asked = (await call('ask', { question: HARBOUR_QUESTION })).value as Asked;
    const { document, extraction, start, end, quote } = asked.evidence[0]!;
    const shown = await call('show_span', { document, extraction, start, end });
    expect(shown.value).toMatchObject({ document, start, end, quote });
    const audit = await call('audit_text', { text: `The agreement says: “${quote}”` });
    expect(audit.value).toMatchObject({ faulty: 0, sentences: [{ faulty: false }] });
    const changed = await call('audit_text', { text: `It says: “${quote.replace('s', 'z')}”` });
    expect(changed.value).toMatchObject({ faulty: 1 });
    expect(noise).toEqual([]);
  });

  it('lets an assistant add where that is allowed', async () => {
    const dir = scratchFolder();
    await createDossier(join(dir, 'own'), { name: 'Own' });
    const paper = join(writeHarbourFolder(join(dir, 'papers')), 'agreement.md');
    const { call } = await assistantOver(started(['mcp', '--allow-add'], join(dir, 'own')));
    const added = await call('add', { sources: [paper, join(dir, 'absent.md')] });
    expect(added.value).toMatchObject({ added: [{}], failed: [{ name: join(dir, 'absent.md') }] });
    const found = await call('search', { words: 'regional pool' });
    expect(found.value).toMatchObject({ hits: [{ document: expect.stringMatching(/^doc_/) }] });
  });

  it('says at once that there is no dossier', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'mcp'], {
      cwd: scratchFolder(),
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([ERROR_CODES['dossier-not-found'].exit, '']);
    expect(stderr).toContain('No dossier in');
  });

  it('ends when the assistant closes standard input', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [MAIN, 'mcp', '--dossier', join(folder, 'harbour')],
      { input: '', encoding: 'utf8', timeout: 60_000 },
    );
    expect([status, stdout]).toEqual([0, '']);
  });

  it.each(CONFIGURATIONS)('answers through the documented configuration %j', async (configured) => {
    const { call } = await assistantOver(await transportOf(configured));
    const { value } = await call('search', { words: 'regional pool' });
    expect(value).toMatchObject({ hits: [{ title: 'Regional pool agreement' }, {}] });
  });
});
