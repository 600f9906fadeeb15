import { MODEL_ROLES, type ModelRole } from '../../model/assistance.js';
import type { LanguageModel } from '../../ports/language-model.js';
import type { OperationContext } from '../context.js';

/** The language models that are configured, by their roles: none unless somebody named one. */
export async function openModels(
  context: Pick<OperationContext, 'languageModel'>,
): Promise<Partial<Record<ModelRole, LanguageModel>>> {
  const opened = await Promise.all(
    MODEL_ROLES.map(async (role) => [role, await context.languageModel(role)] as const),
  );
  return Object.fromEntries(opened.filter(([, model]) => model !== null));
}
