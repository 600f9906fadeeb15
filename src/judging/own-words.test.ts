import { describe, expect, it } from 'vitest';
import { claimOfStatement } from '../asking/claim-of.js';
import { analyseSentence } from '../english/analyse-sentence.js';
import { certainOf, inOwnWords } from './own-words.js';

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
    'The Calder County Sheriff’s Office may be trained by the Esmaran army.',
    'The Calder County Sheriff’s Office plans to be trained by the Esmaran army.',
    'The Calder County Sheriff’s Office is allegedly being trained by the Esmaran army.',
  ])('holds it in part at most where it hedges: %s', (sentence) => {
    expect(stance(sentence)).toBe('qualifies');
  });

  it('says nothing of it where the roles are swapped', () => {
    expect(stance('The Esmaran army is being trained by the Calder County Sheriff’s Office.')).toBe(
      'neither',
    );
    expect(
      stance('The library and the park were closed.', 'The park and the library were closed.'),
    ).toBeNull();
  });

  it.each([
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
  ])('is left to the reader where %s', (_, sentence) => {
    expect(stance(sentence)).toBeNull();
  });
});

it('is certain of a stance, and all stances add up to one', () => {
  const stances = certainOf('supports');
  expect(stances.supports).toBe(0.97);
  expect(Object.values(stances).reduce((sum, share) => sum + share)).toBeCloseTo(1);
});
