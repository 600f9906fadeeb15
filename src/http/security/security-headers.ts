import type { MiddlewareHandler } from 'hono';

/** The app is files of this server alone; nothing is framed, embedded or sent elsewhere. */
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  // Others hear nothing. Without any referrer a browser calls the origin of a form `null`, and signing
  // in would look like a form of another site.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Permitted-Cross-Domain-Policies': 'none',
} as const;

/**
 * Tells browsers what no answer of ours needs. A route that says more of its answer, like a
 * document's bytes, is left its own policy. There are no headers that open anything to other
 * sites: their scripts can't read what is here.
 */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
  if (c.res.headers.has('Content-Security-Policy')) return;
  c.header('Content-Security-Policy', POLICY);
  c.header('X-Frame-Options', 'DENY');
};
