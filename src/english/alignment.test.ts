import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './alignment.js';
import { analyseSentence } from './analyse-sentence.js';
import { conceptsOf } from './concepts.js';

const CLAIM = 'France increased funding of rural clinics.';

const metWords = (sentence: string): (string | null)[] =>
  align(conceptsOf(CLAIM), analyseSentence(sentence)).matches.map(({ met }) => met?.text ?? null);

describe('align', () => {
  it('meets the same words and forms of them', () => {
    expect(metWords('France raised money for clinics; rural funds grew.')).toEqual([
      'France',
      null,
      'funds',
      'rural',
      'clinics',
    ]);
  });

  it('covers a claim by itself wholly, and a stranger not at all', () => {
    expect(align(conceptsOf(CLAIM), analyseSentence(CLAIM)).coverage).toBe(1);
    expect(align(conceptsOf(CLAIM), analyseSentence('The glacier melts.')).coverage).toBe(0);
  });

  it('is lent what stands around a sentence, for less than its own words', () => {
    const bare = 'It increased funding of rural clinics.';
    const coverages = [
      align(conceptsOf(CLAIM), analyseSentence(bare)).coverage,
      align(conceptsOf(CLAIM), analyseSentence(bare, { before: 'France changed course.' }))
        .coverage,
      align(conceptsOf(CLAIM), analyseSentence(CLAIM)).coverage,
    ];
    expect(coverages).toEqual(coverages.toSorted((a, b) => a - b));
    expect(new Set(coverages).size).toBe(3);
  });

  it('gives every concept of the claim one match, with strength and shares from 0 to 1', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'France',
          'ICE',
          'clinics',
          'rose',
          'fell',
          'funding',
          'it',
          '40',
          'Oberwald',
        ),
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, text, (claim, sentence, before) => {
        const concepts = conceptsOf(claim);
        const { matches, coverage, named } = align(concepts, analyseSentence(sentence, { before }));
        expect(matches.map(({ concept }) => concept)).toEqual(concepts);
        const shares = [coverage, named, ...matches.map(({ strength }) => strength)];
        expect(shares.filter((share) => share < 0 || share > 1 + 1e-9)).toEqual([]);
      }),
    );
  });
});
