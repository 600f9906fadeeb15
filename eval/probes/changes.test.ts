import { describe, expect, it } from 'vitest';
import type { Change } from './change.js';
import { probesOf } from './changes.js';

describe('probesOf', () => {
  const change: Change = {
    kind: 'joined',
    expected: ['neither'],
    change: (statement, other, at) =>
      statement === 'skip' ? undefined : { evidence: statement, claim: `${other} ${at}` },
  };

  it('passes over what a change cannot use and numbers what it can', () => {
    expect(probesOf(change, ['one', 'skip', 'three'], 9)).toEqual([
      { evidence: 'one', claim: 'skip 0' },
      { evidence: 'three', claim: ' 1' },
    ]);
  });

  it('stops at the limit', () => {
    expect(probesOf(change, ['one', 'two', 'three'], 2)).toHaveLength(2);
  });
});
