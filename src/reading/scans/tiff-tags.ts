import { CorroborateError } from '../../model/error.js';

/** Numbers of the tags that matter here (TIFF 6.0, appendix A). */
export const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  offsets: 273,
  samples: 277,
  rows: 278,
  counts: 279,
  planar: 284,
  t4: 292,
  predictor: 317,
  colours: 320,
  jpegTables: 347,
} as const;

/** Bytes of a value, by its type. */
const SIZES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 7: 1 };
/** Pages, and values of a tag, beyond which a file is hostile. */
const MOST = { pages: 5000, values: 1_000_000 };

/** The tags of one page: numbers, by the number of the tag. */
export type TiffTags = ReadonlyMap<number, readonly number[]>;

const broken = (cause?: unknown): CorroborateError =>
  new CorroborateError('unreadable-document', 'The TIFF is broken', {
    hint: 'Open it in an image program and save it again.',
    cause,
  });

/** @throws {CorroborateError} `unreadable-document`. */
export function tiffPages(bytes: Uint8Array): TiffTags[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const value = (at: number, size: number): number => {
    if (size === 1) return view.getUint8(at);
    return size === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
  };
  const tagsAt = (at: number, count: number): TiffTags => {
    const tags = new Map<number, number[]>();
    for (let index = 0; index < count; index += 1) {
      const entry = at + 2 + index * 12;
      const size = SIZES[value(entry + 2, 2)];
      const length = value(entry + 4, 4);
      if (size === undefined || length > MOST.values) continue;
      const from = size * length > 4 ? value(entry + 8, 4) : entry + 8;
      tags.set(
        value(entry, 2),
        Array.from({ length }, (_, at) => value(from + at * size, size)),
      );
    }
    return tags;
  };
  try {
    const pages: TiffTags[] = [];
    const seen = new Set<number>();
    for (let at = value(4, 4); at !== 0; ) {
      if (seen.has(at) || pages.length >= MOST.pages) throw broken();
      seen.add(at);
      const count = value(at, 2);
      pages.push(tagsAt(at, count));
      at = value(at + 2 + count * 12, 4);
    }
    if (pages.length === 0) throw broken();
    return pages;
  } catch (cause) {
    throw cause instanceof CorroborateError ? cause : broken(cause);
  }
}
