import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FetchLimits } from '../../src/adapters/web/fetch-limits.js';
import { WebFetcher } from '../../src/adapters/web/web-fetcher.js';
import type { Clock } from '../../src/ports/clock.js';

/** A request that reached the tests' web. */
export interface SeenRequest {
  host: string;
  /** Path with its query. */
  path: string;
  headers: IncomingHttpHeaders;
  /** In the clock of `performance.now()`. */
  began: number;
  /** When the response was over; NaN until then. */
  ended: number;
}

/** What a page answers; it is told how often it was asked before. */
export type Page = (response: ServerResponse, request: SeenRequest, times: number) => void;

export interface Site {
  /** Text of its robots.txt; without one it has none. */
  robots?: string;
  /** By path with its query. */
  pages: Readonly<Record<string, Page>>;
  /** Answers what no page does; 404 unless given. */
  otherwise?: Page;
  /** What its name resolves to, where it is to be no public address. */
  address?: string;
}

/** A web of the tests' own: many hosts with public addresses, all of them on loopback. */
export interface TestWeb {
  readonly requests: readonly SeenRequest[];
  /** The requests for pages, as addresses, in the order in which they came. */
  readonly asked: string[];
  /** A fetcher that knows no other web. Its guard works as anywhere. */
  fetcher(options?: { clock?: Clock; limits?: Partial<FetchLimits> }): WebFetcher;
  /** For adapters that take the parts. */
  resolve(hostname: string): Promise<string[]>;
  readonly dial: { address: string; port: number };
  /** Adds a host or puts another in its place. */
  put(host: string, site: Site): void;
  close(): Promise<void>;
}

const CLOCK: Clock = { now: () => new Date('2026-11-22T10:00:00Z') };

/** A public address that stands for a name: the same one each time. */
function publicAddressOf(host: string): string {
  const [a = 0, b = 0, c = 0] = createHash('sha256').update(host).digest();
  return `93.${a}.${b}.${c}`;
}

const missing: Page = (response) => {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
};

const robotsOf =
  (text: string): Page =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(text);
  };

function pageOf(site: Site | undefined, path: string): Page {
  if (site === undefined) return missing;
  if (path === '/robots.txt') return site.robots === undefined ? missing : robotsOf(site.robots);
  return site.pages[path] ?? site.otherwise ?? missing;
}

/**
 * Starts the web. Who calls it closes it, with vitest's `onTestFinished` for instance.
 *
 * @param sites - By host name, as in an address: `herald.example`. None needs a port.
 */
export async function openTestWeb(sites: Readonly<Record<string, Site>>): Promise<TestWeb> {
  const hosts = new Map(Object.entries(sites));
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    const times = requests.filter((seen) => seen.host === host && seen.path === path).length;
    const began = performance.now();
    const seen: SeenRequest = { host, path, headers: request.headers, began, ended: Number.NaN };
    requests.push(seen);
    response.once('close', () => {
      seen.ended = performance.now();
    });
    pageOf(hosts.get(host), path)(response, seen, times);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const dial = { address: '127.0.0.1', port: (server.address() as AddressInfo).port };
  const resolve = async (hostname: string): Promise<string[]> => {
    const site = hosts.get(hostname);
    return site === undefined ? [] : [site.address ?? publicAddressOf(hostname)];
  };
  return {
    requests,
    get asked() {
      return requests
        .filter(({ path }) => path !== '/robots.txt')
        .map(({ host, path }) => `http://${host}${path}`);
    },
    fetcher: ({ clock = CLOCK, limits = {} } = {}) =>
      new WebFetcher({ version: '0', clock, resolve, dial, limits: { paceMs: 0, ...limits } }),
    resolve,
    dial,
    put: (host, site) => void hosts.set(host, site),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
