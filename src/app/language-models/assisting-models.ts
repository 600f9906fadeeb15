import type { Assistance, ModelRole } from '../../model/assistance.js';
import { MODEL_ROLES } from '../../model/assistance.js';
import type { Report } from '../../model/report.js';
import type { OperationContext } from '../context.js';
import type { OpenModelOptions } from './open-language-model.js';
import type { AssistingModel } from './scoped-language-model.js';

/** The language models of one check, by their roles. */
export type AssistingModels = { [Role in ModelRole]?: AssistingModel };

/** Opens the models that a check may ask. */
export async function openAssistingModels(
  context: Pick<OperationContext, 'languageModel'>,
  options: OpenModelOptions = {},
): Promise<AssistingModels> {
  const models: AssistingModels = {};
  for (const role of MODEL_ROLES) {
    const model = await context.languageModel(role, options);
    if (model !== null) models[role] = model;
  }
  return models;
}

/** What a report says itself of a role beside what its model counted. */
function beside(own: Assistance | undefined): Partial<Assistance> {
  const { sentences, passages } = own ?? {};
  return { ...(sentences && { sentences }), ...(passages && { passages }) };
}

/** The report with what each model was asked for it, where any was. */
export function withAssistance(report: Report, models: AssistingModels): Report {
  const assistance = MODEL_ROLES.flatMap((role): Assistance[] => {
    const entry = models[role]?.assistance() ?? null;
    const own = report.assistance?.find((said) => said.role === role);
    return entry === null ? [] : [{ ...entry, ...beside(own) }];
  });
  const { assistance: _counted, ...rest } = report;
  return assistance.length === 0 ? rest : { ...rest, assistance };
}
