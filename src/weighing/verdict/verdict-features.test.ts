import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type WeighedSentenceOptions,
  weighedSentence,
} from '../../../test/fakes/weighed-sentence.js';
import type { Stance } from '../../model/evidence.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { verdictFeatures } from './verdict-features.js';

/** A sentence whose passage takes one stance, and leans to no other. */
const told = (
  stance: Stance,
  strength: number,
  options: WeighedSentenceOptions = {},
  text = `${stance} ${strength} ${options.origin ?? ''}.`,
): WeighedSentence => ({
  ...weighedSentence(text, { probability: strength, ...options, stance }),
  passage: { supports: 0, refutes: 0, qualifies: 0, neither: 1 - strength, [stance]: strength },
});

const featuresOf = (...evidence: readonly WeighedSentence[]) => verdictFeatures(evidence, evidence);

it('measures the two strongest origins of each side, what they contest, and what limits the claim', () => {
  expect(
    featuresOf(
      told('supports', 0.6, { origin: 'b' }),
      told('supports', 0.8, { origin: 'a' }),
      told('supports', 0.4, { origin: 'c' }),
      told('refutes', 0.5, { origin: 'd' }),
      told('qualifies', 0.7, { origin: 'e' }),
      told('qualifies', 0.3, { origin: 'f' }),
    ),
  ).toEqual({
    supports: { best: 0.8, second: 0.6 },
    refutes: { best: 0.5, second: 0 },
    shared: { contested: 0.5, qualified: 0.7 },
  });
});

it('measures nothing of nothing, and of what is in a language that is not read', () => {
  const none = { best: 0, second: 0 };
  const nothing = {
    supports: none,
    refutes: none,
    shared: { contested: 0, qualified: 0 },
  };
  expect([
    featuresOf(),
    featuresOf(told('supports', 0.9, { metadata: { language: 'de' } })),
  ]).toEqual([nothing, nothing]);
});

it('takes an origin for as strong as its strongest passage, however many it has', () => {
  const one = told('supports', 0.8, { origin: 'a' });
  const copies = [0.5, 0.7, 0.8].map((strength) => told('supports', strength, { origin: 'a' }));
  expect(featuresOf(one, ...copies)).toEqual(featuresOf(one));
});

it('goes by the passage, not by the sentence, and by all that was read', () => {
  const faint = {
    ...told('neither', 0.9),
    passage: { supports: 0.3, refutes: 0, qualifies: 0, neither: 0.7 },
  };
  const strong = told('supports', 0.8);
  expect(verdictFeatures([strong, faint], [strong]).supports).toEqual({
    best: 0.8,
    second: 0.3,
  });
});

it('takes what is no evidence for of the origin of its document', () => {
  const text = 'They train. They sail.';
  const [first, second] = ['They train.', 'They sail.'].map((sentence) =>
    told('supports', 0.8, { text }, sentence),
  ) as [WeighedSentence, WeighedSentence];
  const { origin: _, ...read } = second;
  const evidence = { ...first, origin: 'o1' };
  expect(verdictFeatures([first, read], [evidence]).supports).toEqual({
    best: 0.8,
    second: 0,
  });
});

it('leaves of an account only its share that a newer record contradicts', () => {
  const record = told('refutes', 0.9, { origin: 'record' });
  const account = told('supports', 0.8, { origin: 'account' });
  expect(featuresOf({ ...account, outrankedBy: record }, record).supports).toEqual({
    best: 0.4,
    second: 0,
  });
});

const anyTold = fc
  .record({
    stance: fc.constantFrom<Stance>('supports', 'refutes', 'qualifies', 'neither'),
    strength: fc.double({ min: 0, max: 1, noNaN: true }),
    origin: fc.constantFrom('a', 'b', 'c', 'd'),
  })
  .map(({ stance, strength, origin }) => told(stance, strength, { origin }));

it('never measures less of a side for a further passage, and depends on no order', () => {
  fc.assert(
    fc.property(fc.array(anyTold, { maxLength: 8 }), anyTold, (evidence, more) => {
      const [before, after] = [featuresOf(...evidence), featuresOf(...evidence, more)];
      for (const side of ['supports', 'refutes'] as const) {
        expect(after[side].best).toBeGreaterThanOrEqual(before[side].best);
        expect(after[side].second).toBeGreaterThanOrEqual(before[side].second);
      }
      expect(featuresOf(...evidence.toReversed())).toEqual(before);
    }),
  );
});
