import { describe, expect, it } from 'vitest';
import { foundRolesSwapped, rolesSwapped, voiceChanged } from './roles.js';

const ANN = 'Ann Lee is a pilot.';
const BOB = 'Bob Dylan was born.';

describe('rolesSwapped', () => {
  it('swaps who did it and to whom, in every pair of voices', () => {
    expect([0, 1, 2, 3].map((at) => rolesSwapped(ANN, BOB, at))).toEqual([
      { evidence: 'Ann Lee trained Bob Dylan.', claim: 'Bob Dylan trained Ann Lee.' },
      {
        evidence: 'Ann Lee sued Bob Dylan in 2019.',
        claim: 'Ann Lee was sued by Bob Dylan in 2019.',
      },
      {
        evidence: 'Bob Dylan was hired by Ann Lee under a new agreement.',
        claim: 'Bob Dylan hired Ann Lee under a new agreement.',
      },
      {
        evidence: 'Bob Dylan was paid by Ann Lee after a long dispute.',
        claim: 'Ann Lee was paid by Bob Dylan after a long dispute.',
      },
    ]);
  });

  it('needs two names that share no word', () => {
    expect(rolesSwapped(ANN, 'Ann Bob sang.', 0)).toBeUndefined();
    expect(rolesSwapped(ANN, 'It rained.', 0)).toBeUndefined();
  });
});

describe('voiceChanged', () => {
  it('says the same in the other voice', () => {
    expect(voiceChanged(ANN, BOB, 0)).toEqual({
      evidence: 'Ann Lee trained Bob Dylan.',
      claim: 'Bob Dylan was trained by Ann Lee.',
    });
  });
});

describe('foundRolesSwapped', () => {
  it('swaps the names of a statement as it was written', () => {
    expect(foundRolesSwapped('Ron Howard directed The Paper.')?.claim).toBe(
      'The Paper directed Ron Howard.',
    );
    expect(foundRolesSwapped('Alien was directed by Ridley Scott in 1979.')?.claim).toBe(
      'Ridley Scott was directed by Alien in 1979.',
    );
  });

  it('leaves alone what is so both ways', () => {
    expect(foundRolesSwapped('West Virginia borders Maryland.')).toBeUndefined();
  });
});
