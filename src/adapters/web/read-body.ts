import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { CorroborateError } from '../../model/error.js';

const LARGE = 1024 * 1024;

/** A server may stack encodings; nobody honest stacks more than this. */
const MOST_ENCODINGS = 2;

const DECODERS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** What a request may say in `Accept-Encoding`. Servers disagree on what `deflate` means. */
export const ACCEPTED_ENCODINGS = 'gzip, br';

export interface BodyLimit {
  /** Most bytes to keep, counted after decompression while they arrive. */
  maxBytes: number;
  /** What to do with a longer body: fail, or keep its first `maxBytes` bytes. */
  beyond: 'fail' | 'cut';
  /** The address, as it may be printed. */
  name: string;
}

/**
 * Reads a response's body, decompressed, and stops at the limit: a small body that swells to
 * gigabytes costs no more memory than the limit.
 *
 * @throws {CorroborateError} `document-too-large`, or `fetch-failed` for an encoding that is
 *   unknown.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string | undefined,
  limit: BodyLimit,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of decoded(body, decoders(contentEncoding, limit.name))) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes <= limit.maxBytes) continue;
    if (limit.beyond === 'fail') throw tooLarge(limit);
    break;
  }
  const whole = Buffer.concat(chunks, Math.min(bytes, limit.maxBytes));
  // A large one is not copied once more while others wait.
  return whole.byteLength < LARGE
    ? new Uint8Array(whole)
    : new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength);
}

/** Errors travel down the pipeline to whoever reads the last stream; leaving it ends them all. */
function decoded(body: Readable, transforms: readonly Transform[]): AsyncIterable<Buffer> {
  return transforms.reduce<Readable>(
    (source, transform) => pipeline(source, transform, () => undefined),
    body,
  );
}

function decoders(contentEncoding: string | undefined, name: string): Transform[] {
  const encodings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'identity');
  const makers = encodings.map((encoding) => DECODERS.get(encoding));
  if (encodings.length > MOST_ENCODINGS || makers.includes(undefined)) {
    throw new CorroborateError(
      'fetch-failed',
      `${name} came in an encoding that cannot be decoded: ${encodings.join(', ').slice(0, 80)}`,
      { hint: 'Save the page from a browser and add the file.' },
    );
  }
  return makers.flatMap((make) => make?.() ?? []).reverse();
}

/** The error for a body beyond the limit. */
export const tooLarge = ({ name, maxBytes }: BodyLimit): CorroborateError =>
  new CorroborateError(
    'document-too-large',
    `${name} is larger than ${Math.round(maxBytes / 100_000) / 10} MB`,
    { hint: 'Download the file, cut out the part that you need, and add that.' },
  );
