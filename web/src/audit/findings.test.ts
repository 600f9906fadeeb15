import { describe, expect, it } from 'vitest';
import type { DraftSentence } from '../api/types.js';
import { isFaulty, tallyOf } from './findings.js';

const sentence = (
  finding: DraftSentence['finding'],
  quotations: DraftSentence['quotations'] = [],
): DraftSentence => ({
  text: 'It was sold.',
  finding,
  probability: null,
  missing: [],
  best: null,
  quotations,
  entailment: null,
});

describe('the findings of a draft', () => {
  it('are counted, what was not found first', () => {
    const sentences = [
      sentence(null),
      sentence('not-found'),
      sentence('supported'),
      sentence(null),
    ];
    expect(tallyOf({ kind: 'draft', file: 'draft', sentences })).toEqual([
      ['not-found', 1],
      ['supported', 1],
      ['nothing to check', 2],
    ]);
  });

  it('hold a sentence faulty that is contradicted or quotes what nobody wrote', () => {
    expect(
      [
        sentence('refuted'),
        sentence('supported', [{ text: 'sold', found: null }]),
        sentence('supported'),
        sentence('not-found'),
      ].map(isFaulty),
    ).toEqual([true, true, false, false]);
  });
});
