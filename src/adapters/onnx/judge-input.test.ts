import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelInputCases } from '../../../test/model-input-cases.js';
import { EMBEDDER_FOLDER, hasModels } from '../../../test/shipped-models.js';
import type { SentenceInContext } from '../../ports/judge.js';
import { judgeInput } from './judge-input.js';
import { makeTokenizer } from './tokenizer.js';

const LIMIT = 256;

/** A token a word or full stop: `w7` is 1007, a full stop 999. */
const words = (text: string): number[] =>
  [...text.matchAll(/w(\d+)|[.!?:;]/g)].map(([, number]) =>
    number === undefined ? 999 : 1000 + Number(number),
  );

const alone = (text: string): SentenceInContext => ({
  text,
  before: '',
  after: '',
  heading: '',
  title: '',
  publisher: '',
  date: null,
});

/** So many words, counted on from a first. */
const run = (first: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `w${first + at}`).join(' ');

const idsOf = (first: number, count: number): number[] => words(run(first, count));

/** `title. date. heading. before` between the claim and the sentence, taken apart by the marks. */
const partsOf = ({ ids }: { ids: number[] }) => {
  const [separator, open, close] = [ids.indexOf(102), ids.indexOf(1), ids.indexOf(2)];
  return {
    claim: ids.slice(1, separator),
    context: ids.slice(separator + 1, open),
    sentence: ids.slice(open + 1, close),
    after: ids.slice(close + 1, -1),
  };
};

it('marks the sentence in what stands around it, each part ended', () => {
  const sentence = {
    ...alone('w5 w6.'),
    before: 'w4?',
    after: 'w7',
    heading: ' w3 ',
    title: 'w1',
    date: 'w2',
  };
  expect(judgeInput(words, 'w8 w9.', sentence, LIMIT)).toEqual({
    ids: [101, 1008, 1009, 999, 102, 1001, 999, 1002, 999, 1003, 999, 1004, 999]
      .concat([1, 1005, 1006, 999, 2])
      .concat([1007, 102]),
    segments: [0, 0, 0, 0, 0, ...Array.from({ length: 15 }, () => 1)],
  });
});

it('takes the end of the sentence before and the beginnings of the others, each to its limit', () => {
  const sentence = {
    ...alone('w0'),
    before: run(100, 60),
    after: run(200, 60),
    heading: run(300, 60),
    title: run(400, 60),
    date: 'w500',
  };
  expect(partsOf(judgeInput(words, 'w1', sentence, LIMIT))).toEqual({
    claim: [1001],
    context: [...idsOf(400, 24), 1500, 999, ...idsOf(300, 24), ...idsOf(113, 47), 999],
    sentence: [1000],
    after: idsOf(200, 48),
  });
});

it('lets go of date, title, heading and neighbours before it cuts the sentence', () => {
  const around = { before: run(100, 60), after: run(200, 60), heading: run(300, 60) };
  const sentence = { ...alone(run(600, 100)), ...around, title: 'w400', date: 'w500' };
  expect(partsOf(judgeInput(words, run(900, 80), sentence, LIMIT))).toEqual({
    claim: idsOf(900, 80),
    context: [...idsOf(113, 47), 999],
    sentence: idsOf(600, 100),
    after: idsOf(200, 23),
  });
});

it('cuts a sentence that does not fit beside its claim at its end', () => {
  const sentence = { ...alone(run(600, 300)), before: 'w1', after: 'w2' };
  expect(partsOf(judgeInput(words, run(900, 128), sentence, LIMIT))).toEqual({
    claim: idsOf(900, 128),
    context: [],
    sentence: idsOf(600, 123),
    after: [],
  });
});

it('refuses a claim that is too long, says how long it may be, and what to do', () => {
  const claim = run(100, 129);
  expect(() => judgeInput(words, claim, alone('w1'), LIMIT)).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      message: `A claim is too long to judge: 129 word pieces, at most 128: “${claim.slice(0, 60)}…”`,
      hint: 'Ask about it in shorter claims, of one statement each.',
    }),
  );
});

const text = (most: number) =>
  fc
    .array(fc.integer({ min: 0, max: 899 }), { maxLength: most })
    .map((numbers) => numbers.map((n) => `w${n}`).join(' '));

const anySentence = fc.record({
  text: text(300),
  before: text(90),
  after: text(90),
  heading: text(40),
  title: text(40),
  publisher: text(3),
  date: fc.option(text(3)),
});

it('keeps every claim whole, both marks, the limit, and one segment a side', () => {
  fc.assert(
    fc.property(text(128), anySentence, (claim, sentence) => {
      const { ids, segments } = judgeInput(words, claim, sentence, LIMIT);
      const parts = partsOf({ ids });
      expect(ids.length).toBeLessThanOrEqual(LIMIT);
      expect(parts.claim).toEqual(words(claim));
      expect([1, 2, 101, 102].map((mark) => ids.filter((id) => id === mark).length)).toEqual([
        1, 1, 1, 2,
      ]);
      expect(parts.sentence).toEqual(words(sentence.text).slice(0, LIMIT - 5 - parts.claim.length));
      expect(parts.context.length).toBeLessThanOrEqual(48 + 24 + 24 + 4);
      expect(words(sentence.after).slice(0, parts.after.length)).toEqual(parts.after);
      expect(segments).toEqual(ids.map((_, at) => (at < parts.claim.length + 2 ? 0 : 1)));
    }),
  );
});

it('fills the input as far as there is something to fill it with', () => {
  fc.assert(
    fc.property(text(128), anySentence, (claim, sentence) => {
      const { ids } = judgeInput(words, claim, sentence, LIMIT);
      const parts = partsOf({ ids });
      const whole = Math.min(48, words(sentence.after).length);
      expect(parts.after.length === whole || ids.length === LIMIT).toBe(true);
    }),
  );
});

describe.skipIf(!hasModels)('with the shipped vocabulary', () => {
  it('is the input that the judge was trained on', () => {
    const tokenize = makeTokenizer(readFileSync(join(EMBEDDER_FOLDER, 'tokenizer.json'), 'utf8'));
    const { inputs } = modelInputCases();
    const made = inputs.map(({ claim, sentence }) => ({
      claim,
      sentence,
      ...judgeInput(tokenize, claim, { ...sentence, publisher: '' }, LIMIT),
    }));
    expect(made).toEqual(inputs);
  });
});
