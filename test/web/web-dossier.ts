import { createDossier } from '../../src/app/dossier/dossier.js';
import { type Dossier, openDossier } from '../../src/app/dossier/open-dossier.js';
import type { Embedder } from '../../src/ports/embedder.js';
import type { Reader } from '../../src/ports/reader.js';
import { countingIds } from '../fakes/counting-ids.js';
import { fixedClock } from '../fakes/fixed-clock.js';
import { createLexicalReader } from '../fakes/lexical-reader.js';
import { readsInProcess } from '../fakes/reads-in-process.js';
import type { ScriptedSearxng } from './scripted-searxng.js';
import type { TestWeb } from './test-web.js';

export interface WebParts {
  web: TestWeb;
  searxng: ScriptedSearxng;
  /** One that goes by words, unless given. */
  reader?: Reader;
  /** None unless given. */
  embedder?: Embedder | null;
}

/** A dossier whose only web is the tests' own. Who opens it closes it. */
export async function openWebDossier(
  folder: string,
  { web, searxng, reader = createLexicalReader(), embedder = null }: WebParts,
): Promise<Dossier> {
  await createDossier(folder, { name: 'web', keepExisting: true });
  const clock = fixedClock('2026-11-22T10:00:00.000Z');
  return openDossier(folder, {
    clock,
    ids: countingIds(),
    fetcher: web.fetcher(),
    searchers: [searxng.searcher(clock)],
    documentReader: readsInProcess,
    reader,
    embedder,
  });
}
