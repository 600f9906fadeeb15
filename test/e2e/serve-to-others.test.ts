import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { openAccessRecord } from '../../src/app/access/open-access-record.js';
import { createToken } from '../../src/app/access/tokens.js';
import { tokenOutputSchema } from '../../src/app/outputs/token.js';
import { createDossier } from '../../src/index.js';
import { accessEntrySchema } from '../../src/model/access-entry.js';
import { countingIds } from '../fakes/counting-ids.js';
import { fixedClock } from '../fakes/fixed-clock.js';
import { scratchFolder } from '../fakes/scratch-folder.js';
import { servedProcess } from '../fakes/served-process.js';

vi.setConfig({ testTimeout: 120_000 });

/** Before the tests' guard against networks takes its place: these go to this machine alone. */
const { fetch } = globalThis;

/**
 * Loopback, in a spelling that the server doesn't know for it: it takes care as for any address
 * that others may reach, and no test opens a port to others.
 */
const HOST = '127.1';

const MAIN = resolve('dist/cli/main.js');
const WRITE = { 'x-corroborate': '1', 'content-type': 'application/json' };

const logSchema = z.object({ entries: z.array(accessEntrySchema) });

const answerSchema = z.object({
  detail: z.string().optional(),
  items: z.array(z.object({ name: z.string() })).optional(),
});

/** A folder of two empty dossiers, and the command line over it. */
async function twoDossiers() {
  const folder = scratchFolder();
  for (const name of ['alpha', 'beta']) await createDossier(join(folder, name), { name });
  const run = (...args: string[]): unknown =>
    JSON.parse(
      execFileSync(process.execPath, [MAIN, ...args, '--dossiers', folder, '--json'], {
        cwd: folder,
        encoding: 'utf8',
      }),
    );
  const tokenFor = (name: string, ...options: string[]) => {
    const { secret, tokens } = tokenOutputSchema.parse(run('token', 'create', name, ...options));
    return { secret: secret ?? '', id: tokens[0]?.id ?? '' };
  };
  return { folder, run, tokenFor };
}

/** A token that expired long ago. */
async function expiredToken(folder: string): Promise<string> {
  const record = await openAccessRecord({ dossier: null, folder });
  const request = { name: 'Old', scopes: [], dossiers: null, days: 1 };
  const made = { clock: fixedClock('2020-01-01T00:00:00.000Z'), ids: countingIds() };
  const { secret } = await createToken(record, request, made);
  await record.close();
  return secret;
}

describe('a server that other machines may reach', () => {
  it('is not started without an access token', async () => {
    const { folder } = await twoDossiers();
    await expect(servedProcess('--dossiers', folder, '--host', HOST)).rejects.toThrow(
      /can be reached from other machines[\s\S]*corroborate token create/,
    );
  });

  it('lets nobody in but by a good token, as far as that allows, and logs who changed what', async () => {
    const { folder, run, tokenFor } = await twoDossiers();
    const reader = tokenFor('Ada', '--only', 'alpha');
    const writer = tokenFor('Ben', '--scope', 'write');
    const { address } = await servedProcess('--dossiers', folder, '--host', HOST);
    const send = async (path: string, token?: string, init: RequestInit = {}) => {
      const headers = { ...(token && { authorization: `Bearer ${token}` }), ...init.headers };
      const response = await fetch(`${address}${path}`, { redirect: 'manual', ...init, headers });
      if (response.status === 303) return [303, response.headers.get('location')];
      const { detail, items } = answerSchema.parse(await response.json());
      return [response.status, detail ?? items?.map(({ name }) => name)];
    };
    const make = { method: 'POST', headers: WRITE, body: JSON.stringify({ name: 'Gamma' }) };

    expect(await send('/api/dossiers')).toEqual([401, 'No access token was sent']);
    expect(await send('/')).toEqual([303, '/sign-in?to=%2F']);
    expect(await send('/api/dossiers', 'guessed')).toEqual([401, expect.any(String)]);
    expect(await send('/api/dossiers', await expiredToken(folder))).toEqual([
      401,
      expect.stringContaining('expired'),
    ]);
    expect(await send('/api/dossiers', reader.secret)).toEqual([200, ['alpha']]);
    expect(await send('/api/dossiers/beta', reader.secret)).toEqual([
      403,
      'The access token does not open the dossier beta',
    ]);
    expect(await send('/api/dossiers', reader.secret, make)).toEqual([
      403,
      'The access token does not allow you to write',
    ]);
    const bare = { ...make, headers: { 'content-type': 'application/json' } };
    expect(await send('/api/dossiers', writer.secret, bare)).toEqual([
      403,
      'The write lacks the header X-Corroborate',
    ]);
    expect(await send('/api/dossiers', writer.secret, make)).toEqual([201, undefined]);

    run('token', 'revoke', reader.id);
    expect(await send('/api/dossiers', reader.secret)).toEqual([
      401,
      expect.stringContaining('revoked'),
    ]);
    const { entries } = logSchema.parse(run('log'));
    expect(entries).toContainEqual(
      expect.objectContaining({ who: 'Ben', path: '/api/dossiers', method: 'POST', status: 201 }),
    );
    expect(JSON.stringify(entries)).not.toContain(writer.secret);
  });
});
