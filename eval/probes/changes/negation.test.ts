import { describe, expect, it } from 'vitest';
import { affirmed, denied } from './negation.js';

describe('denied', () => {
  it('puts "not" behind the auxiliary', () => {
    expect(denied('Edgar Wright is a person.')).toBe('Edgar Wright is not a person.');
    expect(denied('The county will pay for it.')).toBe('The county will not pay for it.');
  });

  it.each([
    'Edgar Wright is not a plumber.',
    'Geffen Records released it.',
    'All crews are trained.',
    'It was only a rumour.',
  ])('leaves %s alone', (statement) => {
    expect(denied(statement)).toBeUndefined();
  });
});

describe('affirmed', () => {
  it.each([
    ['Neil Diamond is not a footballer.', 'Neil Diamond is a footballer.'],
    ['The drug does not lower the risk.', 'The drug lowers the risk.'],
    ['Halperin did not commit the crime.', 'Halperin committed the crime.'],
    ['Scientists do not agree on it.', 'Scientists agree on it.'],
  ])('takes the denial out of %s', (statement, claim) => {
    expect(affirmed(statement)).toBe(claim);
  });

  it('leaves alone what is not denied, and what is denied for all or in part', () => {
    expect(affirmed('Neil Diamond is a singer.')).toBeUndefined();
    expect(affirmed('The drug does not lower all risks.')).toBeUndefined();
    expect(affirmed('It is not allowed except on Sundays.')).toBeUndefined();
  });
});
