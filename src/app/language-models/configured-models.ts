import type { ModelApi, ModelEndpoint } from '../../adapters/language-model/model-endpoint.js';
import { MODEL_APIS } from '../../adapters/language-model/model-endpoint.js';
import { MODEL_ROLES, type ModelRole } from '../../model/assistance.js';
import { CorroborateError } from '../../model/error.js';
import { endpointAddress } from './endpoint-address.js';
import { keyOfEntry, keyOfEnvironment, type Variables } from './find-key.js';
import { type ModelsFile, type RoleEntry, readModelsFile } from './models-file.js';

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
  return { endpoint, mayReadPrivate: false, saidBy, keptIn };
}

async function inFile(
  role: ModelRole,
  entry: RoleEntry,
  { path, variables, isTrusted }: ReadOptions,
): Promise<RoleSettings> {
  const at = endpointAddress(entry.url, `${path}: models.${role}`, entry);
  if (!at.local && !isTrusted(at.origin)) {
    throw new CorroborateError(
      'forbidden',
      `${path} names ${at.origin}, which your own settings do not know`,
      {
        hint: `If you want this dossier's questions to go there, write \`endpoints: [${at.origin}]\` into the corroborate.yaml of your settings folder; if not, set CORROBORATE_MODEL_${role.toUpperCase()}=off.`,
      },
    );
  }
  const preset = PRESETS[role];
  const { keptIn, ...key } = await keyOfEntry(role, entry, { path, variables });
  return {
    endpoint: {
      role,
      api: entry.api,
      url: at.url,
      model: entry.model,
      ...key,
      timeoutMs: (entry.timeout ?? preset.timeout) * 1000,
      maxTokens: entry.maxTokens ?? preset.maxTokens,
      price: entry.price ?? null,
      local: at.local,
    },
    mayReadPrivate: entry.mayReadPrivate,
    saidBy: path,
    keptIn,
  };
}

interface ReadOptions {
  path: string;
  variables: Variables;
  isTrusted: (origin: string) => boolean;
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url);

/** The origins that the user's own file names: a dossier's file may send words nowhere else. */
const originsIn = (own: ModelsFile | undefined): ReadonlySet<string> =>
  new Set(
    [
      ...(own?.endpoints ?? []),
      ...Object.values(own?.models ?? {}).flatMap((entry) => entry?.url ?? []),
    ].map(originOf),
  );

/**
 * Which models may be asked for a dossier: what the environment says of a role, else the
 * dossier's own file, else the user's.
 *
 * A dossier may come from anybody, so its file can choose among models on this machine and
 * endpoints that the user's settings name, and no others.
 *
 * @throws {CorroborateError} `invalid-input`; `access-denied` where others may read a key;
 *   `forbidden` where a dossier names an endpoint that the user's settings don't.
 */
export async function readModelSettings(
  { settingsFolder, variables }: ModelSources,
  dossierFolder: string,
): Promise<ModelSettings> {
  const [own, dossiers] = await Promise.all([
    readModelsFile(settingsFolder),
    readModelsFile(dossierFolder),
  ]);
  const known = originsIn(own);
  const roles = new Map<ModelRole, RoleSettings>();
  for (const role of MODEL_ROLES) {
    const said = inEnvironment(role, variables);
    if (said === null) continue;
    const file = [dossiers, own].find((one) => one?.models[role] !== undefined);
    const entry = file?.models[role];
    if (said !== undefined) roles.set(role, said);
    else if (file && entry) {
      const isTrusted = (origin: string) => file === own || known.has(origin);
      roles.set(role, await inFile(role, entry, { path: file.path, variables, isTrusted }));
    }
  }
  const privateByDefault = (own?.private ?? false) || (dossiers?.private ?? false);
  return { roles, privateByDefault };
}
