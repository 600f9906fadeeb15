import { describe, expect, it } from 'vitest';
import { claimOfStatement } from '../asking/claim-of.js';
import type { Judge, Judgement, SentenceInContext } from '../ports/judge.js';
import { createPooledJudge } from './pooled-judge.js';

const stances = (supports: number, refutes: number, qualifies: number, neither: number) => ({
  supports,
  refutes,
  qualifies,
  neither,
});

/** Says the same of every pair and notes the claims that it was asked about. */
function judgeOf(judgement: Judgement, name: string): Judge & { asked: string[] } {
  const asked: string[] = [];
  return {
    name,
    asked,
    judge: async (pairs) =>
      pairs.map(({ claim }) => {
        asked.push(claim.text);
        return judgement;
      }),
  };
}

const sentenceOf = (text: string): SentenceInContext => ({
  text,
  before: '',
  after: '',
  heading: '',
  title: '',
  publisher: '',
  date: null,
});

const SURE = { relevance: 0.9, stances: stances(0.7, 0.1, 0.1, 0.1) };
const UNSURE = { relevance: 0.1, stances: stances(0.25, 0.25, 0.25, 0.25) };
const CLAIM = claimOfStatement('The harbour trains the crews.', 'c1');
const NEGATIVE = claimOfStatement('The harbour does not train the crews.', 'c1');

describe('createPooledJudge', () => {
  it('takes the weighted mean of what the model and the words say', async () => {
    const contrary = { relevance: 1, stances: stances(0.1, 0.9, 0, 0) };
    const judge = createPooledJudge(judgeOf(SURE, 'model-1'), judgeOf(contrary, 'words-1'));
    const [pooled] = await judge.judge([{ claim: CLAIM, sentence: sentenceOf('Crews learn.') }]);
    expect(judge.name).toBe('model-1+words-1');
    expect(pooled?.relevance).toBe(1);
    expect(Object.values(pooled?.stances ?? {}).map((share) => Number(share.toFixed(9)))).toEqual([
      0.52, 0.34, 0.07, 0.07,
    ]);
  });

  it('asks both about the affirmative of a negative claim and mirrors the answer', async () => {
    const model = judgeOf(SURE, 'model-1');
    const words = judgeOf(UNSURE, 'words-1');
    const sentence = sentenceOf('Crews learn.');
    const [mirrored] = await createPooledJudge(model, words).judge([{ claim: NEGATIVE, sentence }]);
    expect([model.asked, words.asked]).toEqual([[CLAIM.text], [CLAIM.text]]);
    expect(mirrored?.stances.refutes).toBeCloseTo(0.7 * 0.7 + 0.3 * 0.25, 12);
    expect(mirrored?.stances.supports).toBeCloseTo(0.7 * 0.1 + 0.3 * 0.25, 12);
  });

  it('lets the model read the claim in the names that the sentence uses', async () => {
    const model = judgeOf(SURE, 'model-1');
    const words = judgeOf(UNSURE, 'words-1');
    const claim = claimOfStatement('The Israeli military trains the crews.', 'c1');
    const sentence = sentenceOf('The IDF teaches crews.');
    await createPooledJudge(model, words).judge([{ claim, sentence }]);
    expect([model.asked, words.asked]).toEqual([['The IDF trains the crews.'], [claim.text]]);
  });

  it('takes the model to say that a claim holds in part as far as the words find it spoken of', async () => {
    const inPart = { relevance: 0.9, stances: stances(0, 0, 0.9, 0.1) };
    const beside = { relevance: 0.2, stances: stances(0, 0, 0, 1) };
    const judge = createPooledJudge(judgeOf(inPart, 'model-1'), judgeOf(beside, 'words-1'));
    const sentence = sentenceOf('It is disputed who paid.');
    const [pooled] = await judge.judge([{ claim: CLAIM, sentence }]);
    expect(pooled?.stances.qualifies).toBeCloseTo(0.7 * 0.9 * 0.2, 12);
    expect(pooled?.stances.neither).toBeCloseTo(0.7 * (0.1 + 0.9 * 0.8) + 0.3, 12);
  });

  it('shows the model a sentence without its neighbours, and the words with them', async () => {
    const shown = { model: [] as SentenceInContext[], words: [] as SentenceInContext[] };
    const noting = (who: keyof typeof shown): Judge => ({
      name: who,
      judge: async (pairs) =>
        pairs.map(({ sentence }) => {
          shown[who].push(sentence);
          return SURE;
        }),
    });
    const sentence = { ...sentenceOf('Crews learn.'), before: 'One.', after: 'Two.', title: 'Log' };
    await createPooledJudge(noting('model'), noting('words')).judge([{ claim: CLAIM, sentence }]);
    const alone = { ...sentence, before: '', after: '' };
    expect(shown).toEqual({ model: [{ ...alone, title: '' }, alone], words: [sentence] });
  });

  it('leaves a text of several sentences to the model', async () => {
    const contrary = { relevance: 1, stances: stances(0, 1, 0, 0) };
    const judge = createPooledJudge(judgeOf(SURE, 'model-1'), judgeOf(contrary, 'words-1'));
    const sentence = sentenceOf('Crews learn knots. The harbour teaches them.');
    expect(await judge.judge([{ claim: CLAIM, sentence }])).toEqual([SURE]);
  });

  it('counts nothing as entailed that one of the two alone holds', () => {
    const model = { ...judgeOf(SURE, 'model-1'), texts: { tokens: 256, supportsFrom: 0.28 } };
    const { texts } = createPooledJudge(model, judgeOf(UNSURE, 'words-1'));
    expect(texts).toEqual({ tokens: 256, supportsFrom: expect.closeTo(0.75, 12) });
    expect(texts?.supportsFrom).toBeGreaterThan(0.7);
  });
});
