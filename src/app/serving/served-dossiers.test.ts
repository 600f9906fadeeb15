import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { hasEmbedder } from '../../../test/shipped-models.js';
import { createDossier } from '../dossier/dossier.js';
import { ServedDossiers } from './served-dossiers.js';

const rethrow = (error: unknown): never => {
  throw error;
};

it.skipIf(!hasEmbedder)('lets its dossiers share one set of models', async () => {
  const folder = scratchFolder();
  for (const name of ['harbour', 'ferry']) await createDossier(join(folder, name), { name });
  const dossiers = new ServedDossiers({ dossier: null, folder, onFault: rethrow });
  onTestFinished(() => dossiers.close());
  const [one, other] = [await dossiers.open('harbour'), await dossiers.open('ferry')];
  const embedder = await one.context.embedder();
  expect(await other.context.embedder()).toBe(embedder);
  await dossiers.close();
  await expect(embedder?.embedQueries(['A pier.'])).rejects.toMatchObject({ code: 'interrupted' });
});
