import { z } from 'zod';
import { extractionSchema } from '../../model/document.js';
import { PUBLISHER_KINDS } from '../../model/publisher.js';

const block = extractionSchema.shape.blocks.element;

/** By what it is known that a page was on the web on a day. */
export const existenceSchema = z.object({
  day: z.string(),
  basis: z.enum(['http', 'archive', 'first-seen']),
});

export const showOutputSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  /** Kind of the publisher. */
  kind: z.enum(PUBLISHER_KINDS),
  byline: z.string().nullable(),
  date: z.string().nullable(),
  language: z.string(),
  url: z.string().nullable(),
  path: z.string().nullable(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  /** When and where its bytes were taken in. */
  captures: z.array(
    z.object({
      address: z.string(),
      at: z.string(),
      /**
       * The web archive that the page comes from, when that took it, and who stands for that: `user`, or
       * the fingerprint of the key that signed it; null where nobody does. Left out for others.
       */
      archive: z
        .object({ file: z.string(), at: z.string(), vouchedBy: z.string().nullable() })
        .optional(),
      /** The browser in which its scripts were run, where the page is empty without; left out for others. */
      rendered: z.string().optional(),
    }),
  ),
  /**
   * The earliest day on which a page is known to have been on the web, and by what; it may be older.
   * Null for files.
   */
  existedBy: existenceSchema.nullable(),
  /** Other versions of the page that the dossier has, the earliest first. */
  versions: z.array(
    z.object({
      id: z.string(),
      takenAt: z.string(),
      /** The one that is searched. */ inForce: z.boolean(),
    }),
  ),
  reader: extractionSchema.shape.reader,
  /** The reading whose text this is, and whether it is the newest. */
  extraction: z.string(),
  current: z.boolean(),
  /** Null where the format has no pages. */
  pages: z.int().nullable(),
  words: z.int(),
  /** Spans and blocks count its UTF-16 code units. */
  text: z.string(),
  blocks: z.array(
    z.object({
      kind: block.shape.kind,
      start: z.int(),
      end: z.int(),
      level: block.shape.level,
      page: block.shape.page,
    }),
  ),
  /** Links to the web: the words that carry each, where they stand, and its absolute address. */
  links: z.array(z.object({ text: z.string(), start: z.int(), end: z.int(), url: z.string() })),
  warnings: z.array(z.string()),
  /** Where the words stand that were read from pictures; left out where there are none. */
  recognised: extractionSchema.shape.recognised,
});

export type ShowOutput = z.infer<typeof showOutputSchema>;
