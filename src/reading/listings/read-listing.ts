import { gunzipSync } from 'node:zlib';
import { CorroborateError } from '../../model/error.js';
import { decodeText } from '../decode-text.js';
import { readFeed } from './feed.js';
import type { Listing } from './listing.js';
import { LISTINGS } from './settings.js';
import { readSitemap } from './sitemap.js';

const refuse = (name: string, why: string): CorroborateError =>
  new CorroborateError('unreadable-document', `The list at ${name} ${why}`, {
    hint: 'Watch the page itself with `watch add`, or name another feed or sitemap.',
  });

/** Sitemaps are often served as compressed files. */
function inflated(bytes: Uint8Array, name: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LISTINGS.mostBytes });
  } catch {
    throw refuse(name, 'is broken, or too large when it is unpacked');
  }
}

/** Bytes that announce XML; pages of HTML may write about entities. */
const XML = /^\s*<(?:\?xml|!DOCTYPE(?!\s+html\b))/iu;

/**
 * Reads a feed (RSS, Atom, RDF, JSON) or a sitemap, a compressed one too. Nothing that it names is
 * fetched or resolved; one that declares entities of its own is not read at all.
 *
 * @param name - What to call it in messages: its address.
 * @returns Null where the bytes are neither a feed nor a sitemap.
 * @throws {CorroborateError} `unreadable-document`; `document-too-large`.
 */
export function readListing(bytes: Uint8Array, name: string): Listing | null {
  const plain = inflated(bytes, name);
  if (plain.byteLength > LISTINGS.mostBytes) {
    const most = LISTINGS.mostBytes / 1_000_000;
    throw new CorroborateError(
      'document-too-large',
      `The list at ${name} has more than ${most} megabytes`,
      { hint: 'Watch a smaller feed, or the pages themselves.' },
    );
  }
  if (plain.byteLength === 0) return null;
  const { text } = decodeText(plain, declaredEncoding(plain));
  if (XML.test(text) && /<!ENTITY/iu.test(text))
    throw refuse(name, 'declares entities, which is not read');
  return readSitemap(text) ?? readFeed(text);
}

/** What the XML declaration names, if there is one. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)["']/u.exec(start)?.[1];
}
