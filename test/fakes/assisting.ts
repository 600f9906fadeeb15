import type { AssistingModels } from '../../src/app/language-models/assisting-models.js';
import { ScopedLanguageModel } from '../../src/app/language-models/scoped-language-model.js';
import { MODEL_ROLES, type ModelRole } from '../../src/model/assistance.js';
import type { LanguageModel } from '../../src/ports/language-model.js';

/**
 * Models as a check uses them: counted, and within their scope.
 *
 * @param kept - Documents that are private.
 */
export async function assisting(
  models: { [Role in ModelRole]?: LanguageModel },
  kept: ReadonlySet<string> = new Set(),
): Promise<AssistingModels> {
  const opened: AssistingModels = {};
  for (const role of MODEL_ROLES) {
    const model = models[role];
    if (model === undefined) continue;
    const scope = { privateDocuments: async () => kept, mayReadPrivate: model.local };
    opened[role] = await ScopedLanguageModel.open(model, scope);
  }
  return opened;
}
