import { z } from 'zod';
import { spanSchema } from './span.js';

/** The kinds of block that readers find. `table` blocks hold one row a line. */
const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'list-item',
  'table',
  'quotation',
  'footnote',
  'caption',
  'code',
] as const;

/** One block of a document's text, in reading order. Blocks never overlap. */
const blockSchema = z.object({
  kind: z.enum(BLOCK_KINDS),
  span: spanSchema,
  /** Depth of a heading, from 1; absent for other kinds. */
  level: z.int().positive().optional(),
  /** Page number as printed order, from 1, where the format has pages. */
  page: z.int().positive().optional(),
});

export type Block = z.infer<typeof blockSchema>;

/** A link of the document: the words that carry it and where it points. */
const linkSchema = z.object({ span: spanSchema, target: z.string() });

export type Link = z.infer<typeof linkSchema>;

/** Text of a document that a reader of it would not see, and why: it is no evidence. */
const hiddenTextSchema = z.object({
  text: z.string(),
  /** In words: "display: none", "in the colour of its background". */
  why: z.string(),
  /** Page from 1, where the format has pages. */
  page: z.int().positive().optional(),
});

export type HiddenText = z.infer<typeof hiddenTextSchema>;

/**
 * A printed line that was recognised on a picture: its page, top and bottom, and its words with their
 * place in the text, confidence in percent, left and right. Places on the page are in ten-thousandths
 * of its width and height, from its top left.
 */
const recognisedLineSchema = z.object({
  page: z.int().positive(),
  top: z.int(),
  bottom: z.int(),
  /** `[start, end, confidence, left, right]` each. */
  words: z.array(z.tuple([z.int(), z.int(), z.int(), z.int(), z.int()])),
});

export type RecognisedLine = z.infer<typeof recognisedLineSchema>;

/**
 * What a reader made of a document's bytes. A better reader later makes a new extraction beside
 * the old one, so the spans of old reports keep pointing at the text that they quoted.
 */
export const extractionSchema = z.object({
  /** `ext_` and 16 hex digits of a hash over document, reader, version and text. */
  id: z.string(),
  documentId: z.string(),
  reader: z.object({ name: z.string(), version: z.int().positive() }),
  text: z.string(),
  blocks: z.array(blockSchema),
  links: z.array(linkSchema),
  /**
   * Sentences that may be evidence: in order, never overlapping, each within one block, or from a
   * question that ends one to the answer that begins the next.
   */
  sentences: z.array(spanSchema),
  warnings: z.array(z.string()),
  /** Left out where nothing is hidden, and by readers of before it was looked for. */
  hidden: z.array(hiddenTextSchema).optional(),
  /** Pages that are pictures and were not recognised yet; left out where there are none. */
  unrecognised: z.array(z.int().positive()).optional(),
  /** What recognised the words of pictures, and where they stand; left out where there are none. */
  recognised: z.object({ by: z.string(), lines: z.array(recognisedLineSchema) }).optional(),
});

export type Extraction = z.infer<typeof extractionSchema>;

/** What is known of a document beside its text. Dates are ISO 8601, day precision or coarser. */
/**
 * Why a date that a document gives itself is in doubt: it is of after we captured it, after the
 * server says that the bytes were last changed, or after an archive took them.
 */
export const DATE_BASES = ['after-capture', 'after-last-change', 'after-archiving'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export const documentMetadataSchema = z.object({
  title: z.string(),
  /** Name of the publisher; its kind and interests are in the dossier's register. */
  publisher: z.string(),
  /** The name of a known publisher that the document gives itself, where nothing bears it out. */
  saysItIs: z.string().optional(),
  byline: z.string().nullable(),
  date: z.string().nullable(),
  /** Present where the date is the document's own word and something contradicts it. */
  dateBasis: z.enum(DATE_BASES).optional(),
  url: z.string().nullable(),
  /** Path relative to the folder that was added; the file's name for a single file. */
  path: z.string().nullable(),
  /** ISO 639-1 code, or `und` where it can't be told. */
  language: z.string(),
  /**
   * Whether its words may be sent to no language model elsewhere; false where a user said that
   * they may, whatever the dossier's default. Left out where nobody said.
   */
  private: z.boolean().optional(),
});

export type DocumentMetadata = z.infer<typeof documentMetadataSchema>;

/** The date of a document, or null where it has none or one that something contradicts. */
export const dateToRelyOn = ({
  date,
  dateBasis,
}: Pick<DocumentMetadata, 'date' | 'dateBasis'>): string | null =>
  dateBasis === undefined ? date : null;

/** One captured item: immutable bytes, known by their hash. */
const documentSchema = z.object({
  /** `doc_` and the first 16 hex digits of the hash: identical bytes are one document. */
  id: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  mediaType: z.string(),
  metadata: documentMetadataSchema,
});

export type Document = z.infer<typeof documentSchema>;

/** The id of the document with these bytes. */
export const documentIdOf = (sha256: string): string => `doc_${sha256.slice(0, 16)}`;
