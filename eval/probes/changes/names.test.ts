import { describe, expect, it } from 'vitest';
import { withOtherName } from './names.js';

describe('withOtherName', () => {
  it('borrows the name of another statement', () => {
    expect(withOtherName('Emma Watson was born.', 'Bob Dylan sang.')).toEqual({
      evidence: 'Emma Watson was born.',
      claim: 'Bob Dylan was born.',
    });
  });

  it('leaves alone what has no name, and names that share a word', () => {
    expect(withOtherName('Advertising was born.', 'Bob Dylan sang.')).toBeUndefined();
    expect(withOtherName('Jakob Dylan was born.', 'Bob Dylan sang.')).toBeUndefined();
  });
});
