import { asSentence } from '../english/as-sentence.js';
import type { PassageToRead, Reader } from '../ports/reader.js';

/** How far cited passages bear a statement out. */
export interface Entailment {
  /** `partly`: what is true in part counts with what is true; `not-entailed`: not even that. */
  status: 'entailed' | 'partly' | 'not-entailed';
  /** Probability that they entail all of it, 0 to 1. */
  score: number;
}

const bare = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[.?!]+$/, '')
    .trim();

/**
 * Whether a statement is, word for word, a whole sentence of a cited passage: nothing to measure
 * then. A part of a sentence may be what the rest of it denies.
 */
const isExtract = (statement: string, { sentences }: PassageToRead): boolean =>
  sentences.some((sentence) => bare(sentence) === bare(statement));

/**
 * Measures a statement against the passages that it cites. One that is a sentence of theirs word
 * for word is entailed; any other is read beside each of them, and the one that says most of it
 * decides: parts that only several passages together bear out are not found.
 *
 * @throws {CorroborateError} `invalid-input` for a statement that is longer than can be read.
 */
export async function measureEntailment(
  reader: Reader,
  statement: string,
  cited: readonly PassageToRead[],
  options: { signal?: AbortSignal } = {},
): Promise<Entailment> {
  if (cited.some((passage) => isExtract(statement, passage)))
    return { status: 'entailed', score: 1 };
  const claim = asSentence(statement);
  const readings = await reader.read(
    cited.map((passage) => ({ claim, passage })),
    options,
  );
  const score = Math.max(0, ...readings.map(({ passage }) => passage.supports));
  const inPart = Math.max(
    0,
    ...readings.map(({ passage }) => passage.supports + passage.qualifies),
  );
  if (score >= reader.entailsFrom) return { status: 'entailed', score };
  return { status: inPart >= reader.entailsFrom ? 'partly' : 'not-entailed', score };
}
