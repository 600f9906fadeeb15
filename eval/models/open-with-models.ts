import { weightsOf } from '../../src/judging/model-weights.js';
import { type OpenReaders, openReaders } from '../readers.js';
import { configuredModel } from './configured-model.js';
import { modelReaders } from './model-readers.js';
import { tallyWords } from './tally-words.js';

/** Readers to measure, and in a line what the language model among them took. */
export interface OpenWithModels extends OpenReaders {
  used(): string[];
}

/**
 * The readers that are measured; with models, also the configured language model by itself and
 * pooled with the first of them.
 *
 * @throws {CorroborateError} As `openReaders` does; `not-found` where no model is configured.
 */
export async function openWithModels(
  options: Parameters<typeof openReaders>[0],
  withModels: boolean,
): Promise<OpenWithModels> {
  if (!withModels) return { ...(await openReaders(options)), used: () => [] };
  const { model, close } = await configuredModel();
  const opened = await openReaders(options);
  const [local, ...others] = opened.readers;
  const asked = modelReaders(local, model, weightsOf(model.name));
  return {
    readers: [local, ...others, ...asked],
    used: () => [tallyWords(model)],
    close: async () => {
      await Promise.all([close(), opened.close()]);
    },
  };
}
