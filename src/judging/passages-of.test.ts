import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foundPassage } from '../../test/fakes/found-passage.js';
import type { Candidate } from '../gathering/candidate.js';
import { passagesOf } from './passages-of.js';

const textsOf = (candidates: readonly Candidate[]) =>
  passagesOf(candidates).map(({ sentences }) => sentences.map(({ sentence }) => sentence.text));

const [met, paid, left, rained, froze] = [
  ...foundPassage('one', ['It met.', 'It paid.', 'It left.']),
  ...foundPassage('other', ['It rained.', 'It froze.']),
] as [Candidate, Candidate, Candidate, Candidate, Candidate];

it('puts sentences of one passage together, as they stand, in the order of the best of each', () => {
  expect(textsOf([paid, froze, left, rained, met])).toEqual([
    ['It met.', 'It paid.', 'It left.'],
    ['It rained.', 'It froze.'],
  ]);
  expect(textsOf([rained, left, met])).toEqual([['It rained.'], ['It met.', 'It left.']]);
});

it('finds nothing where nothing was found', () => {
  expect(passagesOf([])).toEqual([]);
});

it('takes a passage for a copy where the best of its sentences is one', () => {
  const copied = (candidate: Candidate): Candidate => ({ ...candidate, copy: true });
  expect([
    passagesOf([paid, met]),
    passagesOf([paid, copied(met)]),
    passagesOf([copied(met), paid]),
    passagesOf([copied(paid), copied(met)]),
  ]).toEqual([
    [{ sentences: [met, paid], copy: false }],
    [{ sentences: [copied(met), paid], copy: false }],
    [{ sentences: [copied(met), paid], copy: true }],
    [{ sentences: [copied(met), copied(paid)], copy: true }],
  ]);
});

it('keeps every sentence once, whatever the order', () => {
  const all = [met, paid, left, rained, froze];
  fc.assert(
    fc.property(fc.shuffledSubarray(all), (candidates) => {
      const passages = passagesOf(candidates);
      expect(new Set(passages.flatMap(({ sentences }) => sentences))).toEqual(new Set(candidates));
      for (const { sentences } of passages) {
        const starts = sentences.map(({ span }) => span.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
    }),
  );
});
