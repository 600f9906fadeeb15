import { describe, expect, it } from 'vitest';
import { HARBOUR_CLAIM, weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../asking/claim-of.js';
import type { Candidate } from '../gathering/candidate.js';
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

describe('until in vain', () => {
  /** A judge of marked sentences that remembers what it read. */
  const reader = () => {
    const read: string[] = [];
    const judge: Judge = {
      name: 'marked',
      judge: async (pairs) =>
        pairs.map(({ sentence: { text } }) => {
          read.push(text);
          const supports = text.includes('bears') ? 0.25 : 0.1;
          const stances = { supports, refutes: 0, qualifies: 0, neither: 1 - supports };
          return { relevance: supports, stances };
        }),
    };
    return { judge, read };
  };
  const found = (count: number, bearing: readonly number[] = []) =>
    Array.from({ length: count }, (_, at) => {
      const text = `Sentence ${at} ${bearing.includes(at) ? 'bears on it' : 'is beside it'}.`;
      return weighedSentence(text).candidate;
    });
  const readOf = async (candidates: readonly Candidate[], claims = [HARBOUR_CLAIM]) => {
    const { judge, read } = reader();
    const told: [number, number][] = [];
    const judged = await judgeCandidates(judge, claims, candidates, {
      untilInVain: true,
      onJudged: (done, total) => told.push([done, total]),
    });
    expect(judged.map(({ candidate: one }) => one.sentence.text)).toEqual(read);
    return { read: read.length, last: told.at(-1) };
  };

  it('reads 64, and stops where the last 32 of them said nothing', async () => {
    expect(await readOf(found(100))).toEqual({ read: 64, last: [64, 100] });
    expect(await readOf(found(50))).toEqual({ read: 50, last: [50, 50] });
  });

  it('reads on behind one that bears, until 32 in a row say nothing', async () => {
    expect(await readOf(found(160, [31]))).toEqual({ read: 64, last: [64, 160] });
    expect(await readOf(found(160, [32]))).toEqual({ read: 80, last: [80, 160] });
    expect(await readOf(found(160, [32, 79, 111]))).toEqual({ read: 144, last: [144, 160] });
  });

  it('counts copies as nothing, and reads each with its original', async () => {
    const copied = found(100).flatMap((original, at) =>
      at < 20 ? [original, weighedSentence(`Copy ${at}.`, { copy: true }).candidate] : [original],
    );
    expect(await readOf(copied)).toEqual({ read: 84, last: [84, 120] });
  });

  it('neither goes on nor stops for what is in another language', async () => {
    const german = found(16).map((one) => ({
      ...one,
      document: { ...one.document, metadata: { ...one.document.metadata, language: 'de' } },
      sentence: { ...one.sentence, text: 'Der Hafen schult die Mannschaften der Boote.' },
    }));
    const { judge, read } = reader();
    const candidates = [...found(64, [47]), ...german, ...found(80)];
    const judged = await judgeCandidates(judge, [HARBOUR_CLAIM], candidates, { untilInVain: true });
    expect([judged.length, read.length]).toEqual([96, 80]);
  });

  it('reads in what is left what says that nothing is known, and names what it cannot read', async () => {
    const rest = [
      weighedSentence('It is unknown whether the company trains crews.').candidate,
      weighedSentence('Der Hafen schult die Mannschaften der Boote.', {
        metadata: { language: 'de' },
      }).candidate,
    ];
    const { judge, read } = reader();
    const candidates = [...found(100), ...rest, ...found(20).slice(10)];
    const judged = await judgeCandidates(judge, [HARBOUR_CLAIM], candidates, { untilInVain: true });
    expect([judged.length, read.length, judged.slice(64)]).toEqual([
      66,
      65,
      rest.map((one) => expect.objectContaining({ candidate: one })),
    ]);
  });

  it('reads all where it is not told to stop', async () => {
    const { judge, read } = reader();
    await judgeCandidates(judge, [HARBOUR_CLAIM], found(100));
    expect(read).toHaveLength(100);
  });
});
