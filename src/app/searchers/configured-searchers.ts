import type { ProviderAccess } from '../../adapters/search/http-searcher.js';
import type { SearchProvider } from '../../adapters/search/search-provider.js';
import { SEARCH_PROVIDERS } from '../../adapters/search/search-providers.js';
import { CorroborateError } from '../../model/error.js';
import type { ModelSources } from '../language-models/configured-models.js';
import { endpointAddress } from '../language-models/endpoint-address.js';
import { type FoundKey, inVariable, keyAt, type Variables } from '../language-models/find-key.js';
import { readModelsFile } from '../language-models/models-file.js';
import { NO_SEARCH_FILE, type SearchBudgets, type SearchEntry } from './search-schema.js';

/** A provider that may be asked, and who said so. */
export interface ConfiguredSearcher {
  provider: SearchProvider;
  access: ProviderAccess;
  /** Path of the file, or name of the variable. */
  saidBy: string;
  /** Where the key is kept, as it may be shown; null where none is sent. */
  keptIn: string | null;
}

export interface SearchSettings {
  searchers: readonly ConfiguredSearcher[];
  budgets: SearchBudgets;
  /** The file or the variable that forbids every search; null where none does. */
  forbiddenBy: string | null;
}

export const NO_SEARCHERS: SearchSettings = {
  searchers: [],
  budgets: NO_SEARCH_FILE.budgets,
  forbiddenBy: null,
};

const SWITCH = 'CORROBORATE_SEARCH';

/** The variable that holds the address of a provider that has none of its own. */
export const ADDRESS_VARIABLE = 'CORROBORATE_SEARXNG_URL';

function readSwitch(variables: Variables): 'off' | 'open' | null {
  const value = variables[SWITCH];
  if (!value) return null;
  if (value === 'off' || value === 'open') return value;
  throw new CorroborateError('invalid-input', `${SWITCH} is ${value}`, {
    hint: 'Set it to off for no search at all, to open for providers that need no key, or to nothing.',
  });
}

/** A dossier may come from anybody: its file may forbid searching, and send questions nowhere. */
async function forbiddenBy(dossierFolder: string | null): Promise<string | null> {
  const file = dossierFolder === null ? undefined : await readModelsFile(dossierFolder);
  if (file?.search === undefined) return null;
  if (file.search.off) return file.path;
  throw new CorroborateError('forbidden', `${file.path} says where the web is searched`, {
    hint: 'Say that in the corroborate.yaml of your own settings folder; a dossier can only say `search: off`.',
  });
}

interface Said {
  path: string;
  variables: Variables;
  open: boolean;
}

/** Who wants a provider asked: the file that lists it, else a variable that is made for it. */
function sayer(
  provider: SearchProvider,
  entry: SearchEntry | undefined,
  said: Said,
): string | null {
  const { path, variables, open } = said;
  if (entry === null) return null;
  if (provider.base === null && variables[ADDRESS_VARIABLE]) return ADDRESS_VARIABLE;
  if (entry !== undefined) return path;
  const { key, base } = provider;
  if (key !== null && variables[key.variable]) return key.variable;
  if (!open || key !== null || base === null) return null;
  return variables[SWITCH] === 'open' ? SWITCH : path;
}

async function keyOf(
  { key }: SearchProvider,
  entry: SearchEntry | undefined,
  said: Said,
): Promise<FoundKey> {
  if (entry?.key !== undefined) return keyAt(entry.key, said);
  if (key !== null && (key.required || said.variables[key.variable]))
    return inVariable(key.variable, said.variables);
  return { key: null, lacks: null, keptIn: null };
}

function addressOf(
  { name, base }: SearchProvider,
  entry: SearchEntry | undefined,
  { path, variables }: Said,
): string | null {
  const inVariables = base === null ? variables[ADDRESS_VARIABLE] : undefined;
  const text = inVariables || entry?.url;
  if (!text) return null;
  const place = inVariables ? ADDRESS_VARIABLE : `${path}: search.${name}`;
  return endpointAddress(text, place, { allowHttp: entry?.allowHttp ?? false }).url;
}

async function configured(
  provider: SearchProvider,
  entry: SearchEntry | undefined,
  said: Said,
): Promise<ConfiguredSearcher[]> {
  const saidBy = sayer(provider, entry, said);
  if (saidBy === null) return [];
  const { key, lacks, keptIn } = await keyOf(provider, entry, said);
  const url = addressOf(provider, entry, said);
  const addressless = provider.base === null && url === null;
  const access = {
    url,
    key,
    lacks: addressless ? `has no address: ${ADDRESS_VARIABLE} is not set` : lacks,
  };
  return [{ provider, access, saidBy, keptIn }];
}

/**
 * Which searchers may be asked: those that the user's own `corroborate.yaml` lists, and those whose
 * key or address is in the environment. Nobody is asked who was not named.
 *
 * @param dossierFolder - Null where there is no dossier.
 * @throws {CorroborateError} `invalid-input`; `access-denied` where others may read a key;
 *   `forbidden` where a dossier's file says more than `off`.
 */
export async function readSearchSettings(
  { settingsFolder, variables }: ModelSources,
  dossierFolder: string | null,
): Promise<SearchSettings> {
  const [own, forbidden] = await Promise.all([
    readModelsFile(settingsFolder),
    forbiddenBy(dossierFolder),
  ]);
  const file = own?.search ?? NO_SEARCH_FILE;
  const path = own?.path ?? settingsFolder;
  const turned = readSwitch(variables);
  const off = forbidden ?? (turned === 'off' ? SWITCH : file.off ? path : null);
  const { budgets, entries } = file;
  if (off !== null) return { searchers: [], budgets, forbiddenBy: off };
  const said = { path, variables, open: file.open || turned === 'open' };
  const each = SEARCH_PROVIDERS.map((one) => configured(one, entries[one.name], said));
  return { searchers: (await Promise.all(each)).flat(), budgets, forbiddenBy: null };
}
