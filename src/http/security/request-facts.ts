import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';
import { SCOPES, type Scope } from '../../model/access-token.js';
import { ROUTES } from '../routes.js';

/** Where a request came from, or null where nobody can tell. */
export function addressOf(c: Context): string | null {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  return incoming?.socket.remoteAddress ?? null;
}

/** Who has one IPv6 address has the 2⁶⁴ of its network. */
const NETWORK_BYTES = 8;

/** What stands for the sender where no token does: an IPv4 address, or the network of an IPv6 one. */
export function networkOf(c: Context): string {
  const address = addressOf(c) ?? '';
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv4
    ? parsed.toString()
    : parsed.toByteArray().slice(0, NETWORK_BYTES).join(':');
}

/** Host and port that the request was sent to, as its sender names them. */
export const hostOf = (c: Context): string => c.req.header('host') ?? new URL(c.req.url).host;

export const isSafe = ({ req }: Context): boolean =>
  ['GET', 'HEAD', 'OPTIONS'].includes(req.method);

export const isApi = ({ req }: Context): boolean => /^\/api(?:\/|$)/.test(req.path);

/** Where assistants speak their own protocol, whose programs know none of our headers. */
export const isAssistants = ({ req }: Context): boolean =>
  /^\/api\/dossiers\/[^/]+\/mcp\/?$/.test(req.path);

const NEEDS = ROUTES.map(({ path, method, security }) => ({
  method: method.toUpperCase(),
  pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}/?$`),
  scope: security?.flatMap(({ token = [] }) => token)[0],
}));

const isScope = (scope: string | undefined): scope is Scope =>
  SCOPES.some((known) => known === scope);

/** What a token must allow for this request; an address that no route describes is asked for most. */
export function scopeNeeded(c: Context): Scope {
  const { path, method } = c.req;
  const meant = method === 'HEAD' ? 'GET' : method;
  const need = NEEDS.find((route) => route.method === meant && route.pattern.test(path));
  if (isScope(need?.scope)) return need.scope;
  return isSafe(c) ? 'read' : 'write';
}

/** The name of the dossier that a request is about, or null. */
export function dossierNamed({ req }: Context): string | null {
  const [, name] = /^\/api\/dossiers\/([^/]+)/.exec(req.path) ?? [];
  if (name === undefined) return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
