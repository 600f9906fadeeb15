import { z } from 'zod';
import { STANCES } from '../../src/model/evidence.js';
import { readJsonLines } from '../data/json-lines.js';

const stance = z.enum(STANCES);

const recordSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    date: z.string(),
    sentences: z.array(z.string()).min(1),
    claims: z.array(
      z.object({
        claim: z.string(),
        type: z.string(),
        passage: stance,
        sentence: z.record(z.string(), stance),
      }),
    ),
  })
  .transform(({ id, title, publisher, date, sentences, claims }) => ({
    id,
    passage: { sentences, title, publisher, date: date === '' ? null : date, heading: '' },
    claims: claims.map(({ sentence, ...claim }) => ({
      ...claim,
      sentences: sentences.map((_, at) => sentence[at] ?? ('neither' as const)),
    })),
  }));

/** A passage that was written for the reader, with claims and what it says of each. */
export type WrittenPassage = z.output<typeof recordSchema>;

/** What is to be made of one claim: the stance of the passage, and of each of its sentences. */
export type WrittenClaim = WrittenPassage['claims'][number];

/**
 * The passages of a file, gzipped or plain, in its order; a sentence without a label is `neither`.
 *
 * @throws {CorroborateError} `not-found`, or `invalid-input` that names the first wrong line.
 */
export const readWrittenPassages = (path: string): WrittenPassage[] =>
  readJsonLines(
    path,
    recordSchema,
    'A passage a line: id, title, publisher, date, sentences, and claims with claim, type, passage and sentence.',
  );
