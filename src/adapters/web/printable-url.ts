const SECRET_NAME = /auth|code|credential|key|pass|pwd|secret|session|sid|sig|token/i;

/** Longer values are taken for tokens rather than for words a reader needs to know the page. */
const LONGEST_PLAIN_VALUE = 24;

/**
 * A URL as it may stand in a message or a log: without user name, password and fragment, and
 * with `…` for each value of the query that is named like a secret or is long enough to be one.
 */
export function printableUrl(url: URL): string {
  const query = [...url.searchParams]
    .map(([name, value]) => `${name}=${isSecret(name, value) ? '…' : value}`)
    .join('&');
  return `${url.protocol}//${url.host}${url.pathname}${query === '' ? '' : `?${query}`}`;
}

const isSecret = (name: string, value: string): boolean =>
  value.length > LONGEST_PLAIN_VALUE || (value !== '' && SECRET_NAME.test(name));
