import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleModel } from '../../../test/fakes/sample-model.js';
import { hasModels, JUDGE_FOLDER } from '../../../test/shipped-models.js';
import type { Claim } from '../../model/claim.js';
import type { Judgement, SentenceInContext } from '../../ports/judge.js';
import { OnnxJudge } from './onnx-judge.js';

const claimOf = (text: string): Claim => ({
  id: 'c1',
  text,
  negation: '',
  subject: null,
  predicate: null,
  negated: false,
  quantities: [],
  dates: [],
});

const sentenceOf = (text: string, before = ''): SentenceInContext => ({
  text,
  before,
  after: '',
  heading: '',
  title: 'The pier',
  publisher: 'Coastal College',
  date: '2024-07-20',
});

const pair = (claim: string, text: string, before = '') => ({
  claim: claimOf(claim),
  sentence: sentenceOf(text, before),
});

const DESCRIPTION = {
  stances: ['supports', 'refutes', 'qualifies', 'neither'],
  calibration: {
    stance: { temperature: 1, bias: [0, 0, 0, 0] },
    relevance: { scale: 1, shift: 0 },
  },
  thresholds: { supports: 0.7 },
};

const NEITHER: Judgement = {
  relevance: 0,
  stances: { supports: 0, refutes: 0, qualifies: 0, neither: 1 },
};

async function open(folder: string): Promise<OnnxJudge> {
  const judge = await OnnxJudge.open(folder, { threads: 2 });
  onTestFinished(() => judge.close());
  return judge;
}

it('has a name with a hash, and says how long a text it reads and from when one entails', async () => {
  const judge = await open(sampleModel(DESCRIPTION));
  expect([judge.name, judge.texts]).toEqual([
    expect.stringMatching(/^sample-1@[0-9a-f]{8}$/),
    { tokens: 256, supportsFrom: 0.7 },
  ]);
});

it('is no model whose outputs stand in another order', async () => {
  const folder = sampleModel({
    ...DESCRIPTION,
    stances: ['neither', 'supports', 'refutes', 'qualifies'],
  });
  await expect(OnnxJudge.open(folder)).rejects.toMatchObject({ code: 'model-damaged' });
});

it('says neither where nothing is said, without running the model', async () => {
  const judge = await open(sampleModel(DESCRIPTION));
  const blanks = ['', ' \n\t', '\u0000\u0007', '\u200b', '—', '…?!'];
  const pairs = blanks.flatMap((blank) => [
    pair('It rained.', blank, 'It rained.'),
    pair(blank, 'It rained.'),
  ]);
  expect(await judge.judge(pairs)).toEqual(pairs.map(() => NEITHER));
});

describe.skipIf(!hasModels)('the shipped judge', () => {
  const CLAIM = 'The harbour board paid for the pier.';
  const PAIRS = [
    pair(CLAIM, 'The board paid 4 million crowns for it.', 'The new pier was opened in May.'),
    pair(CLAIM, ''),
    pair(CLAIM, 'Rain.'),
    pair('Rain', 'x'),
    pair(CLAIM, 'هذا نص تجريبي عن الميناء.'),
    pair(CLAIM, '埠頭の費用は港湾局が支払った。'),
    pair(CLAIM, 'bell\u0007 and null\u0000 and \u202eeht reip'),
    pair(CLAIM, 'The engineers met on many days. '.repeat(2_000)),
    pair(CLAIM, 'The board paid 4 million crowns for it.', 'The new pier was opened in May.'),
  ];

  it('judges every pair, odd ones too, with probabilities that add up to one', async () => {
    const judge = await open(JUDGE_FOLDER);
    const judgements = await judge.judge(PAIRS);
    expect(judgements).toHaveLength(PAIRS.length);
    for (const { relevance, stances } of judgements) {
      expect(relevance >= 0 && relevance <= 1).toBe(true);
      expect(Object.values(stances).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 10);
    }
    expect(judgements[1]).toEqual(NEITHER);
    expect(judgements[8]).toEqual(judgements[0]);
  });

  it('judges a pair alike, bit by bit, alone and beside others', async () => {
    const judge = await open(JUDGE_FOLDER);
    const together = await judge.judge(PAIRS);
    expect(await judge.judge(PAIRS.slice(0, 1))).toEqual(together.slice(0, 1));
    expect(await judge.judge(PAIRS.toReversed())).toEqual(together.toReversed());
  });

  it('refuses a claim that it could read only in part, and judges on', async () => {
    const judge = await open(JUDGE_FOLDER);
    const long = 'The council met and voted on the pier. '.repeat(20);
    await expect(judge.judge([...PAIRS.slice(0, 1), pair(long, 'It met.')])).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringMatching(
        /^A claim is too long to judge: 180 word pieces, at most 128: “The council met/,
      ),
      hint: 'Ask about it in shorter claims, of one statement each.',
    });
    expect(await judge.judge(PAIRS.slice(1, 2))).toEqual([NEITHER]);
  });
});
