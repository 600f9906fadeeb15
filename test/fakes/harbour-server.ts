import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Replacements } from '../../src/app/make-context.js';
import { ServedDossiers } from '../../src/app/serving/served-dossiers.js';
import type { Api } from '../../src/http/api.js';
import { makeApp } from '../../src/http/app.js';
import { serve } from '../../src/http/serve.js';
import { createDossier, openDossier } from '../../src/index.js';
import { createLexicalJudge } from '../../src/judging/lexical-judge.js';
import { writeHarbourFolder } from './harbour-folder.js';
import { scratchFolder } from './scratch-folder.js';

export const HARBOUR_QUESTION =
  'Does Harbour City share its plate-reader data with the regional pool?';

const MODELS: Replacements = { judge: createLexicalJudge(), embedder: null };

/** A folder of dossiers with one in it, `harbour`, that holds two documents. */
export async function harbourDossiers(): Promise<string> {
  const folder = scratchFolder();
  const dir = join(folder, 'harbour');
  await createDossier(dir, { name: 'Harbour plate readers' });
  const dossier = await openDossier(dir, MODELS);
  await dossier.add({ sources: [writeHarbourFolder(join(scratchFolder(), 'papers'))] });
  await dossier.close();
  return folder;
}

/** A fault of ours fails the test that met it. */
export const failOnFault = (error: unknown): void => {
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
}

/** The routes over a folder of dossiers, without a port. It is closed when the test ends. */
export async function harbourApp(options: Options = {}): Promise<{ app: Api; folder: string }> {
  const { folder = await harbourDossiers(), uploadLimit = 1_000_000, ...replacements } = options;
  const dossiers = new ServedDossiers({
    dossier: null,
    folder,
    onFault: failOnFault,
    ...MODELS,
    ...replacements,
  });
  onTestFinished(async () => {
    await dossiers.close();
    expectNoFaults();
  });
  const parts = { dossiers, loopback: true, uploadLimit, web: null, onFault: failOnFault };
  return { app: makeApp(parts), folder };
}

/** A server on a free port of this machine. It is closed when the test ends. */
export async function harbourServer(options: Options = {}) {
  const { folder = await harbourDossiers(), uploadLimit, ...replacements } = options;
  const server = await serve({
    dossier: null,
    folder,
    port: 0,
    ...(uploadLimit !== undefined && { uploadLimit }),
    onFault: failOnFault,
    replacements: { ...MODELS, ...replacements },
  });
  let closed = false;
  const close = async () => {
    if (!closed) await server.close();
    closed = true;
  };
  onTestFinished(async () => {
    await close();
    expectNoFaults();
  });
  return { address: server.address, folder, close };
}
