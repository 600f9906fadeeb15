import { STANCES, type Stance } from '../../src/model/evidence.js';
import type { Reader, Reading, StanceProbabilities } from '../../src/ports/reader.js';
import { type Answer, accuracyOf, macroF1Of } from '../metrics/classification.js';
import type { WrittenClaim, WrittenPassage } from './written-passages.js';

/** Accuracy on the passages of claims that were made in one way. */
interface TypeScore {
  type: string;
  n: number;
  accuracy: number;
}

/** How well a reader reads what was written for it. All but the counts lie between 0 and 1. */
export interface WrittenScore {
  reader: string;
  passages: number;
  claims: number;
  /** Of the stance of whole passages. */
  accuracy: number;
  macroF1: number;
  /** The same of three labels: `qualifies` counts as `neither`. */
  macroF1OfThree: number;
  /** Of the stance of single sentences. */
  sentenceMacroF1: number;
  /** By how claims were made, the commonest first. */
  types: TypeScore[];
}

interface ReadClaim {
  claim: WrittenClaim;
  reading: Reading;
}

/** The first on a tie. */
const mostProbable = (stances: StanceProbabilities): Stance =>
  STANCES.reduce((best, stance) => (stances[stance] > stances[best] ? stance : best));

const inThree = (stance: Stance): Stance => (stance === 'qualifies' ? 'neither' : stance);

const ofPassage = ({ claim, reading }: ReadClaim): Answer<Stance> => ({
  gold: claim.passage,
  predicted: mostProbable(reading.passage),
});

const ofSentences = ({ claim, reading }: ReadClaim): Answer<Stance>[] =>
  reading.sentences.map(({ stances }, at) => ({
    gold: claim.sentences[at] ?? 'neither',
    predicted: mostProbable(stances),
  }));

function scoreTypes(read: readonly ReadClaim[]): TypeScore[] {
  const types = new Map<string, Answer<Stance>[]>();
  for (const each of read) {
    const { type } = each.claim;
    types.set(type, [...(types.get(type) ?? []), ofPassage(each)]);
  }
  return [...types]
    .map(([type, answers]) => ({ type, n: answers.length, accuracy: accuracyOf(answers) }))
    .sort((a, b) => b.n - a.n || (a.type < b.type ? -1 : 1));
}

/** Reads every claim beside its passage, a passage at a time, and scores the answers. */
export async function scoreWritten(
  passages: readonly WrittenPassage[],
  reader: Reader,
): Promise<WrittenScore> {
  const read: ReadClaim[] = [];
  for (const { passage, claims } of passages) {
    const readings = await reader.read(claims.map(({ claim }) => ({ claim, passage })));
    read.push(
      ...claims.flatMap((claim, at) => {
        const reading = readings[at];
        return reading ? [{ claim, reading }] : [];
      }),
    );
  }
  const answers = read.map(ofPassage);
  return {
    reader: reader.name,
    passages: passages.length,
    claims: read.length,
    accuracy: accuracyOf(answers),
    macroF1: macroF1Of(answers),
    macroF1OfThree: macroF1Of(
      answers.map(({ gold, predicted }) => ({
        gold: inThree(gold),
        predicted: inThree(predicted),
      })),
    ),
    sentenceMacroF1: macroF1Of(read.flatMap(ofSentences)),
    types: scoreTypes(read),
  };
}
