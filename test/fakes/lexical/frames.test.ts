import { describe, expect, it } from 'vitest';
import { findFrames } from './frames.js';

const kindsOf = (sentence: string): string[] => [
  ...new Set(findFrames(sentence).map(({ kind }) => kind)),
];

const framed: [kind: string, sentence: string][] = [
  ['endorses', 'There is robust evidence of warming since 1950.'],
  ['endorses', 'That the court struck down the rule is well documented.'],
  ['endorses', 'The auditor confirmed that the fund was empty.'],
  ['endorses', 'That rents doubled has not been disputed.'],
  ['endorses', 'The date of the treaty isn’t in dispute.'],
  ['reports', 'Campaigners repeat the claim that turbines kill whales.'],
  ['reports', 'The supposed link between the jab and autism is old.'],
  ['reports', 'Reporters asked if the levee would hold.'],
];

describe('findFrames', () => {
  it.each(framed)('finds a frame that %s: %s', (kind, sentence) => {
    expect(kindsOf(sentence)).toContain(kind);
  });

  it('tells a slogan that is mentioned from one that is shouted as fact', () => {
    expect(
      kindsOf('Critics warn that the slogan “schools are prisons” oversimplifies a debate.'),
    ).toEqual(['reports', 'contests']);
  });

  it('does not take what is supposed to happen for a rumour', () => {
    expect(kindsOf('The tunnel was supposed to open in June.')).toEqual([]);
  });
});
