import { GivingUpModel } from '../../adapters/language-model/giving-up-model.js';
import { HttpLanguageModel } from '../../adapters/language-model/http-language-model.js';
import { RecordedLanguageModel } from '../../adapters/language-model/recorded-language-model.js';
import type { ModelRole } from '../../model/assistance.js';
import type { Clock } from '../../ports/clock.js';
import type { Ids } from '../../ports/ids.js';
import type { LanguageModel } from '../../ports/language-model.js';
import type { Ledger } from '../../ports/ledger.js';
import type { UnsentRequest } from '../outputs/models.js';
import type { ModelSettings } from './configured-models.js';
import { DryRunLanguageModel } from './dry-run.js';
import { privateDocumentsIn } from './private-documents.js';
import { type AssistingModel, ScopedLanguageModel } from './scoped-language-model.js';

/** What models are opened with. */
export interface ModelParts {
  ledger: Ledger;
  clock: Clock;
  ids: Ids;
  settings: ModelSettings;
  /** Puts another model in the place of the configured one. */
  replaced?: ((role: ModelRole) => LanguageModel | null) | undefined;
}

export interface OpenModelOptions {
  /** Where requests are noted instead of sent. What is recorded already is answered all the same. */
  dryRun?: UnsentRequest[];
}

function answering(
  role: ModelRole,
  { ledger, clock, ids, settings, replaced }: ModelParts,
  { dryRun }: OpenModelOptions,
): LanguageModel | null {
  const replacement = replaced?.(role);
  if (replacement !== undefined)
    return replacement && dryRun ? new DryRunLanguageModel(replacement, dryRun) : replacement;
  const at = settings.roles.get(role)?.endpoint;
  if (at === undefined) return null;
  const http = new HttpLanguageModel(at, { clock });
  const model = dryRun ? new DryRunLanguageModel(http, dryRun) : new GivingUpModel(http);
  return new RecordedLanguageModel(model, { record: ledger, clock, ids });
}

/**
 * The model of a role, for one check: recorded, within its scope, and counted from now on.
 *
 * @returns Null where the role has none.
 */
export async function openLanguageModel(
  role: ModelRole,
  parts: ModelParts,
  options: OpenModelOptions = {},
): Promise<AssistingModel | null> {
  const model = answering(role, parts, options);
  if (model === null) return null;
  const { ledger, settings } = parts;
  return ScopedLanguageModel.open(model, {
    privateDocuments: () => privateDocumentsIn(ledger, settings),
    mayReadPrivate: settings.roles.get(role)?.mayReadPrivate ?? model.local,
  });
}
