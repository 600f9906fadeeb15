import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createDossier, openStores } from '../../src/app/dossier/dossier.js';
import { scratchFolder } from '../fakes/scratch-folder.js';
import { MATTERS } from '../web/matters.js';
import { mattersWeb } from '../web/matters-web.js';
import { slow } from '../web/pages.js';
import { openSearxng } from '../web/scripted-searxng.js';
import { openTestWeb, type Site } from '../web/test-web.js';
import { Adder } from './adder.js';
import type { WebAccess } from './ask-web.js';
import { compileSources } from './compile-sources.js';
import { seededRandom } from './seeded-random.js';

const KILLS = 20;
const KILLS_A_RUN = 7;
/** A run of these matters makes about 25 requests, those for robots.txt among them. */
const MOST_STEPS = 10;
const MOMENT_MS = 80;
const SEED = 20261130;

/** The same web, a little slower, so that a kill finds something under way. */
const slowed = (sites: Record<string, Site>): Record<string, Site> =>
  Object.fromEntries(
    Object.entries(sites).map(([host, { address: _, ...site }]) => [
      host,
      {
        ...site,
        pages: Object.fromEntries(
          Object.entries(site.pages).map(([path, page]) => [path, slow(page, 60)]),
        ),
      },
    ]),
  );

/** Addresses whose bytes the record of the dossier says it has, and whether a run was answered. */
async function recorded(dossier: string): Promise<{ fetched: string[]; answered: number }> {
  const stores = await openStores(dossier);
  try {
    const events = await stores.ledger.webEvents();
    return {
      fetched: events.flatMap((event) => (event.kind === 'fetched' ? [event.url] : [])),
      answered: events.filter(({ kind }) => kind === 'answered').length,
    };
  } finally {
    await stores.close();
  }
}

it('fetches no kept page again when killed twenty times', { timeout: 600_000 }, async () => {
  const random = seededRandom(SEED);
  const matters = MATTERS.slice(0, 8);
  const laid = mattersWeb(matters);
  const [web, searxng] = await Promise.all([
    openTestWeb(slowed(laid.sites)),
    openSearxng(laid.index),
  ]);
  onTestFinished(async () => {
    await Promise.all([web.close(), searxng.close()]);
  });
  const root = scratchFolder();
  const script = compileSources(root, [
    'test/e2e/ask-web.ts',
    'test/fakes/lexical-reader.ts',
    'test/fakes/lexical-weights.ts',
    'test/fakes/reads-in-process.ts',
    ...readdirSync('test/fakes/lexical').map((file) => `test/fakes/lexical/${file}`),
  ]);
  const start = async (dossier: string, question: string): Promise<Adder> => {
    const access: WebAccess = { dial: web.dial, searxng: searxng.base, question };
    const process = new Adder(script, dossier, JSON.stringify(access));
    await process.start();
    return process;
  };

  /** Asks; where `steps` is given, kills the process so many requests and some milliseconds later. */
  const ask = async (dossier: string, question: string, steps: number | null): Promise<void> => {
    const { fetched } = await recorded(dossier);
    const [pages, queries] = [web.requests.length, searxng.queries.length];
    const taken = () => web.requests.length - pages + searxng.queries.length - queries;
    const run = await start(dossier, question);
    if (steps === null) await run.finish();
    else {
      let over = false;
      const end = run.finish().catch(() => undefined);
      void end.then(() => {
        over = true;
      });
      while (!over && taken() < steps) await sleep(2);
      await sleep(random() * MOMENT_MS);
      await run.kill();
    }
    const asked = web.requests.slice(pages).map(({ host, path }) => `http://${host}${path}`);
    expect(asked.filter((url) => fetched.includes(url))).toEqual([]);
  };

  let kills = 0;
  let halfway = 0;
  for (let at = 0; kills < KILLS; at += 1) {
    const dossier = `${root}/dossier-${at}`;
    const question = matters[at % matters.length]?.question ?? '';
    await createDossier(dossier);
    for (let tries = 0; tries < KILLS_A_RUN && kills < KILLS; tries += 1) {
      await ask(dossier, question, 1 + Math.floor(random() * MOST_STEPS));
      kills += 1;
      const { fetched, answered } = await recorded(dossier);
      if (fetched.length > 0 && answered === 0) halfway += 1;
      if (answered > 0) break;
    }
    if ((await recorded(dossier)).answered === 0) await ask(dossier, question, null);
    const { fetched, answered } = await recorded(dossier);
    expect(answered).toBe(1);
    expect(new Set(fetched).size).toBe(fetched.length);
  }
  // Kills that hit nothing under way would prove nothing.
  expect(halfway).toBeGreaterThan(KILLS / 10);
});
