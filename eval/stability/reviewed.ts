import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Paraphrase } from './paraphrases.js';

const reviewedSchema = z.object({
  claims: z.array(z.string()),
  otherMeaning: z.record(z.string(), z.array(z.string())),
});

/** What people made of the paraphrases that the rules make: ids alone, for the text isn't ours. */
export interface Reviewed {
  /** Ids of the claims whose negation and paraphrases were read and hold. */
  claims: ReadonlySet<string>;
  /** Whether one kind of paraphrase means something else for a claim and is left out. */
  isOff(id: string, kind: Paraphrase): boolean;
}

/** The list that stands beside this file; it is of what the rules say now, so new rules need a new reading. */
export function readReviewed(): Reviewed {
  const path = new URL('reviewed.json', import.meta.url);
  const { claims, otherMeaning } = reviewedSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return {
    claims: new Set(claims),
    isOff: (id, kind) => otherMeaning[id]?.includes(kind) ?? false,
  };
}
