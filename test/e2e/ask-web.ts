/**
 * Asks a question of a web of the tests once a byte comes in.
 *
 * Arguments: DOSSIER WEB, where WEB is a `WebAccess` as JSON
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { HttpSearcher } from '../../src/adapters/search/http-searcher.js';
import { SEARXNG } from '../../src/adapters/search/providers/searxng.js';
import { systemClock } from '../../src/adapters/system-clock.js';
import { WebFetcher } from '../../src/adapters/web/web-fetcher.js';
import { openDossier } from '../../src/app/dossier/open-dossier.js';
import { createLexicalReader } from '../fakes/lexical-reader.js';
import { readsInProcess } from '../fakes/reads-in-process.js';

/** How to reach the tests' web from another process. */
export interface WebAccess {
  dial: { address: string; port: number };
  searxng: string;
  question: string;
}

const [folder = '', json = ''] = process.argv.slice(2);
const { dial, searxng, question }: WebAccess = JSON.parse(json);
const addressOf = (host: string): string => {
  const [a = 0, b = 0, c = 0] = createHash('sha256').update(host).digest();
  return `93.${a}.${b}.${c}`;
};
const resolve = async (host: string): Promise<string[]> => [addressOf(host)];
const access = { url: searxng, key: null, lacks: null };
const dossier = await openDossier(folder, {
  fetcher: new WebFetcher({
    version: '0',
    clock: systemClock,
    dial,
    resolve,
    limits: { paceMs: 0 },
  }),
  searchers: [new HttpSearcher(SEARXNG, access, { version: '0' })],
  documentReader: readsInProcess,
  reader: createLexicalReader(),
  embedder: null,
});
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const { verdict } = await dossier.ask({ question, web: true });
process.stdout.write(`${verdict?.label}\n`);
await dossier.close();
process.exit(0);
