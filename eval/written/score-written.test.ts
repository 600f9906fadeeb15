import { expect, it } from 'vitest';
import type { Stance } from '../../src/model/evidence.js';
import type { Reader } from '../../src/ports/reader.js';
import { scoreWritten } from './score-written.js';
import type { WrittenPassage } from './written-passages.js';

const sure = (stance: string) => ({
  ...{ supports: 0.1, refutes: 0.1, qualifies: 0.1, neither: 0.1 },
  [stance]: 0.7,
});

/** Answers the stance that a claim names, and for each sentence the one that the sentence names. */
const reader: Reader = {
  name: 'dictated-1',
  entailsFrom: 0.5,
  read: async (requests) =>
    requests.map(({ claim, passage }) => ({
      passage: sure(claim),
      sentences: passage.sentences.map((text) => ({ stances: sure(text), silence: 0 })),
    })),
};

const passage = (
  sentences: string[],
  ...claims: [said: string, gold: Stance, type: string, sentences: Stance[]][]
): WrittenPassage => ({
  id: 'A-1',
  passage: { sentences, title: '', publisher: '', date: null, heading: '' },
  claims: claims.map(([claim, gold, type, own]) => ({
    claim,
    type,
    passage: gold,
    sentences: own,
  })),
});

it('scores passages, their sentences and the ways in which claims were made', async () => {
  const passages = [
    passage(
      ['supports', 'neither'],
      ['supports', 'supports', 'paraphrase', ['supports', 'neither']],
      ['neither', 'qualifies', 'narrower', ['qualifies', 'neither']],
    ),
    passage(['refutes'], ['refutes', 'refutes', 'number', ['refutes']]),
    passage(['neither'], ['supports', 'neither', 'number', ['neither']]),
  ];
  expect(await scoreWritten(passages, reader)).toEqual({
    reader: 'dictated-1',
    passages: 3,
    claims: 4,
    accuracy: 0.5,
    // supports: 1 hit, 1 gold, 2 answers: 2/3; refutes: 1; qualifies: 0; neither: 0 of 1 and 1.
    macroF1: expect.closeTo((2 / 3 + 1) / 4, 12),
    // neither: 1 hit, 2 gold, 1 answer: 2/3.
    macroF1OfThree: expect.closeTo((2 / 3 + 1 + 2 / 3) / 3, 12),
    // supports: 1, 1, 2: 2/3; neither: 3, 3, 3: 1; refutes: 1; qualifies: 0.
    sentenceMacroF1: expect.closeTo((2 / 3 + 1 + 1) / 4, 12),
    types: [
      { type: 'number', n: 2, accuracy: 0.5 },
      { type: 'narrower', n: 1, accuracy: 0 },
      { type: 'paraphrase', n: 1, accuracy: 1 },
    ],
  });
});
