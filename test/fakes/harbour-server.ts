import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Replacements } from '../../src/app/make-context.js';
import { ServedDossiers } from '../../src/app/serving/served-dossiers.js';
import type { Api } from '../../src/http/answering/api.js';
import { makeApp } from '../../src/http/app.js';
import { serve } from '../../src/http/serve.js';
import { createDossier, openDossier } from '../../src/index.js';
import { writeHarbourFolder } from './harbour-folder.js';
import { createLexicalReader } from './lexical-reader.js';
import { scratchFolder } from './scratch-folder.js';

export const HARBOUR_QUESTION =
  'Does Harbour City share its plate-reader data with the regional pool?';

const MODELS: Replacements = { reader: createLexicalReader(), embedder: null };

let prepared: Promise<string> | undefined;

/** Made once, and copied for each test. */
async function prepare(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-harbour-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const dir = join(folder, 'dossiers', 'harbour');
  await createDossier(dir, { name: 'Harbour plate readers' });
  const dossier = await openDossier(dir, MODELS);
  await dossier.add({ sources: [writeHarbourFolder(join(folder, 'papers'))] });
  await dossier.close();
  return join(folder, 'dossiers');
}

/** A new folder of dossiers with one in it, `harbour`, that holds two documents. */
async function harbourDossiers(): Promise<string> {
  prepared ??= prepare();
  const folder = scratchFolder();
  cpSync(await prepared, folder, { recursive: true });
  return folder;
}

/** A fault of ours fails the test that met it. */
const failOnFault = (error: unknown): void => {
  faults.push(error);
};

const faults: unknown[] = [];

function expectNoFaults(): void {
  const [fault] = faults.splice(0);
  if (fault !== undefined) throw fault;
}

interface Options extends Replacements {
  folder?: string;
  uploadLimit?: number;
  searchesWeb?: boolean;
}

/** As much of any answer as tests look at by name. */
interface Body {
  id: string;
  status: string;
  code: string;
  detail: string;
  outcome: string;
  document: { id: string };
  report: { claims: { text: string }[] };
  items: Item[];
  next: string | null;
  facets: { kinds: { count: number }[] };
  facetsOver: number;
  openapi: string;
  paths: Record<string, Record<string, DescribedRoute>>;
}

interface DescribedRoute {
  operationId: string;
  parameters?: { name: string }[];
}

interface Item {
  id: string;
  name: string;
  title: string;
  text: string;
  etag: string;
  marks: unknown;
  passage: { kind: string };
  document: string;
  extraction: string;
  span: unknown;
  n: number | null;
  stance: string;
  ruling: unknown;
}

/** An answer whose JSON a test looks into; what isn't there is undefined. */
interface Answer extends Response {
  json(): Promise<Body>;
}

/** The routes as a page of the reading room calls them: with the header that forms can't set. */
export interface HarbourApp {
  request(path: string, init?: RequestInit): Promise<Answer>;
  routes: Api['routes'];
}

/** The routes over a folder of dossiers, without a port. It is closed when the test ends. */
export async function harbourApp(
  options: Options = {},
): Promise<{ app: HarbourApp; folder: string; close: () => Promise<void> }> {
  const { folder = await harbourDossiers(), uploadLimit = 1_000_000 } = options;
  const { searchesWeb = false, folder: _, uploadLimit: __, ...replacements } = options;
  const dossiers = new ServedDossiers({
    dossier: null,
    folder,
    searchesWeb,
    onFault: failOnFault,
    ...MODELS,
    ...replacements,
  });
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= dossiers.close();
    return closed;
  };
  onTestFinished(async () => {
    await close();
    expectNoFaults();
  });
  const parts = {
    dossiers,
    loopback: true,
    uploadLimit,
    searchesWeb,
    web: null,
    onFault: failOnFault,
  };
  const api = makeApp(parts);
  const app: HarbourApp = {
    routes: api.routes,
    async request(path, init = {}) {
      const headers = new Headers(init.headers);
      headers.set('x-corroborate', '1');
      return (await api.request(path, { ...init, headers })) as Answer;
    },
  };
  return { app, folder, close };
}

/** A server on a free port of this machine. It is closed when the test ends. */
export async function harbourServer(options: Options & { port?: number; host?: string } = {}) {
  const { folder = await harbourDossiers(), uploadLimit, port = 0, host, ...rest } = options;
  const server = await serve({
    dossier: null,
    folder,
    port,
    ...(host !== undefined && { host }),
    ...(uploadLimit !== undefined && { uploadLimit }),
    onFault: failOnFault,
    replacements: { ...MODELS, ...rest },
  });
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= server.close();
    return closed;
  };
  onTestFinished(async () => {
    await close();
    expectNoFaults();
  });
  return { address: server.address, folder, close };
}
