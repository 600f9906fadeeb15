import { describe, expect, it } from 'vitest';
import type { PlantedStatement } from './read-planted.js';
import { findingOf, scorePlanted } from './score-planted.js';

const planted = (pair: string, changed: PlantedStatement['changed']): PlantedStatement => ({
  id: `${pair}-${changed}`,
  pair,
  statement: 'The bridge is open.',
  true: changed === 'none',
  documents: ['bridge.txt'],
  changed,
});

describe('findingOf', () => {
  it('calls a statement supported only where each of its sentences is', () => {
    expect(findingOf([{ finding: 'supported' }, { finding: 'supported' }])).toBe('supported');
    expect(findingOf([{ finding: 'supported' }, { finding: 'not-found' }])).toBe('not-found');
    expect(findingOf([{ finding: 'supported' }, { finding: null }])).toBeNull();
    expect(findingOf([])).toBeNull();
  });
});

describe('scorePlanted', () => {
  it('counts both sides of a pair under what differs in it', () => {
    const scores = scorePlanted([
      { planted: planted('a', 'none'), finding: 'supported' },
      { planted: planted('a', 'number'), finding: 'supported' },
      { planted: planted('b', 'none'), finding: 'refuted' },
      { planted: planted('b', 'name'), finding: 'refuted' },
      { planted: planted('c', 'none'), finding: 'not-found' },
      { planted: planted('c', 'name'), finding: null },
    ]);
    const none = { holdsSupported: 0, holdsRefuted: 0, failsSupported: 0, failsRefuted: 0 };
    expect(scores).toEqual([
      { ...none, changed: 'name', holds: 2, holdsRefuted: 1, fails: 2, failsRefuted: 1 },
      { ...none, changed: 'number', holds: 1, holdsSupported: 1, fails: 1, failsSupported: 1 },
      {
        changed: 'all',
        holds: 3,
        holdsSupported: 1,
        holdsRefuted: 1,
        fails: 3,
        failsSupported: 1,
        failsRefuted: 1,
      },
    ]);
  });
});
