import { claimOfStatement } from '../../src/asking/claim-of.js';
import { CorroborateError } from '../../src/model/error.js';
import type { Reader, Reading, ReadingRequest } from '../../src/ports/reader.js';
import type { Pair } from '../data/pair-file.js';
import { passageOf } from '../data/passage-of.js';

/** Pairs that are given to the reader at once: enough to fill its threads, few enough to hold. */
const PAIRS_AT_ONCE = 64;

const requestOf = ({ claim, evidence, title, date }: Pair): ReadingRequest => ({
  claim: claimOfStatement(claim, 'c1').text,
  passage: passageOf(evidence, { title, date }),
});

const NOTHING = { supports: 0, refutes: 0, qualifies: 0, neither: 1 };

/** A claim that the reader refuses, for its length say, is one that it says nothing of. */
async function readAlone(reader: Reader, request: ReadingRequest): Promise<Reading> {
  const nothing = {
    passage: NOTHING,
    sentences: request.passage.sentences.map(() => ({ stances: NOTHING, silence: 0 })),
  };
  try {
    const [reading] = await reader.read([request]);
    return reading ?? nothing;
  } catch (error) {
    if (!(error instanceof CorroborateError) || error.code !== 'invalid-input') throw error;
    console.error(`taken for neither: ${error.message}`);
    return nothing;
  }
}

async function readBatch(reader: Reader, requests: readonly ReadingRequest[]): Promise<Reading[]> {
  try {
    return await reader.read(requests);
  } catch (error) {
    if (!(error instanceof CorroborateError) || error.code !== 'invalid-input') throw error;
    const readings: Reading[] = [];
    for (const request of requests) readings.push(await readAlone(reader, request));
    return readings;
  }
}

/** What a reader makes of each pair, in their order: its evidence is one passage, read once. */
export async function readPairs(pairs: readonly Pair[], reader: Reader): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (let at = 0; at < pairs.length; at += PAIRS_AT_ONCE)
    readings.push(...(await readBatch(reader, pairs.slice(at, at + PAIRS_AT_ONCE).map(requestOf))));
  return readings;
}
