import { basename } from 'node:path';
import { z } from 'zod';
import { CorroborateError } from '../../model/error.js';
import { readJsonLines } from './json-lines.js';

export const PAIR_LABELS = ['supports', 'refutes', 'neither'] as const;
export type PairLabel = (typeof PAIR_LABELS)[number];

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

/** A day as documents have it; data that writes it otherwise means the claim's. */
const day = z
  .string()
  .nullish()
  .transform((value) => (value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null));

/** What is asked of a file: one JSON object a line with these keys; others are ignored. */
const pairSchema = z
  .object({
    set: text,
    claim: z.string(),
    evidence: z.string(),
    label: z.enum([...PAIR_LABELS, 'qualifies'], {
      error: ({ input }) =>
        `${JSON.stringify(input)} is not supports, refutes, qualifies or neither`,
    }),
    binary: flag,
    partial: flag,
    seen_in_train: flag,
    title: text,
    date: day,
  })
  .transform(({ label, partial, seen_in_train: seenInTrain, ...rest }) => ({
    ...rest,
    // What the data calls partly true counts as neither, as the reader's `qualifies` does.
    label: label === 'qualifies' ? 'neither' : label,
    partial: partial || label === 'qualifies',
    seenInTrain,
  }));

/** A claim, what is said about it, and what that does to the claim. */
export interface Pair {
  claim: string;
  /** One sentence to a whole page; line breaks part what should not be read as one sentence. */
  evidence: string;
  label: PairLabel;
  /** The source knows only supports and the rest: `neither` may be a refutation. */
  binary: boolean;
  /** The evidence supports a part of the claim; such a pair's label is `neither`. */
  partial: boolean;
  /** The same evidence stands in the data that readers are trained on. */
  seenInTrain: boolean;
  title: string;
  /** ISO day of the evidence, or null. */
  date: string | null;
}

/** The pairs of one set, in the order of the file. */
export interface PairSet {
  name: string;
  pairs: Pair[];
}

const FORM =
  'A pair file has one JSON object a line: claim, evidence and label (supports, refutes, qualifies or neither), optionally set, partial, binary, title and date.';

/**
 * The sets of a pair file, gzipped or plain; a record without a `set` belongs to one named after
 * the file.
 *
 * @throws {CorroborateError} `invalid-input` that names the line of the first wrong record.
 */
export function readPairFile(path: string): PairSet[] {
  const fallback = basename(path).replace(/\.jsonl?(\.gz)?$/, '');
  const sets = new Map<string, PairSet>();
  for (const { set, ...pair } of readJsonLines(path, pairSchema, FORM)) {
    const name = set || fallback;
    const known = sets.get(name);
    if (known) known.pairs.push(pair);
    else sets.set(name, { name, pairs: [pair] });
  }
  if (sets.size === 0) {
    throw new CorroborateError('invalid-input', `${path} holds no pairs`, { hint: FORM });
  }
  return [...sets.values()];
}
