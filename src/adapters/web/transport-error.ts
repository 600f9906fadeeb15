import { CorroborateError } from '../../model/error.js';
import { printableUrl } from './printable-url.js';

const REASONS: ReadonlyMap<string, string> = new Map([
  ['UND_ERR_CONNECT_TIMEOUT', 'the host did not answer in time'],
  ['UND_ERR_HEADERS_TIMEOUT', 'the server took too long to answer'],
  ['UND_ERR_BODY_TIMEOUT', 'the server stopped sending in the middle'],
  ['UND_ERR_SOCKET', 'the server closed the connection'],
  ['UND_ERR_HEADERS_OVERFLOW', 'the response headers are too long'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'the page arrived incomplete'],
  ['ECONNREFUSED', 'the host refused the connection'],
  ['ECONNRESET', 'the server closed the connection'],
  ['ENOTFOUND', 'the host is not known'],
  ['EAI_AGAIN', "the host's name could not be looked up"],
  ['EHOSTUNREACH', "the host can't be reached"],
  ['ENETUNREACH', "the network can't be reached"],
  ['ETIMEDOUT', 'the host did not answer in time'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'the host does not speak HTTPS there'],
  ['EPROTO', 'the host does not speak HTTPS there'],
  ['Z_BUF_ERROR', 'the compressed page arrived incomplete'],
  ['Z_DATA_ERROR', 'the compressed page is broken'],
]);

const CERTIFICATE = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_)/;

/**
 * The error to show for what a request threw. Errors of ours pass through, wherever the transport
 * has wrapped them; what remains is `fetch-failed` and may be tried again later.
 */
export function transportError(error: unknown, url: URL): CorroborateError {
  const ours = ourErrorIn(error);
  if (ours !== undefined) return ours;
  const code = codeOf(error);
  if (CERTIFICATE.test(code)) {
    return new CorroborateError(
      'fetch-failed',
      `Could not fetch ${printableUrl(url)}: the server's certificate is not valid`,
      { hint: 'Check the address; if you trust the page, save it and add the file.', cause: error },
    );
  }
  const message = `Could not fetch ${printableUrl(url)}: ${transportReason(error)}`;
  return new CorroborateError('fetch-failed', message, {
    hint: 'Check the address and your connection, then try again.',
    retryable: true,
    cause: error,
  });
}

/** In words, why a request or an answer did not get through. */
export function transportReason(error: unknown): string {
  const code = codeOf(error);
  if (CERTIFICATE.test(code)) return "the server's certificate is not valid";
  return REASONS.get(code) ?? (code === '' ? 'the transfer broke off' : code);
}

/** Errors hang off `cause`, or off `errors` where several addresses of a host were tried. */
function* chainOf(error: unknown): Generator<Error> {
  if (!(error instanceof Error)) return;
  yield error;
  if (error instanceof AggregateError) for (const one of error.errors) yield* chainOf(one);
  yield* chainOf(error.cause);
}

function ourErrorIn(error: unknown): CorroborateError | undefined {
  for (const one of chainOf(error)) if (one instanceof CorroborateError) return one;
  return undefined;
}

function codeOf(error: unknown): string {
  for (const one of chainOf(error)) {
    if ('code' in one && typeof one.code === 'string') return one.code;
  }
  return '';
}
