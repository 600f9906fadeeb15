import { type Assistance, MODEL_ROLES, type ModelRole } from '../../model/assistance.js';
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

/** What stages say of a model's part beside what was counted of it. */
export type Beside = Pick<Assistance, 'sentences' | 'passages'>;

const besideOf = (role: ModelRole, { sentences, passages }: Beside): Beside => ({
  ...(role === 'writer' && sentences && { sentences }),
  ...(role === 'reader' && passages && { passages }),
});

/** The report with what each model was asked for it, where any was. */
export function withAssistance(report: Report, models: AssistingModels, beside: Beside): Report {
  const assistance = MODEL_ROLES.flatMap((role): Assistance[] => {
    const entry = models[role]?.assistance() ?? null;
    return entry === null ? [] : [{ ...entry, ...besideOf(role, beside) }];
  });
  return assistance.length === 0 ? report : { ...report, assistance };
}
