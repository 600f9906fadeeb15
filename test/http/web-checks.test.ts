import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { type HarbourApp, harbourApp } from '../fakes/harbour-server.js';
import { MATTERS, type Matter } from '../web/matters.js';
import { mattersWeb } from '../web/matters-web.js';
import { openSearxng } from '../web/scripted-searxng.js';
import { openTestWeb } from '../web/test-web.js';

const CHECKS = '/api/dossiers/harbour/checks';
const [MATTER] = MATTERS as [Matter];
const CLOCK = { now: () => new Date('2026-11-22T10:00:00Z') };

async function webbed(searchesWeb: boolean) {
  const laid = mattersWeb(MATTERS.slice(0, 1));
  const [web, searxng] = await Promise.all([openTestWeb(laid.sites), openSearxng(laid.index)]);
  onTestFinished(async () => {
    await Promise.all([web.close(), searxng.close()]);
  });
  const searchers = [searxng.searcher(CLOCK)];
  return {
    web,
    searxng,
    ...(await harbourApp({ searchesWeb, searchers, fetcher: web.fetcher() })),
  };
}

const ask = (app: HarbourApp, body: object) =>
  app.request(CHECKS, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: MATTER.question, ...body }),
  });

interface Seen {
  status: string;
  web?: string;
  progress: { stage: string; note?: string; kept?: string[] }[];
  report: null | {
    verdict: { label: string };
    dossier: { documents: number };
    web?: { scope: string; pages: { kept: number } };
  };
}

async function ended(app: HarbourApp, id: string): Promise<Seen> {
  for (;;) {
    const seen = (await (await app.request(`${CHECKS}/${id}`)).json()) as unknown as Seen;
    if (seen.status !== 'running') return seen;
    await sleep(20);
  }
}

it('asks the web where the server was started for it, and tells what comes in', async () => {
  const { app } = await webbed(true);
  const session = (await (await app.request('/api/session')).json()) as unknown;
  expect(session).toMatchObject({ searchesWeb: true });
  const { id } = await (await ask(app, { web: true })).json();
  const seen = await ended(app, id);
  expect(seen).toMatchObject({
    status: 'done',
    web: 'also',
    report: { verdict: { label: 'supported' }, web: { scope: 'also' } },
  });
  const fetching = seen.progress.find(({ stage }) => stage === 'fetching');
  expect(fetching?.note).toMatch(/^\d+ pages kept, \d+ set aside, \d+ failed$/);
  expect(fetching?.kept).toHaveLength(seen.report?.web?.pages.kept ?? -1);
});

it('answers from the web alone where that is wanted', async () => {
  const { app } = await webbed(true);
  const { id } = await (await ask(app, { web: 'only' })).json();
  const { report } = await ended(app, id);
  // The harbour's own documents are not asked.
  expect(report?.dossier.documents).toBe(report?.web?.pages.kept);
});

it('sends nothing where it was not', async () => {
  const { app, searxng } = await webbed(false);
  const answer = await ask(app, { web: true });
  expect([answer.status, (await answer.json()).code]).toEqual([403, 'forbidden']);
  expect(searxng.queries).toEqual([]);
  const session = (await (await app.request('/api/session')).json()) as unknown;
  expect(session).toMatchObject({ searchesWeb: false });
});
