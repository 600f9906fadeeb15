/**
 * How long a server asks to wait, in milliseconds: `Retry-After` holds either whole seconds or an
 * HTTP date. `undefined` where the header is absent or can't be understood; never negative.
 */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
}
