import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { ARCHIVE_HEADERS, RENDERED_HEADER } from '../../model/capture.js';
import { CorroborateError } from '../../model/error.js';
import type { Rendered } from '../../model/rendered.js';
import type { FetchedPage, FetchOptions, Validators } from '../../ports/fetcher.js';
import type { OperationContext } from '../context.js';
import { type CaptureLocation, describedIn } from './describe-document.js';
import type { SingleItem } from './find-items.js';
import type { DescribedDocument } from './sources-file.js';

/** Files above this are not even loaded; readers have limits of their own below it. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** The bytes of one item, with where they came from. */
export interface CapturedItem {
  bytes: Uint8Array;
  sha256: string;
  /** An absolute path or the web address after redirects. */
  address: string;
  mediaType: string | null;
  headers: Record<string, string>;
  whereabouts: CaptureLocation;
  described: DescribedDocument | undefined;
  /** How its scripts were run; left out where none were. */
  rendered?: Rendered | null;
  /** Whether the archive that it is from says that it holds no more than a part of it. */
  isCut?: boolean;
}

/** What is hashed between two turns of those who ask something meanwhile. */
const HASHED_AT_ONCE = 4 * 1024 * 1024;

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.byteLength; at += HASHED_AT_ONCE) {
    if (at > 0) await setImmediate();
    hash.update(bytes.subarray(at, at + HASHED_AT_ONCE));
  }
  return hash.digest('hex');
}

const TRIES = 3;

/**
 * The bytes of a file that stayed as it was while it was read; one that is being written is read
 * again.
 *
 * @throws {CorroborateError} `unreadable-document` where it changes each time.
 */
async function readSettled(
  name: string,
  path: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await stat(path);
    const bytes = await readFile(path, { signal });
    const { size, mtimeMs, ino } = await stat(path);
    const same = before.mtimeMs === mtimeMs && before.ino === ino && size === bytes.byteLength;
    if (same && bytes.byteLength <= MAX_FILE_BYTES) return bytes;
  }
  throw new CorroborateError('unreadable-document', `${name} changed while it was being read`, {
    hint: 'Add it again when nothing is writing to it.',
    retryable: true,
  });
}

async function captureFile(
  item: Extract<SingleItem, { kind: 'file' }>,
  signal: AbortSignal | undefined,
): Promise<CapturedItem> {
  const { path, relativePath, sources } = item.file;
  const found = await stat(path);
  if (found.isDirectory()) {
    throw new CorroborateError(
      'unreadable-document',
      `${item.name} is a folder that cannot be read`,
      {
        hint: 'Change its permissions, or run Corroborate as a user who can read it.',
      },
    );
  }
  const { size } = found;
  if (size > MAX_FILE_BYTES) {
    const mebibytes = Math.round(size / (1024 * 1024));
    throw new CorroborateError('document-too-large', `${item.name} has ${mebibytes} MiB`, {
      hint: `Split it: the limit is ${MAX_FILE_BYTES / (1024 * 1024)} MiB a file.`,
    });
  }
  const bytes = await readSettled(item.name, path, signal);
  return {
    bytes,
    sha256: await hashOf(bytes),
    address: path,
    mediaType: null,
    headers: {},
    whereabouts: { name: relativePath, fetchedFrom: null, path: relativePath },
    described: describedIn(sources, path),
  };
}

const lastPartOf = (url: string): string => {
  const { pathname, hostname } = new URL(url);
  const last = pathname
    .split('/')
    .filter((part) => part !== '')
    .at(-1);
  return last ?? hostname;
};

/** What an archive or a browser says of a page stands among its headers: no server may say it. */
const ownHeaders = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(?:warc|corroborate)-/.test(name)),
  );

async function capturePage(
  url: string,
  context: OperationContext,
  options: FetchOptions,
  known: Validators | null,
): Promise<CapturedItem | null> {
  const fetcher = await context.fetcher();
  const page =
    known === null
      ? await fetcher.fetch(url, options)
      : await fetcher.fetchIfChanged(url, known, options);
  return page === null ? null : capturedPage(page);
}

/** A page as it was fetched. */
export async function capturedPage(page: FetchedPage): Promise<CapturedItem> {
  return {
    bytes: page.bytes,
    sha256: await hashOf(page.bytes),
    address: page.url,
    mediaType: page.mediaType,
    headers: {
      ...ownHeaders(page.headers),
      ...(page.rendered && { [RENDERED_HEADER]: page.rendered.by }),
    },
    rendered: page.rendered ?? null,
    whereabouts: { name: lastPartOf(page.url), fetchedFrom: page.url, path: null },
    described: undefined,
  };
}

async function captureArchived({
  page,
  archive,
  isPrivate,
  vouchedBy,
}: Extract<SingleItem, { kind: 'archived' }>): Promise<CapturedItem> {
  const { bytes, url, mediaType, headers, at } = page;
  return {
    bytes,
    sha256: await hashOf(bytes),
    address: url,
    mediaType,
    headers: {
      ...ownHeaders(headers),
      [ARCHIVE_HEADERS.file]: archive,
      [ARCHIVE_HEADERS.date]: at,
      ...(vouchedBy !== null && { [ARCHIVE_HEADERS.vouchedBy]: vouchedBy }),
    },
    whereabouts: { name: lastPartOf(url), fetchedFrom: url, path: null },
    described: isPrivate ? { file: archive, private: true } : undefined,
    ...(page.cut && { isCut: true }),
  };
}

/**
 * Gets the bytes of an item; null for a page that is still the version that bore the validators.
 *
 * @throws {CorroborateError} Whatever the fetcher throws.
 */
export async function captureItem(
  item: SingleItem,
  context: OperationContext,
  options: FetchOptions,
  known: Validators | null = null,
): Promise<CapturedItem | null> {
  if (item.kind === 'url') return capturePage(item.url, context, options, known);
  return item.kind === 'file' ? captureFile(item, options.signal) : captureArchived(item);
}
