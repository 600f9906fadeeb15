import type { Publisher } from '../../model/publisher.js';
import { kindByHost } from './kind-by-host.js';
import { listedByHost, listedSentence } from './listed-publishers.js';

/** What is known of whoever serves a host, from the list first and then from its name alone. */
export function factsByHost(host: string | null): Omit<Publisher, 'name'> {
  const listed = host === null ? undefined : listedByHost(host);
  if (listed !== undefined) {
    const interests = [listedSentence(listed)];
    const { kind, source } = listed;
    return { kind, interests, kindFrom: 'list', listed: { interests: [...interests], source } };
  }
  const kind = host === null ? null : kindByHost(host);
  return kind === null
    ? { kind: 'unknown', interests: [] }
    : { kind, interests: [], kindFrom: 'host' };
}
