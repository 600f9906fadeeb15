import { type Publisher, UNKNOWN_PUBLISHER } from '../../model/publisher.js';
import { domainsOf, kindByHost } from './kind-by-host.js';
import { isListedName, listedByHost } from './listed-publishers.js';

/** Whether a user or a sources file said what a publisher is, rather than its host or nobody. */
const isDescribed = ({ kind, kindFrom, interests, note }: Publisher): boolean =>
  kindFrom === undefined && (kind !== 'unknown' || interests.length > 0 || note !== undefined);

/** Whether it is known who somebody of this name is: a document's own word makes nobody that. */
export const isKnown = (entry: Publisher | undefined): entry is Publisher =>
  entry !== undefined && (entry.kindFrom !== undefined || isDescribed(entry));

/** Whether a user or a sources file says that the pages of a host are a publisher's. */
export const isBound = ({ hosts = [] }: Publisher, host: string): boolean =>
  domainsOf(host).some((domain) => hosts.includes(domain));

/** How a name is marked that nothing bears out. */
export const unconfirmed = (name: string): string => `${name} (unconfirmed)`;

/**
 * The name under which a document's publisher is registered. What a document says of itself is a
 * claim: it may not take the name of a publisher that is known, from the list, by a host or because
 * somebody described it, unless it was captured from a host of that publisher. A page is named by
 * its own host then, and a file, which has none, is marked.
 *
 * @param said - The name that the document gives itself.
 * @param host - Where it was captured from, or where a user said that it stands.
 * @param known - The register's entry for a name.
 */
export function namePublisher(
  said: string | null,
  host: string | null,
  known: (name: string) => Publisher | undefined,
): string {
  const entry = said === null ? undefined : known(said);
  const taken = said !== null && isListedName(said);
  const listed = host === null ? undefined : listedByHost(host);
  if (listed !== undefined) {
    // A user may have described one of its titles by the name that it bears.
    const own = said !== null && !taken && entry !== undefined && isDescribed(entry);
    return own ? said : listed.name;
  }
  if (said === null) return host ?? UNKNOWN_PUBLISHER.name;
  if (host === null) return taken || isKnown(entry) ? unconfirmed(said) : said;
  if (entry !== undefined && isBound(entry, host)) return said;
  if (taken) return host;
  if (kindByHost(host) === null) return isKnown(entry) ? host : said;
  // A host that proves a kind may share a name that a host has proved before.
  return entry === undefined || entry.kindFrom !== undefined ? said : `${said} (${host})`;
}
