import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createDossier } from '../../src/index.js';
import { scratchFolder } from '../fakes/scratch-folder.js';
import { servedProcess } from '../fakes/served-process.js';
import { hasModels } from '../shipped-models.js';

vi.setConfig({ testTimeout: 240_000 });

/** Before the tests' guard against networks takes its place: these go to this machine alone. */
const { fetch } = globalThis;

const DOSSIER = '/api/dossiers/harbour';
const QUESTION = 'Does Harbour City share its plate-reader data?';
const TEXT = 'Harbour City shares its plate-reader data with the regional pool.\n';

const checkSchema = z.object({ id: z.string(), status: z.string() });
const documentsSchema = z.object({ items: z.array(z.object({ words: z.int() })) });

const post = (address: string, path: string, body?: string | FormData) =>
  fetch(`${address}${DOSSIER}${path}`, {
    method: 'POST',
    headers: {
      'x-corroborate': '1',
      ...(typeof body === 'string' && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
  });

const read = async (address: string, path: string): Promise<unknown> =>
  (await fetch(`${address}${DOSSIER}${path}`)).json();

it.skipIf(!hasModels)(
  'loses neither a document nor a check when the server is killed in the middle of one',
  async () => {
    const dossier = join(scratchFolder(), 'harbour');
    await createDossier(dossier);
    const first = await servedProcess('--dossier', dossier);
    const form = new FormData();
    form.set('file', new File([TEXT], 'minutes.txt'));
    expect((await post(first.address, '/documents', form)).status).toBe(201);
    const started = await post(first.address, '/checks', JSON.stringify({ question: QUESTION }));
    const { id } = checkSchema.parse(await started.json());
    await first.stop('SIGKILL');

    const { address } = await servedProcess('--dossier', dossier);
    const { items } = documentsSchema.parse(await read(address, '/documents'));
    expect(items).toEqual([{ words: 10 }]);
    const known = checkSchema.parse(await read(address, `/checks/${id}`));
    expect(known).toEqual({ id, status: 'interrupted' });
    expect((await post(address, `/checks/${id}/resume`)).status).toBe(202);
    const events = await fetch(`${address}${DOSSIER}/checks/${id}/events`);
    expect(await events.text()).toContain('event: done\n');
    const done = checkSchema.parse(await read(address, `/checks/${id}`));
    expect(done).toEqual({ id, status: 'done' });
  },
);
