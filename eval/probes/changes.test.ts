import { describe, expect, it } from 'vitest';
import { CHANGES } from './changes.js';

const changed = (kind: string, statement: string, other = 'Bob Dylan sang.') =>
  CHANGES.find((change) => change.kind === kind)?.change(statement, other);

describe('CHANGES', () => {
  it('change a number and keep years years', () => {
    expect(changed('number changed', 'Drake Bell put out an EP in 2011.')).toBe(
      'Drake Bell put out an EP in 1998.',
    );
    expect(changed('number changed', 'The tower has 1,200 steps.')).toBe(
      'The tower has 2403 steps.',
    );
  });

  it('leave a number alone that is a bound or part of a name', () => {
    expect(changed('number changed', 'She worked for over 50 years.')).toBeUndefined();
    expect(changed('number changed', 'Filming began after 2002.')).toBeUndefined();
    expect(changed('number changed', 'It did not begin in 2004.')).toBeUndefined();
    expect(changed('number changed', 'Apollo-11 landed.')).toBeUndefined();
  });

  it('add a negation where there is none', () => {
    expect(changed('negation added', 'Edgar Wright is a person.')).toBe(
      'Edgar Wright is not a person.',
    );
    expect(changed('negation added', 'Edgar Wright is not a plumber.')).toBeUndefined();
    expect(changed('negation added', 'Geffen Records released Cher.')).toBeUndefined();
  });

  it('swap who did it and to whom', () => {
    expect(changed('roles swapped', 'Ron Howard directed The Paper.')).toBe(
      'The Paper directed Ron Howard.',
    );
    expect(changed('roles swapped', 'Alien was directed by Ridley Scott.')).toBe(
      'Ridley Scott was directed by Alien.',
    );
    expect(changed('roles swapped', 'West Virginia borders Maryland.')).toBeUndefined();
  });

  it('borrow the name of another statement', () => {
    expect(changed('name swapped', 'Emma Watson was born.')).toBe('Bob Dylan was born.');
    expect(changed('name swapped', 'Advertising was born.')).toBeUndefined();
    expect(changed('name swapped', 'The White House was built.')).toBeUndefined();
    expect(changed('name swapped', 'Bob Dylan was born.')).toBeUndefined();
  });
});
