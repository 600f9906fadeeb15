import { describe, expect, it } from 'vitest';
import { isCountry, nameRelation } from './name-relation.js';

describe('nameRelation', () => {
  it('holds a body closest to itself, then to its country and that country’s others, then to strangers', () => {
    const relations = ['us-ice', 'us', 'us-fbi', 'fr'].map((other) =>
      nameRelation('us-ice', other),
    );
    expect(relations).toEqual([1, 0.55, 0.55, 0]);
    expect([nameRelation('un-who', 'un-fao'), nameRelation('int-icc', 'int-wto')]).toEqual([
      0.5, 0,
    ]);
  });

  it('is the same both ways', () => {
    const ids = ['us', 'us-ice', 'us-dhs', 'il', 'il-military', 'un-who', 'fr'];
    for (const a of ids) for (const b of ids) expect(nameRelation(a, b)).toBe(nameRelation(b, a));
  });
});

describe('isCountry', () => {
  it('tells countries from bodies by their ids', () => {
    expect(['us', 'us-ice', 'un-who'].map(isCountry)).toEqual([true, false, false]);
  });
});
