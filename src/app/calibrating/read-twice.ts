import { claimOfStatement } from '../../asking/claim-of.js';
import type { TwiceRead } from '../../judging/fit-weights.js';
import { secondOpinions } from '../../judging/second-opinion.js';
import { CorroborateError } from '../../model/error.js';
import type { LanguageModel } from '../../ports/language-model.js';
import type { Reader, Reading, ReadingRequest } from '../../ports/reader.js';
import type { RunOptions } from '../run-options.js';
import type { Pair } from './pair-file.js';
import { passageOf } from './passage-of.js';

/** Pairs that are read between two looks whether to stop. */
const AT_ONCE = 16;

const requestOf = ({ claim, evidence, title, date }: Pair): ReadingRequest => ({
  claim: claimOfStatement(claim, 'c1').text,
  passage: passageOf(evidence, { title, date }),
});

/** What the reader says of a pair; undefined of one whose claim is longer than it reads. */
async function readingOf(
  reader: Reader,
  request: ReadingRequest,
  options: { signal?: AbortSignal },
): Promise<Reading | undefined> {
  try {
    return (await reader.read([request], options))[0];
  } catch (error) {
    if (error instanceof CorroborateError && error.code === 'invalid-input') return undefined;
    throw error;
  }
}

/** A pair with what both say of it. */
export interface ReadPair extends TwiceRead {
  pair: Pair;
}

/**
 * What a local reader and a model say of labelled pairs; of those that both could read, in their
 * order.
 */
export async function readTwice(
  reader: Reader,
  model: LanguageModel,
  pairs: readonly Pair[],
  { signal, onProgress }: RunOptions,
): Promise<ReadPair[]> {
  const read: ReadPair[] = [];
  const stop = signal ? { signal } : {};
  for (let from = 0; from < pairs.length; from += AT_ONCE) {
    signal?.throwIfAborted();
    const round = pairs.slice(from, from + AT_ONCE);
    const requests = round.map(requestOf);
    const opinions = await secondOpinions(
      model,
      requests.map((request) => ({ ...request, document: null })),
      stop,
    );
    for (const [at, pair] of round.entries()) {
      const { label, partial } = pair;
      const [request, opinion] = [requests[at], opinions[at]];
      if (request === undefined || opinion === undefined) continue;
      const reading = await readingOf(reader, request, stop);
      if (reading === undefined) continue;
      const { stance: said, confidence } = opinion;
      const gold = partial ? 'qualifies' : label;
      read.push({ pair, gold, local: reading.passage, said, confidence });
    }
    const done = from + round.length;
    onProgress?.({ kind: 'step', text: 'Reading labelled pairs', done, total: pairs.length });
    if (opinions.every((opinion) => opinion === undefined)) break;
  }
  return read;
}
