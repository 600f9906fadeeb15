import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { Agent, request } from 'undici';
import { CorroborateError } from '../../model/error.js';
import type { Webhook } from '../../ports/webhook.js';
import { guardedLookup, parseTarget, type Resolve } from './address-guard.js';
import { statusError } from './status-error.js';
import { transportError } from './transport-error.js';

/** Longest wait for an answer, in milliseconds: what it says is not read. */
const PATIENCE_MS = 10_000;

const MOST_DUMPED_BYTES = 16 * 1024;

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

export interface GuardedWebhookSettings {
  /** Version of the product, told in the user agent. */
  version: string;
  /** Signs what is posted, or null. */
  secret: string | null;
  resolve?: Resolve;
}

/**
 * Posts without following redirects. With a secret, `x-corroborate-signature` holds `sha256=` and
 * the HMAC of the body in hex (RFC 2104), so that the receiver can tell that it is from here.
 */
export class GuardedWebhook implements Webhook {
  readonly #settings: GuardedWebhookSettings;

  constructor(settings: GuardedWebhookSettings) {
    this.#settings = settings;
  }

  check(address: string): void {
    targetOf(address);
  }

  async post(address: string, body: string): Promise<void> {
    const { version, secret, resolve = systemResolve } = this.#settings;
    const { url, allowPrivate } = targetOf(address);
    const agent = new Agent({ connect: { lookup: guardedLookup(resolve, { allowPrivate }) } });
    try {
      const { statusCode, body: answer } = await request(url, {
        dispatcher: agent,
        method: 'POST',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: {
          'content-type': 'application/json',
          'user-agent': `Corroborate/${version}`,
          ...(secret !== null && { 'x-corroborate-signature': signatureOf(body, secret) }),
        },
        body,
      });
      await answer.dump({ limit: MOST_DUMPED_BYTES });
      if (statusCode < 200 || statusCode > 299) throw statusError(statusCode, originOf(url));
    } catch (error) {
      throw transportError(error, originOf(url));
    } finally {
      await agent.destroy();
    }
  }
}

const signatureOf = (body: string, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

/** All that may be told of a webhook: services put their secrets into its path. */
const originOf = (url: URL): URL => new URL('/', url);

/** An address with nothing behind its host, for the guard to tell of; what is no URL stays. */
function withoutPath(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.pathname = '';
  url.search = '';
  return url.href;
}

/**
 * Where a webhook leads, checked before anything is sent.
 *
 * @throws {CorroborateError} `invalid-input`; `fetch-refused`.
 */
function targetOf(address: string): { url: URL; allowPrivate: boolean } {
  const local = URL.canParse(address) && LOOPBACK.test(new URL(address).hostname);
  parseTarget(withoutPath(address), { allowPrivate: local });
  const url = parseTarget(address, { allowPrivate: local });
  if (!local && url.protocol !== 'https:') {
    throw new CorroborateError('fetch-refused', `Refused the webhook at ${url.host}: not https`, {
      hint: 'Give an https address, or one of this machine.',
    });
  }
  return { url, allowPrivate: local };
}
