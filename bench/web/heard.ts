import type { CDPSession, Page } from 'playwright-core';

/** What a page and the browser said while it was opened. */
export interface Heard {
  /** Errors of scripts, and what the console logs as one. */
  errors: string[];
  /** Requests without an answer, or with one that refuses. */
  failures: string[];
  /** Addresses that were asked for. */
  requests: string[];
  /** The browser's own complaints: a deprecated API, a policy that was violated. */
  issues: string[];
  /** Bytes over the wire of each kind of thing: `Script`, `Stylesheet`, `Fetch`. */
  bytes: Map<string, number>;
}

/** Listens from now on; the lists fill while the page lives. */
export async function listen(page: Page, devtools: CDPSession): Promise<Heard> {
  const heard: Heard = { errors: [], failures: [], requests: [], issues: [], bytes: new Map() };
  const kinds = new Map<string, string>();
  page.on('pageerror', ({ message }) => heard.errors.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error') heard.errors.push(said.text());
  });
  page.on('request', (request) => heard.requests.push(request.url()));
  page.on('requestfailed', (request) => heard.failures.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) heard.failures.push(`${response.status()} ${response.url()}`);
  });
  devtools.on('Audits.issueAdded', ({ issue }) => heard.issues.push(issue.code));
  devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    heard.bytes.set(kind, (heard.bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await devtools.send('Network.enable');
  await devtools.send('Audits.enable');
  return heard;
}
