import { expect, it } from 'vitest';
import { HARBOUR_CLAIM, weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../asking/claim-of.js';
import type { Stance } from '../model/evidence.js';
import type { Judge } from '../ports/judge.js';
import { judgeCandidates } from './judge-candidates.js';

/** A judge that says the same of everything. */
const judgeOf = (stances: Record<Stance, number>): Judge => ({
  name: 'constant',
  judge: async (pairs) => pairs.map(() => ({ relevance: 0.7, stances })),
});

const { candidate } = weighedSentence('Critics say that the company may train the crews.');
const { candidate: silent } = weighedSentence('It is unknown whether the company trains crews.');
const OTHER = claimOfStatement('The bay is deep.', 'c2');

it('gives each claim every candidate, with who speaks, how sure, and what is silent', async () => {
  const stances = { supports: 0.6, refutes: 0.1, qualifies: 0.1, neither: 0.2 };
  const judged = await judgeCandidates(
    judgeOf(stances),
    [HARBOUR_CLAIM, OTHER],
    [candidate, silent],
  );
  expect(judged.map((sentence) => [sentence.claim.id, sentence.candidate])).toEqual([
    ['c1', candidate],
    ['c1', silent],
    ['c2', candidate],
    ['c2', silent],
  ]);
  expect(judged.slice(0, 2)).toEqual([
    {
      relevance: 0.7,
      stances,
      candidate,
      claim: HARBOUR_CLAIM,
      stance: 'supports',
      probability: 0.6,
      speaker: 'Critics',
      certainty: 'hedged',
      silent: false,
      unread: false,
    },
    expect.objectContaining({ speaker: null, silent: true }),
  ]);
});

const cases: [stances: [number, number, number, number], stance: Stance, probability: number][] = [
  [[0.2, 0.5, 0.2, 0.1], 'refutes', 0.5],
  [[0.1, 0.1, 0.2, 0.6], 'neither', 0.6],
  [[0.1, 0.15, 0.3, 0.45], 'qualifies', 0.3],
  [[0.4, 0.4, 0.1, 0.1], 'supports', 0.4],
];

it.each(cases)('takes of %s the stance %s', async (shares, stance, probability) => {
  const [supports, refutes, qualifies, neither] = shares;
  const judge = judgeOf({ supports, refutes, qualifies, neither });
  expect(await judgeCandidates(judge, [HARBOUR_CLAIM], [candidate])).toMatchObject([
    { stance, probability },
  ]);
});

it('leaves a sentence in another language unjudged, and says so', async () => {
  const { candidate: german } = weighedSentence('Der Hafen schult die Mannschaften.', {
    metadata: { language: 'de' },
  });
  const judge = judgeOf({ supports: 0.9, refutes: 0, qualifies: 0, neither: 0.1 });
  const judged = await judgeCandidates(judge, [HARBOUR_CLAIM], [german, candidate]);
  expect(judged.map(({ stance, probability, unread }) => [stance, probability, unread])).toEqual([
    ['neither', 1, true],
    ['supports', 0.9, false],
  ]);
});
