import { describe, expect, it } from 'vitest';
import { inOtherYear, withOtherNumber } from './amounts.js';

describe('withOtherNumber', () => {
  it.each([
    ['The tower has 1,200 steps.', 'The tower has 2,403 steps.'],
    ['In 44 states the law is in force.', 'In 91 states the law is in force.'],
    ['Prices rose 60% in spring.', 'Prices rose 97% in spring.'],
    ['She has three children.', 'She has seven children.'],
  ])('changes %s', (evidence, claim) => {
    expect(withOtherNumber(evidence)).toEqual({ evidence, claim });
  });

  it.each([
    'She worked for over 50 years.',
    'It earned more than $70 million.',
    'It did not take 40 days.',
    'It may take 40 days.',
    'Apollo 11 landed.',
    'It was seen on 8 March.',
    'Between 20 and 30 people came.',
    'He was born in 1990.',
    'It has 1 bell.',
  ])('leaves %s alone', (statement) => {
    expect(withOtherNumber(statement)).toBeUndefined();
  });
});

describe('inOtherYear', () => {
  it('moves what happens once to another year', () => {
    expect(inOtherYear('Anne Rice was born in 1941.', 0)).toEqual({
      evidence: 'Anne Rice was born in 1941.',
      claim: 'Anne Rice was born in 1928.',
    });
    expect(inOtherYear('It was released on June 28, 2019, in the US.', 1)?.claim).toBe(
      'It was released on June 28, 2026, in the US.',
    );
  });

  it.each([
    'It rained in 1941.',
    'He died after 1990.',
    'It opened in 1950 and was completed in 1951.',
    'The man who died was known in 2010.',
    'The 2017 team was founded.',
  ])('leaves %s alone', (statement) => {
    expect(inOtherYear(statement, 0)).toBeUndefined();
  });
});
