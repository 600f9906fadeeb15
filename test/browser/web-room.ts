import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/http/serve.js';
import { createDossier, openDossier } from '../../src/index.js';
import { writeHarbourFolder } from '../fakes/harbour-folder.js';
import { createLexicalReader } from '../fakes/lexical-reader.js';
import { MATTERS, type Matter } from '../web/matters.js';
import { mattersWeb } from '../web/matters-web.js';
import { openSearxng } from '../web/scripted-searxng.js';
import { openTestWeb } from '../web/test-web.js';

/** A reading room whose questions may go to a web of the tests' own, on this machine. */
export interface WebRoom {
  address: string;
  /** A question that this web answers, and no document of the dossier. */
  matter: Matter;
  /** What the search engine was asked so far. */
  queries: readonly string[];
  close(): Promise<void>;
}

export async function openWebRoom(): Promise<WebRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-web-room-'));
  const dossier = join(folder, 'harbour');
  const [matter] = MATTERS as [Matter];
  const laid = mattersWeb([matter]);
  const [web, searxng] = await Promise.all([openTestWeb(laid.sites), openSearxng(laid.index)]);
  const models = { reader: createLexicalReader(), embedder: null };
  await createDossier(dossier, { name: 'Harbour plate readers' });
  const filled = await openDossier(dossier, models);
  await filled.add({ sources: [writeHarbourFolder(join(folder, 'papers'))] });
  await filled.close();
  const clock = { now: () => new Date() };
  const server = await serve({
    dossier,
    folder: null,
    port: 0,
    searchesWeb: true,
    onFault: (error) => {
      throw error;
    },
    replacements: { ...models, fetcher: web.fetcher(), searchers: [searxng.searcher(clock)] },
  });
  return {
    address: server.address,
    matter,
    queries: searxng.queries,
    async close() {
      await server.close();
      await Promise.all([web.close(), searxng.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}
