import type { PublisherKind } from '../../model/publisher.js';

/** Registries whose names only bodies of that kind can hold. */
const HOSTS: readonly { host: RegExp; kind: PublisherKind }[] = [
  {
    host: /(^|\.)(uscourts\.gov|supremecourt\.gov|judiciary\.uk|curia\.europa\.eu)$/,
    kind: 'court',
  },
  { host: /(^|\.)(gov|mil)(\.[a-z]{2})?$/, kind: 'government' },
  { host: /(^|\.)(gob|gouv|govt)\.[a-z]{2}$/, kind: 'government' },
  { host: /(^|\.)europa\.eu$/, kind: 'government' },
  { host: /(^|\.)(edu|(edu|ac)\.[a-z]{2})$/, kind: 'academic' },
];

/**
 * The kind of a publisher that nobody described, as far as its host alone proves it. A host that
 * anyone may register proves nothing: `unknown`.
 */
export function publisherKindOf(url: string | null): PublisherKind {
  if (url === null || !URL.canParse(url)) return 'unknown';
  const { hostname } = new URL(url);
  return HOSTS.find(({ host }) => host.test(hostname))?.kind ?? 'unknown';
}
