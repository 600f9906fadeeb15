import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/ports/reader.js';
import { givenCandidates } from '../verdict/case-candidates.js';
import { answerWording } from './answer-wording.js';

/** Takes a claim for what the passage says, and a denial for the contrary. */
const reader: Reader = {
  name: 'plain-1',
  entailsFrom: 0.5,
  read: async (requests) =>
    requests.map(({ claim, passage: { sentences } }) => {
      const stances = { supports: 0.01, refutes: 0.01, qualifies: 0.01, neither: 0.01 };
      const passage = { ...stances, [claim.includes(' not ') ? 'refutes' : 'supports']: 0.97 };
      return { passage, sentences: sentences.map(() => ({ stances: passage, silence: 0 })) };
    }),
};

const TEXT = 'The harbour company hired the crews in May.';
const candidates = givenCandidates([{ title: 'Crews', publisher: 'Gazette', text: TEXT }]);

describe('answerWording', () => {
  it('reads what is given beside each wording, and weighs it', async () => {
    const answer = (text: string) => answerWording(reader, text, candidates);
    expect(await answer('Did the harbour company hire the crews?')).toBe('supported');
    expect(await answer('The harbour company did not hire the crews.')).toBe('refuted');
  });

  it('has no verdict on an open question', async () => {
    expect(await answerWording(reader, 'Who hired the crews?', candidates)).toBeNull();
  });
});
