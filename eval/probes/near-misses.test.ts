import { describe, expect, it } from 'vitest';
import { nearMisses } from './near-misses.js';

const FILLER = Array.from({ length: 40 }, (_, at) => `Nothing is number ${at}.`);

describe('nearMisses', () => {
  it('pairs a claim with the nearest statement that shares no name with it', () => {
    const statements = [
      'Alice Cooper holds a golden trophy.',
      'A golden trophy went to Dylan.',
      'The trophy fell.',
      ...FILLER,
    ];
    expect(nearMisses(['Alice Cooper won a golden trophy.'], statements, 5)).toEqual([
      { claim: 'Alice Cooper won a golden trophy.', evidence: 'A golden trophy went to Dylan.' },
    ]);
  });

  it('passes over claims without a name and claims that nothing comes near', () => {
    const statements = ['A golden trophy went to Dylan.', ...FILLER];
    const claims = ['Trophies are golden.', 'Alice Cooper sang.'];
    expect(nearMisses(claims, statements, 5)).toEqual([]);
  });

  it('passes over what is evidence for a claim about the same name', () => {
    const statements = [
      'The singer won a golden trophy.',
      'A golden trophy went to Dylan.',
      ...FILLER,
    ];
    const subjectsOf = (statement: string) =>
      statement.startsWith('The singer') ? ['Alice Cooper won nothing.'] : [];
    const claim = 'Alice Cooper won a golden trophy.';
    expect(nearMisses([claim], statements, 5, subjectsOf)).toEqual([
      { claim, evidence: 'A golden trophy went to Dylan.' },
    ]);
  });

  it('stops at the limit', () => {
    const statements = ['A golden trophy went to Dylan.', ...FILLER];
    const claims = ['Alice Cooper won a golden trophy.', 'Ann Lee lost a golden trophy.'];
    expect(nearMisses(claims, statements, 1)).toHaveLength(1);
  });
});
