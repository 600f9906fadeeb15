import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from '../../src/app/configuration.js';
import { createDossier } from '../../src/app/dossier/dossier.js';
import type { AssistingModel } from '../../src/app/language-models/scoped-language-model.js';
import { makeContext } from '../../src/app/make-context.js';
import { CorroborateError } from '../../src/model/error.js';

/** The configured language model that reads, and the end of it. */
export interface ConfiguredModel {
  model: AssistingModel;
  close(): Promise<void>;
}

/**
 * The language model that is configured as a reader, as a dossier without settings of its own has
 * it. What is asked of it is recorded in a dossier that goes away when it is closed.
 *
 * @throws {CorroborateError} `not-found` where none is configured.
 */
export async function configuredModel(): Promise<ConfiguredModel> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-model-'));
  await createDossier(folder);
  const { languageModels } = readConfiguration();
  const places = { workingFolder: process.cwd(), locate: () => folder };
  const context = makeContext({ ...places, languageModels });
  const close = async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const model = await context.languageModel('reader');
  if (model !== null) return { model, close };
  await close();
  throw new CorroborateError('not-found', 'No language model is set up as a reader.', {
    hint: 'Set one up as docs/models.md says, or leave out --models.',
  });
}
