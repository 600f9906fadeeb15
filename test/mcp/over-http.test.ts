import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { describe, expect, it } from 'vitest';
import { openAccessRecord } from '../../src/app/access/open-access-record.js';
import { createToken } from '../../src/app/access/tokens.js';
import type { Replacements } from '../../src/app/make-context.js';
import type { Scope } from '../../src/model/access-token.js';
import { assistantOver } from '../fakes/assistant.js';
import { countingIds } from '../fakes/counting-ids.js';
import { fixedClock } from '../fakes/fixed-clock.js';
import { gatedReader } from '../fakes/gated-reader.js';
import { HARBOUR_QUESTION, harbourApp, harbourServer } from '../fakes/harbour-server.js';

/** Before the tests' guard against networks takes its place: these go to this machine alone. */
const { fetch } = globalThis;

/** Loopback, in a spelling that the server takes care with as with any that others may reach. */
const SHARED = '127.1';

const transportTo = (address: string, token?: string) => {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const url = new URL(`${address}/api/dossiers/harbour/mcp`);
  const transport = new StreamableHTTPClientTransport(url, { fetch, requestInit: { headers } });
  // Its optional fields are typed otherwise than the port that it implements.
  return transport as StreamableHTTPClientTransport & Transport;
};

const connect = (address: string, token?: string) => assistantOver(transportTo(address, token));

/** A server that asks for tokens, and a way to make them. */
async function sharedServer(options: Replacements = {}) {
  const { folder } = await harbourApp();
  const record = await openAccessRecord({ dossier: null, folder });
  const ids = countingIds();
  const tokenFor = async (name: string, scopes: Scope[], dossiers: string[] | null = null) => {
    const request = { name, scopes, dossiers, days: 1 };
    const clock = { now: () => new Date() };
    return (await createToken(record, request, { clock, ids })).secret;
  };
  const reader = await tokenFor('Ada', ['read']);
  const writer = await tokenFor('Ben', ['ask', 'write']);
  const stranger = await tokenFor('Cyd', ['ask'], ['other']);
  await record.close();
  const { address } = await harbourServer({ folder, host: SHARED, ...options });
  return { address, reader, writer, stranger };
}

const namesOf = async ({ client }: Awaited<ReturnType<typeof connect>>) =>
  (await client.listTools()).tools.map(({ name }) => name);

interface Asked {
  check: string;
  evidence: { document: string; extraction: string; start: number; end: number; quote: string }[];
}

describe('an assistant over HTTP', () => {
  it('asks, looks at a span, and has its draft audited', async () => {
    const { address } = await harbourServer();
    const { client, call } = await connect(address);
    const asked = (await call('ask', { question: HARBOUR_QUESTION })).value as Asked;
    const [first] = asked.evidence;
    const { document, extraction, start, end, quote } = first!;
    const shown = await call('show_span', { document, extraction, start, end });
    expect(shown.value).toMatchObject({ document, start, end, quote });
    const draft = `The minutes say: “${quote}” No one may keep the data for sixty days.`;
    const { value } = await call('audit_text', { text: draft });
    expect(value).toMatchObject({
      sentences: [{ quotations: [{ found: { document, quote: expect.any(String) } }] }, {}],
    });
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toContain(`corroborate://reports/${asked.check}`);
  });

  it('adds nothing where no token says that it may', async () => {
    const { address } = await harbourServer();
    expect(await namesOf(await connect(address))).not.toContain('add');
  });

  it('stops a check that it cancels', async () => {
    const gate = gatedReader();
    const { address } = await harbourServer({ reader: gate });
    const { client } = await connect(address);
    const stop = new AbortController();
    const call = { name: 'ask', arguments: { question: HARBOUR_QUESTION } };
    const asked = client.callTool(call, undefined, { signal: stop.signal });
    asked.catch(() => undefined);
    await gate.reached;
    stop.abort();
    await expect(asked).rejects.toThrow();
    await expect
      .poll(async () => {
        const answer = await fetch(`${address}/api/dossiers/harbour/checks`);
        const { items } = (await answer.json()) as { items: { status: string }[] };
        return items.map(({ status }) => status);
      })
      .toEqual(['cancelled']);
  });
});

describe('on a server that others may reach, an assistant', () => {
  it('has the tools that its token allows', async () => {
    const { address, reader, writer } = await sharedServer();
    const read = ['search', 'show_span', 'verify_quote', 'list', 'query_tables'];
    expect(await namesOf(await connect(address, reader))).toEqual(read);
    const all = [
      'ask',
      'search',
      'show_span',
      'verify_quote',
      'audit_text',
      'list',
      'query_tables',
      'add',
    ];
    const assistant = await connect(address, writer);
    expect(await namesOf(assistant)).toEqual(all);
    const refused = await assistant.call('add', { sources: ['/etc/passwd'] });
    expect(refused).toMatchObject({ isError: true, text: expect.stringContaining('forbidden') });
    const unread = await assistant.call('add', { sources: ['http://127.0.0.1:9/page'] });
    expect(unread.value).toMatchObject({
      added: [],
      failed: [{ name: 'http://127.0.0.1:9/page' }],
    });
  });

  it('is not let in without a token, or with one for another dossier', async () => {
    const { address, stranger } = await sharedServer();
    await expect(connect(address)).rejects.toThrow(/No access token was sent|401|Unauthorized/);
    await expect(connect(address, stranger)).rejects.toThrow(/does not open the dossier/);
  });

  it('waits where it asks too much', async () => {
    // No time passes in which it might ask once more.
    const clock = fixedClock(new Date().toISOString());
    const { address, writer } = await sharedServer({ clock });
    const { call } = await connect(address, writer);
    const texts: string[] = [];
    for (let n = 0; n < 6; n += 1)
      texts.push((await call('audit_text', { text: 'It rained.' })).text);
    expect(texts.at(-1)).toContain(
      'It failed (too-many-requests):\n| Too much was asked in a short time',
    );
    expect(texts.filter((text) => text.includes('too-many-requests'))).toHaveLength(1);
  });

  it('cannot go on with the session of somebody else', async () => {
    const { address, reader, writer } = await sharedServer();
    const transport = transportTo(address, writer);
    await assistantOver(transport);
    const answer = await fetch(`${address}/api/dossiers/harbour/mcp`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${reader}`,
        accept: 'application/json, text/event-stream',
        'content-type': 'application/json',
        'mcp-session-id': transport.sessionId ?? '',
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 7, method: 'tools/list' }),
    });
    expect([answer.status, await answer.json()]).toMatchObject([
      404,
      { detail: 'There is no such session' },
    ]);
  });
});

describe('the address for assistants', () => {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
  const headers = { 'content-type': 'application/json' };
  const ask = (address: string, more: RequestInit) =>
    fetch(`${address}/api/dossiers/harbour/mcp`, { method: 'POST', headers, body, ...more });

  it('takes nothing from a page of another site, and nothing but JSON', async () => {
    const { address } = await harbourServer();
    const foreign = await ask(address, { headers: { ...headers, origin: 'https://evil.example' } });
    const form = await ask(address, { headers: { 'content-type': 'text/plain' } });
    const listening = await ask(address, { method: 'GET', body: null });
    const elsewhere = await fetch(`${address}/api/dossiers/none/mcp`, {
      method: 'POST',
      headers,
      body,
    });
    expect([foreign, form, listening, elsewhere].map(({ status }) => status)).toEqual([
      403, 415, 405, 404,
    ]);
  });
});
