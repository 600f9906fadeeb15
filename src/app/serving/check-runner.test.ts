import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { smallContext } from '../../../test/fakes/small-context.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { SqliteServerRecord } from '../../adapters/sqlite/sqlite-server-record.js';
import { CheckRunner } from './check-runner.js';

const untilStopped = (signal: AbortSignal): Promise<void> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

it('takes so many open checks of one token, and those of others all the same', async () => {
  const record = SqliteServerRecord.open(join(scratchFolder(), 'server.sqlite'));
  const onFault = (error: unknown) => {
    throw error;
  };
  const context = smallContext(await smallDossier([]));
  const runner = await CheckRunner.open({ context, record, ready: untilStopped, onFault });
  onTestFinished(async () => {
    await runner.close();
    await record.close();
  });
  const ask = (owner: string | null) => runner.start('Does the ferry sail?', null, owner);
  const runs = [];
  for (let count = 0; count < 5; count += 1) runs.push(await ask('tok_ada'));
  await expect(ask('tok_ada')).rejects.toMatchObject({ code: 'too-many-requests' });
  expect((await ask('tok_ben')).status).toBe('running');
  for (let count = 0; count < 6; count += 1) expect((await ask(null)).status).toBe('running');
  const [, , third] = runs;
  if (third !== undefined) await runner.cancel(third);
  expect((await ask('tok_ada')).status).toBe('running');
});
