import { describe, expect, it } from 'vitest';
import { claimOfStatement } from '../../../src/asking/claim-of.js';
import { align } from '../../../src/english/alignment.js';
import { analyseSentence } from '../../../src/english/analyse-sentence.js';
import { conceptsOf } from '../../../src/english/concepts.js';
import { areRolesSwapped } from './roles.js';
import { areSynonyms } from './synonyms.js';

const swapped = (claim: string, sentence: string): boolean =>
  areRolesSwapped(
    claimOfStatement(claim, 'c1'),
    sentence,
    align(conceptsOf(claim), analyseSentence(sentence), areSynonyms).matches,
  );

const claims = ['France sued Germany.', 'Germany was sued by France.'];
const kept = [...claims, 'Germany was repeatedly sued by France.'];
const reversed = ['Germany sued France.', 'France was repeatedly sued by Germany.'];

describe('areRolesSwapped', () => {
  it('sees who does it to whom in active and passive', () => {
    for (const claim of claims) {
      expect(kept.map((sentence) => swapped(claim, sentence))).toEqual([false, false, false]);
      expect(reversed.map((sentence) => swapped(claim, sentence))).toEqual([true, true]);
    }
  });

  it('sees it through irregular participles', () => {
    expect(swapped('Kenya paid Uganda.', 'Kenya was paid by Uganda.')).toBe(true);
    expect(swapped('Kenya taught Uganda.', 'Uganda was taught by Kenya.')).toBe(false);
  });

  it('sees them past a country or a trade that stands nearer to the verb', () => {
    const claim = 'Halden Optics hired the Harbor Agency to put up towers.';
    const sentence =
      'Since 2014, the Harbor Agency has contracted with the Esmaran firm Halden Optics to put up towers.';
    expect(swapped(claim, sentence)).toBe(true);
    expect(swapped('The Harbor Agency hired Halden Optics to put up towers.', sentence)).toBe(
      false,
    );
    expect(swapped(claim, 'The Harbor Agency left, and Ostia hired Halden Optics.')).toBe(false);
  });

  it('says nothing where one party is missing or both stand on one side', () => {
    expect(swapped('France sued Germany.', 'Germany sued the bank.')).toBe(false);
    expect(swapped('France sued Germany.', 'Germany and France sued the bank.')).toBe(false);
    expect(swapped('France sued Germany.', 'France and Germany met.')).toBe(false);
  });
});
