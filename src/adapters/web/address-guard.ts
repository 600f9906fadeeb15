import ipaddr from 'ipaddr.js';
import { CorroborateError } from '../../model/error.js';
import { isPlatformAddress } from './platform-addresses.js';
import { printableUrl } from './printable-url.js';

/** Every address block that the internet at large routes to lies in this one for IPv6. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** NAT64 as networks without IPv4 use it; its sister for local use may lead anywhere. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

const REACH_HINT =
  'Add `allowPrivate` if you mean to reach your own network; it goes for the host that you name, not for where that one leads.';

/**
 * Whether an IP address belongs to the public internet.
 *
 * Loopback, private, link-local, unique-local, carrier-grade NAT, multicast, unspecified and
 * reserved addresses are not public, nor are those of a cloud's own services. An IPv6 address that
 * carries an IPv4 one (mapped, NAT64, 6to4, ISATAP) is as public as the one that it carries. What
 * can't be parsed is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4)
    return parsed.range() === 'unicast' && !isPlatformAddress(parsed);
  const range = parsed.range();
  if (range === 'ipv4Mapped' || parsed.match(NAT64)) return isPublicAddress(lastIpv4(parsed));
  if (range === '6to4') return isPublicAddress(parsed.toByteArray().slice(2, 6).join('.'));
  if (isIsatap(parsed) && !isPublicAddress(lastIpv4(parsed))) return false;
  return range === 'unicast' && parsed.match(GLOBAL_UNICAST);
}

/** Interface identifiers that tunnel to an IPv4 address (RFC 5214), whatever the prefix. */
function isIsatap(address: ipaddr.IPv6): boolean {
  const [first = 0, ...rest] = address.toByteArray().slice(8, 12);
  return (first & 0xfc) === 0 && rest.join(' ') === '0 94 254';
}

const lastIpv4 = (address: ipaddr.IPv6): string => address.toByteArray().slice(12).join('.');

/**
 * Parses an address to fetch and refuses what may never be fetched: other schemes than http and
 * https, a user name or password, and (unless `allowPrivate`) an IP address that is not public,
 * in whatever notation it is written. Names are checked when they are resolved, on connecting.
 * The fragment is dropped: a server never sees it.
 *
 * @param options.base - The address that redirected here, for relative addresses.
 * @throws {CorroborateError} `fetch-refused`; `invalid-input` for what is no URL, or
 *   `fetch-failed` where a server sent it.
 */
export function parseTarget(
  address: string,
  { base, allowPrivate = false }: { base?: URL; allowPrivate?: boolean } = {},
): URL {
  if (!URL.canParse(address, base?.href)) throw malformed(base);
  const url = new URL(address, base?.href);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new CorroborateError(
      'fetch-refused',
      `Refused an address with the scheme "${url.protocol.slice(0, -1)}"`,
      { hint: 'Only http and https are fetched; add a local file by its path.' },
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new CorroborateError(
      'fetch-refused',
      `Refused ${printableUrl(url)}: the address holds a user name or password`,
      { hint: 'Save the page yourself and add the file: addresses are kept on record.' },
    );
  }
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && ipaddr.isValid(literal) && !isPublicAddress(literal)) {
    throw privateAddress(url.hostname);
  }
  return url;
}

/** Resolves a host name to its IP addresses; rejects or returns none where it has none. */
export type Resolve = (hostname: string) => Promise<string[]>;

interface LookupAddress {
  address: string;
  family: 4 | 6;
}

type LookupCallback = (
  error: Error | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/**
 * A `lookup` for sockets that hands out only addresses that were checked: the connection goes to
 * the very address that passed, so a name that resolves differently a moment later gains nothing.
 * A name with even one address that is not public is refused.
 */
export function guardedLookup(resolve: Resolve, { allowPrivate }: { allowPrivate: boolean }) {
  return (hostname: string, options: { all?: boolean | undefined }, done: LookupCallback): void => {
    resolve(hostname).then(
      (addresses) => {
        const [first, ...others] = addresses.map(withFamily);
        if (first === undefined) return done(unresolved(hostname), []);
        if (!allowPrivate && !addresses.every(isPublicAddress)) {
          return done(privateAddress(hostname), []);
        }
        if (options.all === true) return done(null, [first, ...others]);
        return done(null, first.address, first.family);
      },
      (cause: unknown) => done(unresolved(hostname, cause), []),
    );
  };
}

const withFamily = (address: string): LookupAddress => ({
  address,
  family: address.includes(':') ? 6 : 4,
});

const malformed = (base: URL | undefined): CorroborateError =>
  base === undefined
    ? new CorroborateError('invalid-input', 'The address is not a URL', {
        hint: 'Give a full address that starts with http:// or https://.',
      })
    : new CorroborateError(
        'fetch-failed',
        `${printableUrl(base)} redirects to an invalid address`,
        {
          hint: 'Open the page in a browser and add the address where you end up.',
        },
      );

const privateAddress = (host: string): CorroborateError =>
  new CorroborateError('fetch-refused', `Refused ${host}: it leads to a private address`, {
    hint: REACH_HINT,
  });

const unresolved = (host: string, cause?: unknown): CorroborateError =>
  new CorroborateError('fetch-failed', `The host ${host} could not be found`, {
    hint: 'Check the spelling of the address and your connection.',
    retryable: true,
    cause,
  });
