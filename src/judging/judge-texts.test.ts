import { describe, expect, it } from 'vitest';
import { claimOfStatement } from '../asking/claim-of.js';
import type { Judge, Judgement, SentenceInContext } from '../ports/judge.js';
import { judgeTexts } from './judge-texts.js';
import { READINGS, type ReadingName } from './readings.js';

const CONTEXT = { heading: '', title: 'Port', publisher: 'Bay Courier', date: null };
const CLAIM = claimOfStatement('The college in Halden teaches divers.', 'c1');
const judgement = (supports: number): Judgement => ({
  relevance: supports,
  stances: { supports, refutes: 0, qualifies: 0, neither: 1 - supports },
});

/** Finds a part the better the more of the words "college" and "divers" it has, and keeps all. */
const recordingJudge = (tokens?: number): Judge & { read: SentenceInContext[] } => {
  const read: SentenceInContext[] = [];
  return {
    read,
    name: 'recording-1',
    ...(tokens !== undefined && { texts: { tokens, supportsFrom: 0.5 } }),
    judge: async (pairs) =>
      pairs.map(({ sentence }) => {
        read.push(sentence);
        const met = ['college', 'divers'].filter((word) => sentence.text.includes(word));
        return judgement(0.45 * met.length);
      }),
  };
};

const FILLER = 'Rain fell on the harbour all week and nobody came to see the crane.';
const TEXT = `The college opened. ${FILLER} ${FILLER} ${FILLER} It teaches divers.`;

const supports = async (judge: Judge, reading?: ReadingName): Promise<number | undefined> => {
  const options = reading ? { reading: READINGS[reading] } : {};
  const [said] = await judgeTexts(judge, [{ claim: CLAIM, text: TEXT, context: CONTEXT }], options);
  return said?.stances.supports;
};

describe('judgeTexts', () => {
  it('gives a judge that reads texts what fits whole', async () => {
    const judge = recordingJudge(256);
    expect(await supports(judge)).toBe(0.9);
    expect(judge.read).toEqual([{ ...CONTEXT, text: TEXT, before: '', after: '' }]);
  });

  it('finds together what stands apart in a text that does not fit', async () => {
    expect(await supports(recordingJudge(60), 'windows')).toBe(0.45);
    expect(await supports(recordingJudge(60), 'digest')).toBe(0.9);
    expect(await supports(recordingJudge(60))).toBe(0.9);
  });

  it('gives another judge one sentence at a time with its neighbours', async () => {
    const judge = recordingJudge();
    expect(await supports(judge)).toBe(0.45);
    expect(judge.read).toHaveLength(5);
    expect(judge.read[4]).toEqual({
      ...CONTEXT,
      text: 'It teaches divers.',
      before: FILLER,
      after: '',
    });
  });

  it('asks once for many texts and keeps their order', async () => {
    const texts = ['', 'A college of divers.', 'The college.', ' '];
    const judged = await judgeTexts(
      recordingJudge(256),
      texts.map((text) => ({ claim: CLAIM, text, context: CONTEXT })),
    );
    expect(judged).toEqual([0, 0.9, 0.45, 0].map(judgement));
  });
});
