import createClient from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import type { paths } from '../../web/src/api/schema.js';
import { gatedReader } from '../fakes/gated-reader.js';
import { HARBOUR_QUESTION, harbourServer } from '../fakes/harbour-server.js';

/** Before the tests' guard against networks takes its place: these go to this machine alone. */
const { fetch } = globalThis;

const clientOf = (baseUrl: string) =>
  createClient<paths>({ baseUrl, fetch, headers: { 'X-Corroborate': '1' } });

const path = { dossier: 'harbour' };

async function found<Data>(answer: Promise<{ data?: Data; error?: unknown }>): Promise<Data> {
  const { data, error } = await answer;
  if (data === undefined) throw new Error(`the server answered ${JSON.stringify(error)}`);
  return data;
}

/** The events of a check; `until` reads on to one of that name, and gives all that was read. */
async function follow(client: ReturnType<typeof clientOf>, check: string) {
  const { data } = await client.GET('/api/dossiers/{dossier}/checks/{check}/events', {
    params: { path: { ...path, check } },
    parseAs: 'stream',
  });
  const reader = data?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async until(name: string): Promise<string> {
      while (!text.includes(`event: ${name}\n`)) {
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
        if (done) throw new Error(`the stream ended without ${name}: ${text}`);
        text += value ?? '';
      }
      return text;
    },
  };
}

const upload = (client: ReturnType<typeof clientOf>, content: Blob, name: string) =>
  client.POST('/api/dossiers/{dossier}/documents', {
    params: { path },
    body: { file: name, publisher: 'Harbour Council' },
    bodySerializer: () => {
      const body = new FormData();
      body.set('publisher', 'Harbour Council');
      body.set('file', content, name);
      return body;
    },
  });

const start = (client: ReturnType<typeof clientOf>) =>
  found(
    client.POST('/api/dossiers/{dossier}/checks', {
      params: { path },
      body: { question: HARBOUR_QUESTION },
    }),
  );

describe('a client made from the description', () => {
  it('goes the whole way: uploads, asks, follows, reads and keeps the report', async () => {
    const { address } = await harbourServer();
    const client = clientOf(address);
    const text =
      'Harbour City stopped sharing its plate-reader data with the regional pool in May.';
    const added = await found(upload(client, new Blob([text]), 'minutes.txt'));
    expect(added).toMatchObject({ outcome: 'added', document: { publisher: 'Harbour Council' } });
    const { id } = await start(client);
    expect(await (await follow(client, id)).until('done')).toContain('event: progress\n');
    const check = await found(
      client.GET('/api/dossiers/{dossier}/checks/{check}', {
        params: { path: { ...path, check: id } },
      }),
    );
    expect(check).toMatchObject({ status: 'done', report: { dossier: { documents: 3 } } });
    for (const format of ['json', 'html', 'md', 'text'] as const) {
      const report = await found(
        client.GET('/api/dossiers/{dossier}/checks/{check}/report', {
          params: { path: { ...path, check: id }, query: { format } },
          parseAs: 'text',
        }),
      );
      expect(report).toContain('plate-reader data');
    }
  });

  it('cancels a check', async () => {
    const reader = gatedReader();
    const { address } = await harbourServer({ reader });
    const client = clientOf(address);
    const { id } = await start(client);
    await reader.reached;
    const cancelled = await found(
      client.POST('/api/dossiers/{dossier}/checks/{check}/cancel', {
        params: { path: { ...path, check: id } },
      }),
    );
    expect(cancelled).toEqual({ id, status: 'cancelled' });
  });

  it('hears that the server stops, and resumes the check at the next one', async () => {
    const reader = gatedReader();
    const { address, folder, close } = await harbourServer({ reader });
    const client = clientOf(address);
    const { id } = await start(client);
    await reader.reached;
    const events = await follow(client, id);
    await events.until('progress');
    await Promise.all([events.until('interrupted'), close()]);
    await expect(fetch(address)).rejects.toThrow();
    const next = clientOf((await harbourServer({ folder })).address);
    const params = { path: { ...path, check: id } };
    const known = await found(next.GET('/api/dossiers/{dossier}/checks/{check}', { params }));
    expect(known).toMatchObject({ id, status: 'interrupted', report: null });
    await found(next.POST('/api/dossiers/{dossier}/checks/{check}/resume', { params }));
    await (await follow(next, id)).until('done');
  });

  it('is told that an upload is too large while it still sends, and the server goes on', async () => {
    const { address } = await harbourServer({ uploadLimit: 1_000_000 });
    const client = clientOf(address);
    const { response, error } = await upload(
      client,
      new Blob([new Uint8Array(80_000_000)]),
      'a.bin',
    );
    expect([response.status, error?.code]).toEqual([413, 'document-too-large']);
    const { items } = await found(client.GET('/api/dossiers', {}));
    expect(items).toHaveLength(1);
  });

  it('has its part of two tabs that edit one publisher', async () => {
    const { address } = await harbourServer();
    const client = clientOf(address);
    const { items } = await found(
      client.GET('/api/dossiers/{dossier}/publishers', { params: { path } }),
    );
    const [{ name, etag } = { name: '', etag: '' }] = items;
    const edit = (interests: string[]) =>
      client.PUT('/api/dossiers/{dossier}/publishers/{publisher}', {
        params: { path: { ...path, publisher: name }, header: { 'if-match': etag } },
        body: { kind: 'news', interests },
      });
    expect((await edit(['It prints the notices of the city.'])).response.status).toBe(200);
    expect((await edit([])).error).toMatchObject({ status: 412, code: 'conflict' });
  });
});

describe('a server', () => {
  it('refuses a host that other machines reach, without tokens', async () => {
    await expect(harbourServer({ host: '0.0.0.0' })).rejects.toMatchObject({
      message: expect.stringContaining('0.0.0.0'),
    });
  });

  it('says that a port is taken', async () => {
    const { address } = await harbourServer();
    const port = Number(new URL(address).port);
    await expect(harbourServer({ port })).rejects.toMatchObject({
      code: 'invalid-input',
      message: `Port ${port} of 127.0.0.1 is taken`,
    });
  });
});
