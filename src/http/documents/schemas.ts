import { z } from '@hono/zod-openapi';
import { PUBLISHER_KINDS } from '../../model/publisher.js';
import { failureSchema } from '../answering/problem-schema.js';

/** A document in a list, or an item that could not be made one. */
export const documentHeadSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    kind: z.enum(PUBLISHER_KINDS).meta({ description: 'Kind of the publisher.' }),
    date: z.string().nullable(),
    language: z.string(),
    url: z.string().nullable(),
    path: z.string().nullable(),
    sha256: z.string().nullable().meta({ description: 'Null for what could not be read.' }),
    mediaType: z.string(),
    words: z.int(),
    pages: z.int().nullable().meta({ description: 'Null where the format has no pages.' }),
    state: z.enum(['read', 'outdated', 'failed']).meta({
      description:
        '`outdated`: a better reader would read it if it were added again. `failed`: it could not be read and is no document.',
    }),
    retry: z.enum(['server', 'file']).nullable().meta({
      description:
        'How what failed can be tried again: `server` from what the server still has, `file` by sending the file once more. Null for documents.',
    }),
    reason: z.string().nullable().meta({ description: 'Why it failed, and what to do.' }),
  })
  .openapi('DocumentHead');

export type DocumentHead = z.infer<typeof documentHeadSchema>;

const blockSchema = z.object({
  kind: z.enum([
    'heading',
    'paragraph',
    'list-item',
    'table',
    'quotation',
    'footnote',
    'caption',
    'code',
  ]),
  start: z.int(),
  end: z.int(),
  level: z.int().optional(),
  page: z.int().optional(),
});

export const documentSchema = documentHeadSchema
  .extend({
    extraction: z.string().meta({ description: 'The reading whose text this is.' }),
    text: z.string().meta({ description: 'Spans count UTF-16 code units of it.' }),
    blocks: z.array(blockSchema),
    links: z
      .array(z.object({ text: z.string(), start: z.int(), end: z.int(), url: z.string() }))
      .meta({ description: 'Links to the web, with the words that carry them.' }),
    current: z.boolean().meta({ description: 'Whether this is the newest reading.' }),
    byline: z.string().nullable(),
    capturedAt: z.string().nullable(),
    warnings: z
      .array(z.string())
      .meta({ description: 'What its reader could not read, or guessed.' }),
    recognised: z
      .object({
        by: z.string(),
        lines: z.array(
          z.object({
            page: z.int(),
            top: z.int(),
            bottom: z.int(),
            words: z.array(z.array(z.int())).meta({
              description: '`[start, end, confidence in percent, left, right]` each.',
            }),
          }),
        ),
      })
      .optional()
      .meta({
        description:
          'Where the words stand that were read from pictures: lines in the order of the text, places in ten-thousandths of the page from its top left.',
      }),
  })
  .openapi('Document');

export const newUrlSchema = z
  .strictObject({
    url: z.url({ protocol: /^https?$/, error: 'an http or https address' }).max(2000),
  })
  .openapi('NewUrl');

/** The fields of an upload beside the file itself. */
export const uploadFieldsSchema = z.strictObject({
  title: z.string().trim().min(1).max(500).optional(),
  publisher: z.string().trim().min(1).max(200).optional(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
    .optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'an http or https address' })
    .max(2000)
    .optional(),
});

export type UploadFields = z.infer<typeof uploadFieldsSchema>;

export const addedSchema = z
  .object({
    outcome: z.enum(['added', 'known', 'updated', 'failed']),
    document: documentHeadSchema.optional(),
    failure: failureSchema.optional(),
  })
  .openapi('Added');

export type Added = z.infer<typeof addedSchema>;
