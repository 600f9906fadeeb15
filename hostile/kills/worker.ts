/**
 * Works on a dossier without end once a byte comes in, and prints what is acknowledged, with the
 * head of the record at that time: what was printed must survive whatever happens next.
 *
 * Arguments: MODE DOSSIER TOKEN DAYS, where DAYS is how far the clock is set back
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openStores } from '../../src/app/dossier/dossier.js';
import { serve } from '../../src/http/serve.js';
import { CorroborateError, type Dossier, openDossier } from '../../src/index.js';
import { HashEmbedder } from '../../test/fakes/hash-embedder.js';
import { createLexicalReader } from '../../test/fakes/lexical-reader.js';

// The limit that stands in for a full disk also sends a signal; a full disk sends none.
process.on('SIGXFSZ', () => {});

const [mode = '', dir = '', token = '', days = '0'] = process.argv.slice(2);
const clock = { now: () => new Date(Date.now() - Number(days) * 86_400_000) };
const replacements = {
  clock,
  reader: createLexicalReader(),
  embedder: mode === 'embed' || mode === 'reindex' ? new HashEmbedder() : null,
};

const textOf = (n: number): string =>
  `Minutes ${n} of ${token}.\n\nThe council of ${token} voted ${n} to 3 for the budget. ` +
  `Officers were trained in crowd control on day ${n}. ${token.repeat(mode === 'fill' ? 9000 : 1)}\n`;

const paper = (n: number): { path: string; sha256: string } => {
  const folder = join(dir, '..', 'papers');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${token}-${n}.txt`);
  writeFileSync(path, textOf(n));
  return { path, sha256: createHash('sha256').update(textOf(n)).digest('hex') };
};

const stores = await openStores(dir);

async function acknowledge(kind: string, id: string): Promise<void> {
  const { entries, digest } = await stores.ledger.head();
  writeSync(1, `${JSON.stringify({ kind, id, head: { entries, digest } })}\n`);
}

const QUESTION = 'Did the council vote for the budget?';

type Step = (dossier: Dossier, n: number) => Promise<void>;

const addOne: Step = async (dossier, n) => {
  const { path, sha256 } = paper(n);
  await dossier.add({ sources: [path] });
  await acknowledge('document', sha256);
};

const STEPS: Readonly<Record<string, Step>> = {
  add: addOne,
  embed: addOne,
  fill: addOne,
  async ask(dossier, n) {
    if (n === 0) await addOne(dossier, n);
    await acknowledge('report', (await dossier.ask({ question: QUESTION })).id);
  },
  async reindex(dossier, n) {
    if (n % 4 === 0) await addOne(dossier, n);
    await dossier.reindex({});
    await acknowledge('index', '');
  },
  async publish(dossier, n) {
    if (n === 0) await addOne(dossier, n);
    const folder = join(dir, '..', `published-${token}-${n}`);
    await dossier.export({ dir: folder });
    await acknowledge('folder', folder);
  },
};

async function overHttp(address: string): Promise<void> {
  const api = `${address}/api/dossiers/dossier`;
  const headers = { 'x-corroborate': '1' };
  for (let n = 0; ; n += 1) {
    const form = new FormData();
    form.set('file', new File([textOf(n)], `${token}-${n}.txt`));
    const added = await fetch(`${api}/documents`, { method: 'POST', headers, body: form });
    if (added.status !== 201) throw new Error(`adding answered ${added.status}`);
    await acknowledge('document', createHash('sha256').update(textOf(n)).digest('hex'));
    const started = await fetch(`${api}/checks`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ question: QUESTION }),
    });
    const { id } = (await started.json()) as { id?: string };
    if (id !== undefined) await acknowledge('run', id);
  }
}

async function work(): Promise<void> {
  const step = STEPS[mode];
  if (step === undefined) {
    const given = { dossier: dir, folder: null, port: 0, replacements, onFault: console.error };
    await overHttp((await serve(given)).address);
    return;
  }
  const dossier = await openDossier(dir, replacements);
  for (let n = 0; ; n += 1) await step(dossier, n);
}

writeSync(1, 'ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();
try {
  await work();
} catch (error) {
  writeSync(1, `ended ${error instanceof CorroborateError ? error.code : String(error)}\n`);
  process.exit(1);
}
