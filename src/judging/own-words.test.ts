import { describe, expect, it } from 'vitest';
import { claimOfStatement } from '../asking/claim-of.js';
import { analyseSentence } from '../english/analyse-sentence.js';
import { heedOwnWords, inOwnWords } from './own-words.js';

const CLAIM = 'The Calder County Sheriff’s Office is being trained by the Esmaran army.';
const stance = (sentence: string, claim = CLAIM) =>
  inOwnWords(claimOfStatement(claim, 'c1'), analyseSentence(sentence));

describe('a sentence in the claim’s own words', () => {
  it.each([
    'Since 2023, the Calder County Sheriff’s Office has been trained by the Esmaran army.',
    'The Calder County Sheriff’s Office is trained by the Esmaran army.',
  ])('supports it: %s', (sentence) => {
    expect(stance(sentence)).toBe('supports');
  });

  it.each([
    'The Calder County Sheriff’s Office is not being trained by the Esmaran army.',
    'The Calder County Sheriff’s Office has never been trained by the Esmaran army.',
  ])('refutes it where it denies it: %s', (sentence) => {
    expect(stance(sentence)).toBe('refutes');
  });

  it('is told from its mirror', () => {
    const denied = 'The Calder County Sheriff’s Office is not being trained by the Esmaran army.';
    expect(stance(denied, denied)).toBe('supports');
    expect(stance(CLAIM, denied)).toBe('refutes');
  });

  it.each([
    [
      'the roles are swapped',
      'The Esmaran army is being trained by the Calder County Sheriff’s Office.',
    ],
    ['it only may be', 'The Calder County Sheriff’s Office may be trained by the Esmaran army.'],
    ['it is planned', 'The Calder County Sheriff’s Office will be trained by the Esmaran army.'],
    ['it is over', 'The Calder County Sheriff’s Office was trained by the Esmaran army.'],
    [
      'it says more',
      'The Calder County Sheriff’s Office is being trained in theory by the Esmaran army.',
    ],
    [
      'it says it of some',
      'Some of the Calder County Sheriff’s Office is being trained by the Esmaran army.',
    ],
    [
      'another says so',
      'Critics say the Calder County Sheriff’s Office is being trained by the Esmaran army.',
    ],
    [
      'it asks a condition',
      'If the Calder County Sheriff’s Office is being trained by the Esmaran army.',
    ],
    [
      'it calls it false',
      'It is false that the Calder County Sheriff’s Office is being trained by the Esmaran army.',
    ],
  ])('is not what is read where %s', (_, sentence) => {
    expect(stance(sentence)).toBeNull();
  });

  it('takes the place of another reading, and leaves one of other words as it is', () => {
    const read = { supports: 0.1, refutes: 0.1, qualifies: 0.7, neither: 0.1 };
    const claim = claimOfStatement(CLAIM, 'c1');
    const heeded = heedOwnWords(read, claim, analyseSentence(CLAIM));
    expect(heeded.supports).toBe(0.97);
    expect(Object.values(heeded).reduce((sum, share) => sum + share)).toBeCloseTo(1);
    expect(heedOwnWords(read, claim, analyseSentence('Nobody trains anyone.'))).toBe(read);
  });
});
