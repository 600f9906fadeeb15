import { createHash } from 'node:crypto';
import type { ErrorCode } from '../../model/error.js';
import type { UnreadKind } from '../../model/web-run.js';
import { archivedCopy } from './archived-copy.js';
import type { Address } from './choose-addresses.js';
import type { RunNews } from './run-log.js';
import type { RunParts } from './run-parts.js';
import { type PageVisit, visitPage } from './visit-page.js';

const BY_CODE: Partial<Record<ErrorCode, UnreadKind>> = {
  'fetch-refused': 'refused',
  'document-too-large': 'too-large',
  'document-too-costly': 'too-large',
  'unsupported-format': 'unreadable',
  'unreadable-document': 'unreadable',
};

/** What to call it when a page was refused a reading. */
export const unreadKind = (code: ErrorCode): UnreadKind => BY_CODE[code] ?? 'unreachable';

function newsOf(url: string, visit: PageVisit): RunNews {
  if (visit.kind === 'barred') {
    const { kind: unread, why } = visit.barrier;
    return { kind: 'failed', url, unread, why };
  }
  if (visit.kind === 'failed') {
    const { code, message } = visit.failure;
    return { kind: 'failed', url, unread: unreadKind(code), why: message };
  }
  const { page, rung, barrier } = visit;
  return {
    kind: 'fetched',
    url,
    address: page.url,
    sha256: createHash('sha256').update(page.bytes).digest('hex'),
    bytes: page.bytes.byteLength,
    mediaType: page.mediaType,
    headers: page.headers,
    rung,
    barrier: barrier?.kind ?? null,
    ...(page.rendered && { rendered: page.rendered }),
  };
}

/**
 * Fetches a page. What came is in the archive, its bytes are under their hash, and the record says
 * so, before this is done; it is not fetched again by this run.
 *
 * @param signal - Of the run's time: what it stops stays unvisited.
 * @throws {CorroborateError} What concerns the whole dossier.
 */
export async function fetchPage(
  parts: RunParts,
  { url }: Address,
  signal: AbortSignal,
): Promise<void> {
  const { bench, archive, log } = parts;
  const ports = {
    fetcher: await bench.context.fetcher(),
    keep: archive.keep,
    archivedCopy: (address: string) => archivedCopy(parts, address),
  };
  const visit = await visitPage(ports, url, { signal });
  if (visit.kind === 'page') await bench.stores.bytes.put(visit.page.bytes);
  await log.add(newsOf(url, visit));
}
