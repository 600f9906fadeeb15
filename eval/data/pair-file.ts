import { basename } from 'node:path';
import { z } from 'zod';
import { CorroborateError } from '../../src/model/error.js';
import { readJsonLines } from './json-lines.js';

export const PAIR_LABELS = ['supports', 'refutes', 'neither'] as const;
export type PairLabel = (typeof PAIR_LABELS)[number];

/** What is asked of a file: one JSON object a line with these keys; others are ignored. */
const pairSchema = z.object({
  set: z.string().min(1).optional(),
  claim: z.string(),
  evidence: z.string(),
  /** What the data calls partly true counts as neither, as the judge's `qualifies` does. */
  label: z
    .enum([...PAIR_LABELS, 'qualifies'])
    .transform((label): PairLabel => (label === 'qualifies' ? 'neither' : label)),
  binary: z.boolean().default(false),
  title: z.string().default(''),
});

/** A claim, what is said about it, and what that does to the claim. */
export interface Pair {
  claim: string;
  /** One sentence to a whole page; line breaks part what should not be read as one sentence. */
  evidence: string;
  label: PairLabel;
  /** The source knows only supports and the rest: `neither` may be a refutation. */
  binary: boolean;
  title: string;
}

/** The pairs of one set, in the order of the file. */
export interface PairSet {
  name: string;
  pairs: Pair[];
}

const FORM =
  'A pair file has one JSON object a line: claim, evidence and label (supports, refutes or neither), optionally set, binary and title.';

/**
 * The sets of a pair file, gzipped or plain; a record without a `set` belongs to one named after
 * the file.
 *
 * @throws {CorroborateError} `invalid-input` that names the line of the first wrong record.
 */
export function readPairFile(path: string): PairSet[] {
  const fallback = basename(path).replace(/\.jsonl?(\.gz)?$/, '');
  const sets = new Map<string, PairSet>();
  for (const { set = fallback, ...pair } of readJsonLines(path, pairSchema, FORM)) {
    const known = sets.get(set);
    if (known) known.pairs.push(pair);
    else sets.set(set, { name: set, pairs: [pair] });
  }
  if (sets.size === 0) {
    throw new CorroborateError('invalid-input', `${path} holds no pairs`, { hint: FORM });
  }
  return [...sets.values()];
}
