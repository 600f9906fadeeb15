import { describe, expect, it } from 'vitest';
import { certaintyOf } from './certainty.js';

const cases: [certainty: string, sentence: string][] = [
  ['asserted', 'The dam failed in 2011.'],
  ['asserted', 'The law passed in May 2019.'],
  ['asserted', 'The can held 30 litres of diesel.'],
  ['asserted', 'The court denied the motion.'],
  ['hedged', 'The drug may shorten the illness.'],
  ['hedged', 'Rents could double by 2030.'],
  ['hedged', 'The pump reportedly failed twice.'],
  ['hedged', 'The levee appears to be sound.'],
  ['hedged', 'The mayor allegedly took a bribe.'],
  ['denied', 'The ministry denied that the wells were poisoned.'],
  ['denied', 'The rumour is false.'],
];

describe('certaintyOf', () => {
  it.each(cases)('is %s: %s', (certainty, sentence) => {
    expect(certaintyOf(sentence)).toBe(certainty);
  });
});
