import { expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { watchConnections } from '../../../test/web/connections.js';
import { MATTERS, type Matter } from '../../../test/web/matters.js';
import { mattersWeb } from '../../../test/web/matters-web.js';
import { openSearxng } from '../../../test/web/scripted-searxng.js';
import { openTestWeb } from '../../../test/web/test-web.js';
import { openWebDossier } from '../../../test/web/web-dossier.js';
import { createDossier, openStores } from '../dossier/dossier.js';
import { openDossier } from '../dossier/open-dossier.js';

const [FIRST] = MATTERS as [Matter];

async function laidOut(count: number) {
  const matters = MATTERS.slice(0, count);
  const laid = mattersWeb(matters);
  const [web, searxng] = await Promise.all([openTestWeb(laid.sites), openSearxng(laid.index)]);
  onTestFinished(async () => {
    await Promise.all([web.close(), searxng.close()]);
  });
  return { matters, laid, web, searxng };
}

async function dossierOn(parts: Parameters<typeof openWebDossier>[1], folder = scratchFolder()) {
  const dossier = await openWebDossier(folder, parts);
  onTestFinished(() => dossier.close());
  return dossier;
}

const urlsOf = (web: { url: string }[] | undefined): string[] => (web ?? []).map(({ url }) => url);

it('answers from the web, says what could not be read, and reaches nothing else', async () => {
  const { matters, laid, web, searxng } = await laidOut(6);
  const connections = watchConnections();
  const dossier = await dossierOn({ web, searxng });
  for (const { question, verdict, town } of matters) {
    const report = await dossier.ask({ question, web: true });
    expect([question, report.verdict?.label]).toEqual([question, verdict]);
    const cited = new Set(report.evidence.map(({ document }) => document.url));
    const decisive = laid.decisive.get(town) ?? [];
    expect(decisive.every((url) => cited.has(url) || cited.has(`${url}/full`))).toBe(true);
    const gate = `http://${town.toLowerCase()}-gate.example/story`;
    expect(report.web?.unread.find(({ url }) => url === gate)?.unread).toBe(laid.traps.get(gate));
    expect(urlsOf(report.web?.setAside)).toEqual(
      expect.arrayContaining([
        `http://${town.toLowerCase()}-tags.example/tag/${town.toLowerCase()}`,
        `http://${town.toLowerCase()}-forum.example/t/1`,
      ]),
    );
  }
  connections.stop();
  const ports = [web.dial.port, Number(new URL(searxng.base).port)];
  const allowed = new Set(ports.map((port) => `127.0.0.1:${port}`));
  expect(new Set(connections.seen)).toEqual(allowed);
  expect(await dossier.doctor()).toMatchObject({
    findings: expect.arrayContaining([
      expect.objectContaining({ subject: 'captured files', status: 'ok' }),
    ]),
  });
});

it('gives the same report over the same web', async () => {
  const { web, searxng } = await laidOut(3);
  const reports = [];
  for (const folder of [scratchFolder(), scratchFolder()]) {
    const dossier = await dossierOn({ web, searxng }, folder);
    const report = await dossier.ask({ question: FIRST.question, web: true });
    // The head of the record covers times: those at which servers say that they answered.
    reports.push({ ...report, dossier: { ...report.dossier, head: undefined } });
  }
  const [one, other] = reports;
  expect(other).toEqual(one);
  expect(one?.web?.pages).toMatchObject({ failed: 2, unvisited: 0 });
});

it.each([
  ['refuses programs', { status: 403 }, 'SearXNG refuses to answer'],
  ['has no engine that answers', { deadEngines: ['one', 'two'] }, 'engines behind it'],
])('gives no verdict where the one provider %s, and goes on later', async (_case, way, words) => {
  const { web, searxng } = await laidOut(1);
  const folder = scratchFolder();
  const dossier = await dossierOn({ web, searxng }, folder);
  searxng.answerWith(way);
  const asked = dossier.ask({ question: FIRST.question, web: true });
  await expect(asked).rejects.toMatchObject({
    code: 'search-failed',
    message: expect.stringContaining(words),
  });
  expect((await dossier.list({ what: 'checks' })).checks).toEqual([]);
  expect(web.asked).toEqual([]);
  searxng.answerWith(null);
  const report = await dossier.ask({ question: FIRST.question, web: true });
  expect(report.verdict?.label).toBe('supported');
  expect(report.web?.failedSearches).toEqual([]);
});

it('goes on with a run that was stopped, and asks no page twice', async () => {
  const { web, searxng } = await laidOut(2);
  const folder = scratchFolder();
  const stop = new AbortController();
  const notes: string[] = [];
  const dossier = await dossierOn({ web, searxng }, folder);
  const stopped = dossier.ask(
    { question: FIRST.question, web: true },
    {
      signal: stop.signal,
      onProgress: (progress) => {
        if (progress.kind === 'note') notes.push(progress.text);
        if (progress.kind === 'step' && progress.stage === 'fetching' && (progress.done ?? 0) > 0)
          stop.abort();
      },
    },
  );
  await expect(stopped).rejects.toThrow();
  expect(notes).toEqual([expect.stringContaining('goes on from here')]);
  const before = [...web.asked];
  expect(before.length).toBeGreaterThan(1);
  const queries = searxng.queries.length;
  const report = await dossier.ask({ question: FIRST.question, web: true });
  expect(report.verdict?.label).toBe('supported');
  expect(searxng.queries).toHaveLength(queries);
  expect(new Set(web.asked).size).toBe(web.asked.length);
});

it('leaves a run that came to no answer where it is, if asked to', async () => {
  const { web, searxng } = await laidOut(1);
  const dossier = await dossierOn({ web, searxng });
  searxng.answerWith({ status: 403 });
  const asked = { question: FIRST.question, web: true };
  await expect(dossier.ask(asked)).rejects.toMatchObject({ code: 'search-failed' });
  searxng.answerWith(null);
  const fresh = await dossier.ask({ ...asked, fresh: true });
  expect(fresh.web?.run).not.toBe('run_000000000001');
});

it('starts anew once a run came to an answer', async () => {
  const { web, searxng } = await laidOut(1);
  const dossier = await dossierOn({ web, searxng });
  const first = await dossier.ask({ question: FIRST.question, web: true });
  const again = await dossier.ask({ question: FIRST.question, web: true });
  expect(again.web?.run).not.toBe(first.web?.run);
  expect({ ...again.web, run: '' }).toEqual({ ...first.web, run: '' });
  expect(again.verdict).toEqual(first.verdict);
});

it.each([
  ['pages', { pages: 2 }, 'pages', 2],
  ['queries', { queries: 1 }, 'queries', 7],
])('ends when its budget of %s is spent', async (_what, budget, endedBy, visited) => {
  const { web, searxng } = await laidOut(1);
  const dossier = await dossierOn({ web, searxng });
  const { web: told } = await dossier.ask({ question: FIRST.question, web: true, ...budget });
  expect(told?.endedBy).toBe(endedBy);
  const { kept = 0, setAside = 0, failed = 0 } = told?.pages ?? {};
  expect(kept + setAside + failed).toBe(visited);
});

it('records each step, and every page under its hash', async () => {
  const { web, searxng } = await laidOut(1);
  const folder = scratchFolder();
  const dossier = await openWebDossier(folder, { web, searxng });
  const { web: told } = await dossier.ask({ question: FIRST.question, web: true });
  await dossier.close();
  const stores = await openStores(folder);
  onTestFinished(() => stores.close());
  const events = await stores.ledger.webEvents({ run: told?.run ?? '' });
  const kinds = events.map(({ kind }) => kind);
  expect([kinds[0], kinds.at(-2), kinds.at(-1)]).toEqual(['began', 'ended', 'answered']);
  for (const event of events)
    if (event.kind === 'fetched')
      expect((await stores.bytes.get(event.sha256))?.byteLength).toBe(event.bytes);
  await stores.ledger.verify();
});

it('says how to configure a provider where there is none', async () => {
  const folder = scratchFolder();
  await createDossier(folder);
  const dossier = await openDossier(folder, { embedder: null });
  onTestFinished(() => dossier.close());
  await expect(dossier.ask({ question: FIRST.question, web: true })).rejects.toMatchObject({
    code: 'invalid-input',
    message: 'No search provider is configured',
  });
  await expect(dossier.ask({ question: FIRST.question, pages: 3 })).rejects.toMatchObject({
    code: 'invalid-input',
  });
});
