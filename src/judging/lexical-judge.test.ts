import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOfStatement } from '../asking/claim-of.js';
import type { Judgement, SentenceInContext } from '../ports/judge.js';
import { createLexicalJudge } from './lexical-judge.js';

const judge = createLexicalJudge();
const CLAIM = claimOfStatement('The FBI trains the police of Norway.', 'c1');
const NEGATION = claimOfStatement(CLAIM.negation, 'c1');

const inContext = (text: string, context: Partial<SentenceInContext> = {}): SentenceInContext => ({
  text,
  before: '',
  after: '',
  heading: '',
  title: '',
  publisher: '',
  date: null,
  ...context,
});

const judged = async (
  text: string,
  { claim = CLAIM, ...context }: Partial<SentenceInContext> & { claim?: typeof CLAIM } = {},
): Promise<Judgement> => {
  const [judgement] = await judge.judge([{ claim, sentence: inContext(text, context) }]);
  return judgement!;
};

describe('the lexical judge', () => {
  it('gives the stances in which readers would agree', async () => {
    const yes = await judged('The FBI trains the police of Norway every summer.');
    const no = await judged('The FBI has never trained the police of Norway.');
    const part = await judged('It is imprecise to say that the FBI trains the police of Norway.');
    expect(yes.stances.supports).toBeGreaterThan(0.6);
    expect(no.stances.refutes).toBeGreaterThan(0.5);
    expect(part.stances.qualifies).toBeGreaterThan(0.5);
  });

  it('finds nothing in a sentence about something else, and in none at all', async () => {
    const nothing = { supports: 0, refutes: 0, qualifies: 0, neither: 1 };
    expect((await judged('Rain fell on the valley for nine days.')).stances).toEqual(nothing);
    expect(await judged('  ')).toEqual({ relevance: 0, stances: nothing });
  });

  it('reads "it" and "these" by what stands before', async () => {
    const text = 'It trains them every summer.';
    const alone = await judged(text);
    const placed = await judged(text, { before: 'The FBI works with the police of Norway.' });
    expect(placed.relevance).toBeGreaterThan(alone.relevance);
  });

  it('is deterministic, keeps the order of its pairs, and stops when told', async () => {
    const pairs = [
      'The FBI trains police.',
      'Rain fell.',
      'Norway has no police from the FBI.',
    ].map((text) => ({ claim: CLAIM, sentence: inContext(text) }));
    const all = await judge.judge(pairs);
    expect(await createLexicalJudge().judge(pairs)).toEqual(all);
    expect(await judge.judge(pairs.toReversed())).toEqual(all.toReversed());
    await expect(judge.judge(pairs, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  const words =
    'The FBI trains police of Norway not never some 40 critics said in 2020 but , ; “ ”';
  const sentences = fc
    .array(fc.constantFrom(...words.split(' ')), { maxLength: 24 })
    .map((parts) => parts.join(' '));

  it('gives probabilities that add up to one for any sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(sentences, fc.string()), async (text) => {
        const { relevance, stances } = await judged(text);
        const shares = Object.values(stances);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        for (const share of [relevance, ...shares]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('mirrors its answer for the negation of a claim', async () => {
    await fc.assert(
      fc.asyncProperty(sentences, async (text) => {
        const { relevance, stances } = await judged(text);
        expect(await judged(text, { claim: NEGATION })).toEqual({
          relevance,
          stances: { ...stances, supports: stances.refutes, refutes: stances.supports },
        });
      }),
    );
  });
});
