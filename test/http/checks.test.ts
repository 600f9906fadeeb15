import { describe, expect, it } from 'vitest';
import { SqliteServerRecord } from '../../src/adapters/sqlite/sqlite-server-record.js';
import type { CheckRun } from '../../src/model/check-run.js';
import { CorroborateError } from '../../src/model/error.js';
import type { Reader } from '../../src/ports/reader.js';
import { REPORT_FORMATS } from '../../src/publishing/publish.js';
import { gatedReader } from '../fakes/gated-reader.js';
import { HARBOUR_QUESTION, type HarbourApp, harbourApp } from '../fakes/harbour-server.js';

const CHECKS = '/api/dossiers/harbour/checks';

async function start(app: HarbourApp, question = HARBOUR_QUESTION): Promise<string> {
  const response = await app.request(CHECKS, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  return (await response.json()).id;
}

interface Event {
  id: number;
  event: string;
  data: { status: string; progress: { stage: string; done: number; total: number }[] };
}

const eventOf = (text: string): Event => {
  const fields = Object.fromEntries(
    text
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  return {
    id: Number(fields['id']),
    event: fields['event'] ?? '',
    data: JSON.parse(fields['data'] ?? ''),
  };
};

/** Reads the events of a check to their end. */
async function follow(app: HarbourApp, check: string, last?: number): Promise<Event[]> {
  const headers = last === undefined ? {} : { 'last-event-id': String(last) };
  const response = await app.request(`${CHECKS}/${check}/events`, { headers });
  const text = await response.text();
  return text
    .split('\n\n')
    .filter((part) => part.startsWith('event:'))
    .map(eventOf);
}

const view = async (app: HarbourApp, check: string) =>
  (await app.request(`${CHECKS}/${check}`)).json();

const post = async (app: HarbourApp, check: string, what: 'cancel' | 'resume') =>
  (await app.request(`${CHECKS}/${check}/${what}`, { method: 'POST' })).json();

describe('a check', () => {
  it('is followed by stage, with counts, to its report', async () => {
    const { app } = await harbourApp();
    const id = await start(app);
    const events = await follow(app, id);
    const last = events.at(-1);
    expect([last?.event, last?.data.status]).toEqual(['done', 'done']);
    expect(last?.data.progress).toEqual([
      { stage: 'gathering', done: 1, total: 1 },
      { stage: 'judging', done: expect.any(Number), total: last?.data.progress[1]?.done },
      { stage: 'weighing', done: 1, total: 1 },
      { stage: 'writing', done: 1, total: 1 },
    ]);
    const ids = events.map((event) => event.id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    expect(await view(app, id)).toMatchObject({
      id,
      status: 'done',
      failure: null,
      report: { question: HARBOUR_QUESTION, verdict: { label: 'supported' } },
    });
  });

  it('is followed on from the event that was seen last', async () => {
    const { app } = await harbourApp();
    const id = await start(app);
    const all = await follow(app, id);
    const end = all.at(-1);
    expect((await follow(app, id, (end?.id ?? 0) - 1)).map(({ event }) => event)).toEqual(['done']);
    const headers = { 'last-event-id': String(end?.id) };
    expect((await app.request(`${CHECKS}/${id}/events`, { headers })).status).toBe(204);
  });

  it('is cancelled where it stands, and can be run again under its id', async () => {
    const reader = gatedReader();
    const { app } = await harbourApp({ reader });
    const id = await start(app);
    await reader.reached;
    const following = follow(app, id);
    expect(await post(app, id, 'cancel')).toEqual({ id, status: 'cancelled' });
    expect((await following).at(-1)?.event).toBe('cancelled');
    expect(await view(app, id)).toMatchObject({ status: 'cancelled', report: null, failure: null });
    reader.open();
    expect(await post(app, id, 'resume')).toEqual({ id, status: 'running' });
    expect((await follow(app, id)).at(-1)?.event).toBe('done');
    expect((await (await app.request(CHECKS)).json()).items).toMatchObject([
      { id, status: 'done', verdict: 'supported' },
    ]);
  });

  it('waits for its turn, and can be cancelled while it does', async () => {
    const reader = gatedReader();
    const { app } = await harbourApp({ reader });
    const [first, second] = [await start(app), await start(app, 'Who pays for the pool?')];
    await reader.reached;
    expect(await view(app, second)).toMatchObject({ status: 'running', progress: [] });
    expect(await post(app, second, 'cancel')).toEqual({ id: second, status: 'cancelled' });
    reader.open();
    expect((await follow(app, first)).at(-1)?.event).toBe('done');
    expect(await view(app, second)).toMatchObject({ status: 'cancelled' });
  });

  it('is refused while too many wait', async () => {
    const reader = gatedReader();
    const { app } = await harbourApp({ reader });
    const ask = () =>
      app.request(CHECKS, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ question: HARBOUR_QUESTION }),
      });
    const statuses: number[] = [];
    for (let count = 0; count < 25; count += 1) statuses.push((await ask()).status);
    expect(new Set(statuses)).toEqual(new Set([202, 429]));
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(202));
  });

  it('stays as it is when it is over', async () => {
    const { app } = await harbourApp();
    const id = await start(app);
    await follow(app, id);
    const before = await view(app, id);
    expect(await post(app, id, 'cancel')).toEqual({ id, status: 'done' });
    expect(await post(app, id, 'resume')).toEqual({ id, status: 'done' });
    expect(await view(app, id)).toEqual(before);
  });

  it('shows why it failed, and comes to its end when what failed is mended', async () => {
    let broken = true;
    const inner = gatedReader();
    inner.open();
    const reader: Reader = {
      ...inner,
      read: (...asked) => {
        if (!broken) return inner.read(...asked);
        throw new CorroborateError('model-damaged', 'The reader is damaged', { hint: 'Mend it.' });
      },
    };
    const { app } = await harbourApp({ reader });
    const id = await start(app);
    expect((await follow(app, id)).at(-1)?.event).toBe('failed');
    const failure = { code: 'model-damaged', message: 'The reader is damaged', hint: 'Mend it.' };
    expect(await view(app, id)).toMatchObject({ status: 'failed', failure });
    broken = false;
    await post(app, id, 'resume');
    expect((await follow(app, id)).at(-1)?.event).toBe('done');
  });
});

describe('a check whose server stops', () => {
  it('is interrupted, is known to the next server, and is resumed under its id', async () => {
    const reader = gatedReader();
    const { app, folder, close } = await harbourApp({ reader });
    const id = await start(app);
    await reader.reached;
    const following = await app.request(`${CHECKS}/${id}/events`);
    await close();
    expect(await following.text()).toContain('event: interrupted\n');
    const { app: next } = await harbourApp({ folder });
    expect(await view(next, id)).toMatchObject({
      status: 'interrupted',
      question: HARBOUR_QUESTION,
    });
    expect(await post(next, id, 'resume')).toEqual({ id, status: 'running' });
    expect((await follow(next, id)).at(-1)?.event).toBe('done');
  });
});

describe('a check whose server was killed', () => {
  const RUN: CheckRun = {
    id: 'chk_killed',
    question: HARBOUR_QUESTION,
    asOf: null,
    status: 'running',
    progress: [{ stage: 'judging', done: 16, total: 40 }],
    failure: null,
    startedAt: '2025-03-01T12:00:00.000Z',
    finishedAt: null,
    version: 4,
  };

  async function leave(folder: string, run: CheckRun): Promise<void> {
    const record = SqliteServerRecord.open(`${folder}/harbour/.corroborate/server.sqlite`);
    await record.saveRun(run);
    await record.close();
  }

  it('is interrupted where it stood, and comes to its end when it is resumed', async () => {
    const { app, folder } = await harbourApp();
    await leave(folder, RUN);
    expect(await view(app, RUN.id)).toMatchObject({
      status: 'interrupted',
      progress: RUN.progress,
    });
    await post(app, RUN.id, 'resume');
    const ids = (await follow(app, RUN.id)).map(({ id }) => id);
    expect(Math.min(...ids)).toBeGreaterThan(RUN.version);
    expect(await view(app, RUN.id)).toMatchObject({ status: 'done', question: HARBOUR_QUESTION });
  });

  it('is done where its answer was kept before', async () => {
    const { app, folder, close } = await harbourApp();
    const id = await start(app);
    await follow(app, id);
    await close();
    await leave(folder, { ...RUN, id });
    const { app: next } = await harbourApp({ folder });
    expect(await view(next, id)).toMatchObject({ id, status: 'done', report: {} });
  });
});

describe('a report', () => {
  it('is given in every form, to show or to keep', async () => {
    const { app } = await harbourApp();
    const id = await start(app);
    await follow(app, id);
    for (const format of REPORT_FORMATS) {
      const address = `${CHECKS}/${id}/report?format=${format}`;
      const shown = await app.request(address);
      expect([format, shown.status]).toEqual([format, 200]);
      expect((await shown.text()).length).toBeGreaterThan(100);
      const kept = await app.request(`${address}&download=1`);
      expect(kept.headers.get('content-disposition')).toMatch(
        /^attachment; filename="report\.\w+"/,
      );
      const headers = { 'if-none-match': shown.headers.get('etag') ?? '' };
      expect((await app.request(address, { headers })).status).toBe(304);
    }
  });

  it('lets its page reach nothing', async () => {
    const { app } = await harbourApp();
    const id = await start(app);
    await follow(app, id);
    const page = await app.request(`${CHECKS}/${id}/report?format=html`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('is not there while the check works', async () => {
    const reader = gatedReader();
    const { app } = await harbourApp({ reader });
    const id = await start(app);
    const response = await app.request(`${CHECKS}/${id}/report`);
    expect(await response.json()).toMatchObject({
      code: 'not-found',
      detail: `The check ${id} has no report: it is running`,
    });
  });
});

describe('what readers hold against a check', () => {
  it('is recorded, shown beside the sentence, applied when it is asked again, and withdrawn', async () => {
    const { app } = await harbourApp();
    const send = async (path: string, body: unknown) =>
      (
        await app.request(`/api/dossiers/harbour/${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      ).json();
    const first = await start(app);
    await follow(app, first);
    const cited = await (await app.request(`${CHECKS}/${first}/sentences?cited=true`)).json();
    const sentence = cited.items[0]!;
    const { report } = await view(app, first);
    const { document, extraction, span } = sentence;
    const ruling = await send('rulings', {
      kind: 'stance',
      claim: report.claims[0]!.text,
      document,
      extraction,
      span,
      stance: 'neither',
      note: 'It speaks of another pool.',
      by: 'An editor',
    });
    expect(ruling).toMatchObject({ kind: 'stance', stance: 'neither', by: 'An editor' });
    const { items } = await (await app.request(`${CHECKS}/${first}/sentences`)).json();
    const ruled = items.filter((item: { ruling: unknown }) => item.ruling !== null);
    expect(ruled).toMatchObject([{ n: sentence.n, stance: sentence.stance, ruling }]);
    const second = await start(app);
    await follow(app, second);
    const compared = await (
      await app.request(`/api/dossiers/harbour/compare?from=${first}&to=${second}`)
    ).json();
    expect(compared).toMatchObject({
      from: { id: first },
      to: { id: second },
      changed: true,
      rulings: [{ id: ruling.id }],
    });
    const withdrawn = await send(`rulings/${ruling.id}/withdraw`, { note: 'It does not.' });
    expect(withdrawn).toMatchObject({ id: ruling.id, withdrawn: { note: 'It does not.' } });
    const { items: rulings } = await (await app.request('/api/dossiers/harbour/rulings')).json();
    expect(rulings).toEqual([withdrawn]);
    const names = { kind: 'same', names: ['Harbour Board', 'Board of the Harbour'] };
    const named = await send('rulings', { ...names, note: 'Its statute has both.', by: 'Ada' });
    expect(named).toMatchObject({
      ...names,
      claim: '“Harbour Board” and “Board of the Harbour” are one body.',
      by: 'Ada',
    });
    const refused = await send('rulings', { kind: 'same', names: ['Board'], note: 'One.' });
    expect(refused).toMatchObject({ status: 400 });
  });
});
