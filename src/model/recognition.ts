import { z } from 'zod';

const share = z.number().min(0).max(1);

/** How a quotation was read from a picture: what recognised it, how surely, and where it stands there. */
export const recognitionSchema = z.object({
  by: z.string(),
  /** Mean of its words, by their letters; and that of the least sure of them. */
  confidence: share,
  lowest: share,
  /** A box a line, in shares of the page's width and height from its top left. */
  boxes: z.array(
    z.object({ page: z.int().positive(), left: share, top: share, right: share, bottom: share }),
  ),
});

export type Recognition = z.infer<typeof recognitionSchema>;
