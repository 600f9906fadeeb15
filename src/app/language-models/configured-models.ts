import type { ModelApi, ModelEndpoint } from '../../adapters/language-model/model-endpoint.js';
import { MODEL_APIS } from '../../adapters/language-model/model-endpoint.js';
import { MODEL_ROLES, type ModelRole } from '../../model/assistance.js';
import { CorroborateError } from '../../model/error.js';
import { endpointAddress } from './endpoint-address.js';
import { type FoundKey, keyOfEntry, keyOfEnvironment, type Variables } from './find-key.js';
import { type ModelsFile, type RoleEntry, readModelsFile } from './models-file.js';
import { keyForDossier, mayReadPrivateAt, ownEndpointsAt } from './own-endpoints.js';

/** Where it is said which language models may be asked. */
export interface ModelSources {
  /** Absolute folder of the user's own settings. */
  settingsFolder: string;
  /** The environment. */
  variables: Variables;
}

/** One role, and who said so. */
export interface RoleSettings {
  endpoint: ModelEndpoint;
  /** Whether private documents may be sent there: the user's own word, or a model of theirs on this machine. */
  mayReadPrivate: boolean;
  /** Path of the file, or name of the variable. */
  saidBy: string;
  /** Where the key is kept, as it may be shown; null where none is wanted. */
  keptIn: string | null;
}

export interface ModelSettings {
  roles: ReadonlyMap<ModelRole, RoleSettings>;
  /** Whether documents are private that nobody said may be sent. */
  privateByDefault: boolean;
}

export const NO_MODELS: ModelSettings = { roles: new Map(), privateByDefault: false };

/** Seconds for an answer, and its tokens, where nobody says otherwise: small machines are slow. */
const PRESETS: Readonly<Record<ModelRole, { timeout: number; maxTokens: number }>> = {
  reader: { timeout: 120, maxTokens: 4000 },
  asker: { timeout: 60, maxTokens: 2000 },
  writer: { timeout: 300, maxTokens: 8000 },
};

const SPECIFICATION = /^([a-z]+):(https?:\/\/[^#]+)#(.+)$/;

const isApi = (text: string | undefined): text is ModelApi =>
  MODEL_APIS.some((api) => api === text);

/** What the environment says of a role: `openai:http://127.0.0.1:11434/v1#qwen3`, or `off`. */
function inEnvironment(role: ModelRole, variables: Variables): RoleSettings | null | undefined {
  const saidBy = `CORROBORATE_MODEL_${role.toUpperCase()}`;
  const text = variables[saidBy];
  if (!text) return undefined;
  if (text === 'off') return null;
  const [, api, url = '', model = ''] = SPECIFICATION.exec(text) ?? [];
  if (!isApi(api)) {
    throw new CorroborateError('invalid-input', `${saidBy} names no model`, {
      hint: 'Write it as openai:http://127.0.0.1:11434/v1#MODEL or anthropic:https://api.anthropic.com#MODEL, or off.',
    });
  }
  const { keptIn, ...key } = keyOfEnvironment(role, variables);
  const at = endpointAddress(url, saidBy, { allowHttp: false });
  const { timeout, maxTokens } = PRESETS[role];
  const told = { role, api, model, timeoutMs: timeout * 1000, maxTokens, price: null };
  const endpoint = { ...told, ...key, url: at.url, local: at.local };
  return { endpoint, mayReadPrivate: at.local, saidBy, keptIn };
}

interface Said {
  role: ModelRole;
  entry: RoleEntry;
  /** The file that says it. */
  path: string;
}

const settingsOf = (
  { role, entry, path }: Said,
  { url, local }: ReturnType<typeof endpointAddress>,
  { keptIn, ...key }: FoundKey,
  mayReadPrivate: boolean,
): RoleSettings => ({
  endpoint: {
    role,
    api: entry.api,
    url,
    model: entry.model,
    ...key,
    timeoutMs: (entry.timeout ?? PRESETS[role].timeout) * 1000,
    maxTokens: entry.maxTokens ?? PRESETS[role].maxTokens,
    price: entry.price ?? null,
    local,
  },
  mayReadPrivate,
  saidBy: path,
  keptIn,
});

const addressOf = ({ role, entry, path }: Said) =>
  endpointAddress(entry.url, `${path}: models.${role}`, entry);

async function inOwnFile(said: Said, variables: Variables): Promise<RoleSettings> {
  const { role, entry, path } = said;
  const at = addressOf(said);
  const key = await keyOfEntry(role, entry, { path, variables });
  return settingsOf(said, at, key, at.local || entry.mayReadPrivate);
}

async function inDossiersFile(
  said: Said,
  own: ModelsFile | undefined,
  { settingsFolder, variables }: ModelSources,
): Promise<RoleSettings> {
  const { role, entry, path } = said;
  const at = addressOf(said);
  const known = ownEndpointsAt(own, at);
  if (!at.local && known.length === 0) {
    throw new CorroborateError(
      'forbidden',
      `${path} names ${at.origin}, which your own settings do not know`,
      {
        hint: `If you want this dossier's questions to go there, write \`endpoints: [${at.url}]\` into the corroborate.yaml of your settings folder; if not, set CORROBORATE_MODEL_${role.toUpperCase()}=off.`,
      },
    );
  }
  const where = { path: own?.path ?? settingsFolder, variables };
  const key = await keyForDossier({ ...said, at }, known, where);
  return settingsOf(said, at, key, mayReadPrivateAt(known, at, entry.model));
}

/**
 * Which models may be asked for a dossier: what the environment says of a role, else the
 * dossier's own file, else the user's.
 *
 * A dossier may come from anybody, so its file can choose among models on this machine and
 * endpoints that the user's settings name, and no others. Keys, and leave to read private
 * documents, come from the user alone.
 *
 * @throws {CorroborateError} `invalid-input`; `access-denied` where others may read a key;
 *   `forbidden` where a dossier names an endpoint that the user's settings don't.
 */
export async function readModelSettings(
  sources: ModelSources,
  dossierFolder: string,
): Promise<ModelSettings> {
  const { settingsFolder, variables } = sources;
  const [own, dossiers] = await Promise.all([
    readModelsFile(settingsFolder),
    readModelsFile(dossierFolder),
  ]);
  const roles = new Map<ModelRole, RoleSettings>();
  for (const role of MODEL_ROLES) {
    const said = inEnvironment(role, variables);
    if (said === null) continue;
    if (said !== undefined) {
      roles.set(role, said);
      continue;
    }
    const file = [dossiers, own].find((one) => one?.models[role] !== undefined);
    const entry = file?.models[role];
    if (!file || !entry) continue;
    const found = { role, entry, path: file.path };
    const read = file === own ? inOwnFile(found, variables) : inDossiersFile(found, own, sources);
    roles.set(role, await read);
  }
  const privateByDefault = (own?.private ?? false) || (dossiers?.private ?? false);
  return { roles, privateByDefault };
}
