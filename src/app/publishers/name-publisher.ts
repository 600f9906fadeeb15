import { type Publisher, UNKNOWN_PUBLISHER } from '../../model/publisher.js';
import { kindByHost } from './kind-by-host.js';
import { isListedName, listedByHost } from './listed-publishers.js';

/** Whether a user or a sources file said what a publisher is, rather than its host or nobody. */
const isDescribed = ({ kind, kindFrom, interests, note }: Publisher): boolean =>
  kindFrom === undefined && (kind !== 'unknown' || interests.length > 0 || note !== undefined);

/**
 * The name under which a document's publisher is registered. What is known out of the box hangs on
 * the host that a document was captured from, so no document may take the name of a publisher that
 * was known by another host: a page is named by its own host then, and a file, which has none, is
 * marked.
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
  const described = entry !== undefined && isDescribed(entry);
  if (host === null)
    return (taken && !described) || entry?.kindFrom ? `${said} (unconfirmed)` : said;
  if (taken) return host;
  if (kindByHost(host) === null) return entry?.kindFrom ? host : said;
  const shared = entry === undefined || entry.kindFrom !== undefined || described;
  return shared ? said : `${said} (${host})`;
}
