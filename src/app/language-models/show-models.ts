import { z } from 'zod';
import { HttpLanguageModel } from '../../adapters/language-model/http-language-model.js';
import { MODEL_ROLES } from '../../model/assistance.js';
import type { OperationContext } from '../context.js';
import type { ModelsOutput } from '../outputs/models.js';
import type { RunOptions } from '../run-options.js';
import type { RoleSettings } from './configured-models.js';
import { privateDocumentsIn } from './private-documents.js';

type Described = NonNullable<ModelsOutput['roles'][number]['model']>;

const listSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

async function checked(
  { endpoint }: RoleSettings,
  signal: AbortSignal | undefined,
): Promise<Described['check']> {
  const asked = await new HttpLanguageModel(endpoint).models(signal);
  if ('failure' in asked) return { reachable: false, detail: asked.failure.message };
  const list = listSchema.safeParse(asked.body);
  if (!list.success) return { reachable: true, detail: 'it answers, and lists no models' };
  const isListed = list.data.data.some(({ id }) => id === endpoint.model);
  const detail = isListed
    ? 'it answers and has the model'
    : 'it answers, and does not list the model';
  return { reachable: true, detail };
}

/**
 * Every role with its model, and what may be sent there. Keys are named by where they are kept.
 *
 * @param options.check - Whether endpoints are asked if they are there; else nothing is sent.
 */
export async function showModels(
  context: OperationContext,
  { check }: { check: boolean },
  { signal }: RunOptions,
): Promise<ModelsOutput> {
  const [{ ledger }, settings] = await Promise.all([context.stores(), context.modelSettings()]);
  const kept = await privateDocumentsIn(ledger, settings);
  const calls = await ledger.modelCalls();
  const describe = async (said: RoleSettings): Promise<Described> => {
    const { api, model, url, local, key, timeoutMs, maxTokens, price } = said.endpoint;
    return {
      name: model,
      api,
      url,
      local,
      saidBy: said.saidBy,
      key: { keptIn: said.keptIn, present: key !== null },
      timeout: timeoutMs / 1000,
      maxTokens,
      price,
      keptFrom: said.mayReadPrivate ? 0 : kept.size,
      check: check ? await checked(said, signal) : null,
    };
  };
  const roles: ModelsOutput['roles'] = [];
  for (const role of MODEL_ROLES) {
    const said = settings.roles.get(role);
    roles.push({ role, model: said === undefined ? null : await describe(said) });
  }
  return {
    roles,
    documents: (await ledger.counts()).documents,
    private: kept.size,
    privateByDefault: settings.privateByDefault,
    calls: { all: calls.length, failed: calls.filter(({ failure }) => failure !== null).length },
  };
}
