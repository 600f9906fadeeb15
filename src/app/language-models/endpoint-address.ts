import ipaddr from 'ipaddr.js';
import { isPublicAddress } from '../../adapters/web/address-guard.js';
import { CorroborateError } from '../../model/error.js';

/** Names that no server on the internet has. */
const PRIVATE_NAME = /^[^.]+$|\.(?:local|lan|internal|home\.arpa)$/;

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

const isLoopback = (hostname: string): boolean => {
  const host = bare(hostname);
  return (
    host === 'localhost' || (ipaddr.isValid(host) && ipaddr.parse(host).range() === 'loopback')
  );
};

const isOwnNetwork = (hostname: string): boolean => {
  const host = bare(hostname);
  return ipaddr.isValid(host) ? !isPublicAddress(host) : PRIVATE_NAME.test(host);
};

/**
 * The base address of an endpoint and whether it is on this machine. Nothing is sent without
 * encryption but to this machine, or within the own network where that was allowed.
 *
 * @param place - What named it, for messages: "models.reader in /x/corroborate.yaml".
 * @throws {CorroborateError} `invalid-input`, which does not repeat the address: a key may be in it.
 */
export function endpointAddress(
  text: string,
  place: string,
  { allowHttp }: { allowHttp: boolean },
): { url: string; origin: string; local: boolean } {
  const refuse = (reason: string, hint: string) =>
    new CorroborateError('invalid-input', `${place}: ${reason}`, { hint });
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw refuse('the url is no http or https address', 'Write it as https://HOST/PATH.');
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw refuse(
      'the url holds more than host and path',
      'Name the key with key: {env: NAME} or {file: PATH}.',
    );
  const local = isLoopback(url.hostname);
  const inClear = url.protocol === 'http:' && !local;
  if (inClear && !(allowHttp && isOwnNetwork(url.hostname)))
    throw refuse(
      `${url.origin} is asked without encryption`,
      'Use https; within your own network, `allowHttp: true` allows http.',
    );
  return { url: url.href.replace(/\/+$/, ''), origin: url.origin, local };
}
