import type { ModelRole } from '../../model/assistance.js';
import { CorroborateError } from '../../model/error.js';
import type { KeyPlace } from '../key-schema.js';
import type { endpointAddress } from './endpoint-address.js';
import { type FoundKey, keyAt, keyOfRole, NO_KEY, type Variables } from './find-key.js';
import type { ModelsFile, RoleEntry } from './models-file.js';

type Address = ReturnType<typeof endpointAddress>;

/** An endpoint that the user's own file names, and what it gives it. */
export interface OwnEndpoint {
  url: string;
  /** The role that it fills there; null where it is only listed. */
  role: ModelRole | null;
  model: string | null;
  key: KeyPlace | undefined;
  mayReadPrivate: boolean;
}

const bare = (url: string): string =>
  URL.canParse(url) ? new URL(url).href.replace(/\/+$/, '') : url;

function endpointsIn(own: ModelsFile | undefined): OwnEndpoint[] {
  const { reader, asker, writer } = own?.models ?? {};
  const inRole = (role: ModelRole, entry: RoleEntry | null | undefined): OwnEndpoint[] =>
    entry ? [{ ...entry, url: bare(entry.url), role, key: entry.key }] : [];
  return [
    ...inRole('reader', reader),
    ...inRole('asker', asker),
    ...inRole('writer', writer),
    ...(own?.endpoints ?? []).map(({ url, key, mayReadPrivate }) => {
      return { url: bare(url), role: null, model: null, key, mayReadPrivate };
    }),
  ];
}

/**
 * What the user's own file says of an address that a dossier names. One without a path stands for
 * its whole host; else paths are the same: at some hosts the path says whose account it is.
 */
export const ownEndpointsAt = (own: ModelsFile | undefined, { url, origin }: Address) =>
  endpointsIn(own).filter((known) => known.url === url || known.url === origin);

/**
 * Whether private documents may be read by a model that a dossier names: the user says so of the
 * address, or has this very model on this machine. Another model there may pass on what it is sent.
 */
export const mayReadPrivateAt = (
  known: readonly OwnEndpoint[],
  { local }: Address,
  model: string,
): boolean => known.some((own) => own.mayReadPrivate || (local && own.model === model));

/**
 * The key for an endpoint that a dossier names: the one that the user's own file gives this
 * endpoint, and no other, whatever the dossier says.
 *
 * @throws {CorroborateError} `forbidden` where the dossier wants a key that the user gave no such
 *   endpoint; and as `keyAt`.
 */
export async function keyForDossier(
  { role, entry, path, at }: { role: ModelRole; entry: RoleEntry; path: string; at: Address },
  known: readonly OwnEndpoint[],
  own: { path: string; variables: Variables },
): Promise<FoundKey> {
  const ofRole = known.filter((endpoint) => endpoint.role === role);
  const inEnvironment = ofRole.length > 0 ? keyOfRole(role, own.variables) : undefined;
  if (inEnvironment !== undefined) return inEnvironment;
  const place = [...ofRole, ...known].find(({ key }) => key !== undefined)?.key;
  if (place !== undefined) return keyAt(place, own);
  if (entry.key === undefined) return NO_KEY;
  throw new CorroborateError(
    'forbidden',
    `${path} wants a key sent to ${at.origin}, for which your own settings name none`,
    {
      hint: `If you want that, write \`endpoints: [{url: ${at.url}, key: …}]\` into the corroborate.yaml of your settings folder; if not, take the key out of this file.`,
    },
  );
}
