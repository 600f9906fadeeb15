import { STATUS_CODES } from 'node:http';
import { CorroborateError } from '../../model/error.js';
import { printableUrl } from './printable-url.js';

/** The error for an answer that is no page: says the status and what can be done about it. */
export const statusError = (status: number, url: URL): CorroborateError =>
  new CorroborateError(
    'fetch-failed',
    `Could not fetch ${printableUrl(url)}: the server answered ${`${status} ${STATUS_CODES[status] ?? ''}`.trim()}`,
    { hint: hintOf(status), retryable: status === 429 || status >= 500 },
  );

function hintOf(status: number): string {
  if (status === 404 || status === 410) {
    return 'Check the address, or add a copy of the page from a web archive.';
  }
  if (status === 429 || status >= 500) return 'Try again later.';
  return 'Open the page in a browser, save it, and add the file.';
}
