import { z } from 'zod';
import { type Document, documentMetadataSchema } from '../../model/document.js';
import { digestOf } from '../ledger/digest.js';

/** JSON text that holds a value of the schema. */
const jsonOf = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue('it is not JSON');
        return z.NEVER;
      }
    })
    .pipe(schema);

/** A row whose `body` is a value of the schema. */
export const bodyRow = <Schema extends z.ZodType>(schema: Schema) =>
  z.object({ body: jsonOf(schema) });

export const documentRow = z.object({
  id: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  media_type: z.string(),
  body: jsonOf(documentMetadataSchema),
});

export const documentStateRow = z.object({
  id: z.string(),
  metadata: z.string(),
  extraction: z.string(),
});

export const idRow = z.object({ id: z.string() });

/** A row with its body as it is stored. */
export const storedRow = z.object({ seq: z.int(), body: z.string(), digest: z.string() });

export const digestRow = z.object({ digest: z.string() });

export const countsRow = z.object({
  documents: z.int(),
  extractions: z.int(),
  publishers: z.int(),
  checks: z.int(),
});

export const documentOf = (row: z.output<typeof documentRow>): Document => ({
  id: row.id,
  sha256: row.sha256,
  bytes: row.bytes,
  mediaType: row.media_type,
  metadata: row.body,
});

/** A value as it is stored: JSON with the schema's keys in the schema's order, and its SHA-256. */
export function bodyOf<Schema extends z.ZodType>(
  schema: Schema,
  value: z.output<Schema>,
): { body: string; digest: string } {
  const body = JSON.stringify(schema.parse(value));
  return { body, digest: digestOf(body) };
}
