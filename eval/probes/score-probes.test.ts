import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/ports/reader.js';
import { answersOf, scoreProbes } from './score-probes.js';

/** Supports what it is told so of, and is undecided otherwise. */
const reader: Reader = {
  name: 'believer-1',
  entailsFrom: 0.5,
  read: async (requests) =>
    requests.map(({ passage: { sentences } }) => ({
      passage: sentences[0]?.startsWith('Yes')
        ? { supports: 0.4, refutes: 0.1, qualifies: 0.1, neither: 0.4 }
        : { supports: 0.1, refutes: 0.1, qualifies: 0.1, neither: 0.7 },
      sentences: [],
    })),
};

describe('answersOf', () => {
  it('reads the stances as the engine does: more likely some than none is the likeliest', async () => {
    const claim = 'It is so.';
    const probes = [
      { claim, evidence: 'Yes, it is.' },
      { claim, evidence: 'Who knows.' },
    ];
    expect(await answersOf(reader, probes)).toEqual(['supports', 'neither']);
  });
});

describe('scoreProbes', () => {
  it('counts each answer that is expected as right', () => {
    const set = { kind: 'scope', expected: ['qualifies', 'neither'] as const, probes: [] };
    expect(scoreProbes(set, ['supports', 'neither', 'qualifies', 'neither'])).toEqual({
      kind: 'scope',
      expected: ['qualifies', 'neither'],
      n: 4,
      right: 0.75,
      answers: { supports: 0.25, refutes: 0, qualifies: 0.25, neither: 0.5 },
    });
  });

  it('is 0 throughout for no probes', () => {
    expect(scoreProbes({ kind: 'none', expected: ['neither'], probes: [] }, [])).toEqual({
      kind: 'none',
      expected: ['neither'],
      n: 0,
      right: 0,
      answers: { supports: 0, refutes: 0, qualifies: 0, neither: 0 },
    });
  });
});
