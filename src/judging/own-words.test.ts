import { describe, expect, it } from 'vitest';
import { claimOfStatement } from '../asking/claim-of.js';
import { analyseSentence } from '../english/analyse-sentence.js';
import { certainOf, inOwnWords } from './own-words.js';

const CLAIM = 'The Alder Bay harbour watch is being trained by the Marlin pilots.';
const stance = (sentence: string, claim = CLAIM) =>
  inOwnWords(claimOfStatement(claim, 'c1'), analyseSentence(sentence));

it('is heard of claims alone: the topic of an open question claims nothing', () => {
  const topic = { ...claimOfStatement(CLAIM, 'c1'), asked: 'Who trains the harbour watch?' };
  expect(inOwnWords(topic, analyseSentence(CLAIM))).toBeNull();
});

describe('a sentence in the claim’s own words', () => {
  it.each([
    'Since 2023, the Alder Bay harbour watch has been trained by the Marlin pilots.',
    'The Alder Bay harbour watch is trained by the Marlin pilots.',
  ])('supports it: %s', (sentence) => {
    expect(stance(sentence)).toBe('supports');
  });

  it.each([
    'The Alder Bay harbour watch is not being trained by the Marlin pilots.',
    'The Alder Bay harbour watch has never been trained by the Marlin pilots.',
  ])('refutes it where it denies it: %s', (sentence) => {
    expect(stance(sentence)).toBe('refutes');
  });

  const PAYS = 'Marlin Ferries pays Grebe Estates for the use of the pier.';
  it.each([
    'Marlin Ferries pays Grebe Estates 40,000 crowns a year for the use of the pier.',
    'Marlin Ferries pays Grebe Estates $2 million for the use of the pier.',
  ])('supports it where it also says how much: %s', (sentence) => {
    expect(stance(sentence, PAYS)).toBe('supports');
  });

  it.each([
    'Marlin Ferries pays Grebe Estates 0 crowns for the use of the pier.',
    'Marlin Ferries pays Grebe Estates for 10 percent of the use of the pier.',
    'Marlin Ferries pays Grebe Estates up to 40,000 crowns for the use of the pier.',
  ])('is left to the reader where the amount may take it back: %s', (sentence) => {
    expect(stance(sentence, PAYS)).toBeNull();
  });

  it('is left to the reader where the claim says how much, too', () => {
    const claim = 'Marlin Ferries pays Grebe Estates 50,000 crowns for the use of the pier.';
    expect(
      stance('Marlin Ferries pays Grebe Estates 40,000 crowns for the use of the pier.', claim),
    ).toBeNull();
  });

  it('is told from its mirror', () => {
    const denied = 'The Alder Bay harbour watch is not being trained by the Marlin pilots.';
    expect(stance(denied, denied)).toBe('supports');
    expect(stance(CLAIM, denied)).toBe('refutes');
  });

  it.each([
    'The Alder Bay harbour watch may be trained by the Marlin pilots.',
    'The Alder Bay harbour watch plans to be trained by the Marlin pilots.',
    'The Alder Bay harbour watch is allegedly being trained by the Marlin pilots.',
  ])('holds it in part at most where it hedges: %s', (sentence) => {
    expect(stance(sentence)).toBe('qualifies');
  });

  it('says nothing of it where the roles are swapped', () => {
    expect(stance('The Marlin pilots is being trained by the Alder Bay harbour watch.')).toBe(
      'neither',
    );
    expect(
      stance('The library and the park were closed.', 'The park and the library were closed.'),
    ).toBeNull();
  });

  it.each([
    ['it is over', 'The Alder Bay harbour watch was trained by the Marlin pilots.'],
    [
      'it says more',
      'The Alder Bay harbour watch is being trained in theory by the Marlin pilots.',
    ],
    [
      'it says it of some',
      'Some of the Alder Bay harbour watch is being trained by the Marlin pilots.',
    ],
    [
      'another says so',
      'Critics say the Alder Bay harbour watch is being trained by the Marlin pilots.',
    ],
    [
      'it asks a condition',
      'If the Alder Bay harbour watch is being trained by the Marlin pilots.',
    ],
    [
      'it calls it false',
      'It is false that the Alder Bay harbour watch is being trained by the Marlin pilots.',
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
