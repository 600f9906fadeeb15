import { z } from 'zod';

const boxSchema = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });

const lineSchema = z.object({
  bbox: boxSchema,
  baseline: boxSchema,
  /** Pixels from the tails of letters to their tops. */
  rowAttributes: z.object({ rowHeight: z.number() }),
  words: z.array(z.object({ text: z.string(), confidence: z.number(), bbox: boxSchema })),
});

export type TesseractLine = z.infer<typeof lineSchema>;

/** What the engine hands back of a picture: pixels from its top left. Null where it found nothing. */
export const tesseractBlocksSchema = z
  .array(z.object({ paragraphs: z.array(z.object({ lines: z.array(lineSchema) })) }))
  .nullable()
  .transform((blocks) => blocks ?? []);
