import { describe, expect, it } from 'vitest';
import { foundPassage } from '../../test/fakes/found-passage.js';
import { readerOf } from '../../test/fakes/told-reader.js';
import { HARBOUR_CLAIM } from '../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../asking/claim-of.js';
import type { Candidate } from '../gathering/candidate.js';
import type { Stance } from '../model/evidence.js';
import type { Reader, ReadingRequest, StanceProbabilities } from '../ports/reader.js';
import { readCandidates } from './read-candidates.js';
import { READING } from './reading-settings.js';
import { sentenceStances } from './sentence-stances.js';

const OTHER = claimOfStatement('The bay is deep.', 'c2');

const NOTHING: StanceProbabilities = { supports: 0, refutes: 0, qualifies: 0, neither: 1 };
const FAIRLY: StanceProbabilities = {
  supports: 0.5,
  refutes: 0.25,
  qualifies: 0.125,
  neither: 0.125,
};

/** So many passages of a sentence each. */
const passages = (count: number, options: Parameters<typeof foundPassage>[2] = {}) =>
  Array.from({ length: count }, (_, at) =>
    foundPassage(`p${at}${options.copy ? ' copy' : ''}`, [`Crew ${at} trains.`], options),
  ).flat();

const textsOf = (requests: readonly ReadingRequest[]) =>
  requests.map(({ passage }) => passage.sentences);

describe('what is read', () => {
  it('is each passage beside each claim, its sentences together as they stand', async () => {
    const [first, second, third] = foundPassage('one', ['It met.', 'It paid.', 'It left.'], {
      metadata: { title: 'Minutes', publisher: 'Harbour Board', date: '2024-05-01' },
    }) as [Candidate, Candidate, Candidate];
    const headed = [first, second, third].map((candidate) => ({
      ...candidate,
      sentence: { ...candidate.sentence, heading: 'Costs' },
    })) as [Candidate, Candidate, Candidate];
    const [beside] = foundPassage('other', ['It rained.'], { metadata: { date: null } });
    const { reader, requests } = readerOf(NOTHING);
    const found = [headed[1], beside as Candidate, headed[0]];
    await readCandidates(reader, [HARBOUR_CLAIM, OTHER], found);
    const minutes = {
      sentences: ['It met.', 'It paid.'],
      title: 'Minutes',
      publisher: 'Harbour Board',
      date: '2024-05-01',
      heading: 'Costs',
    };
    const rain = {
      sentences: ['It rained.'],
      title: 'Notes from the harbour',
      publisher: 'Bay Courier',
      date: null,
      heading: '',
    };
    expect(requests).toEqual([
      { claim: HARBOUR_CLAIM.text, passage: minutes },
      { claim: HARBOUR_CLAIM.text, passage: rain },
      { claim: OTHER.text, passage: minutes },
      { claim: OTHER.text, passage: rain },
    ]);
  });

  it('is without a title that only asks', async () => {
    const asked = foundPassage('one', ['It trains crews.'], {
      metadata: { title: 'Does the harbour company train the crews?' },
    });
    const { reader, requests } = readerOf(NOTHING);
    await readCandidates(reader, [HARBOUR_CLAIM], asked);
    expect(requests.map(({ passage }) => passage.title)).toEqual(['']);
  });

  it('is of an answered question what it states, and it is said by who answers', async () => {
    const found = foundPassage('one', [
      'Mr. Lee: Did the port train the crews? Ms. Row: No, it never had the money.',
    ]);
    const { reader, requests } = readerOf(FAIRLY);
    const judged = await readCandidates(reader, [HARBOUR_CLAIM], found);
    expect(textsOf(requests)).toEqual([
      ['The port did not train the crews. It never had the money.'],
    ]);
    expect(judged.map(({ speaker }) => speaker)).toEqual(['Ms. Row']);
  });

  it('is at most so many passages, and so many copies beside', async () => {
    const { originals, copies } = READING;
    const { reader, requests } = readerOf(FAIRLY);
    const [many, copied] = [passages(originals + 9), passages(copies + 9, { copy: true })];
    const judged = await readCandidates(reader, [HARBOUR_CLAIM], [...copied, ...many]);
    const read = [...copied.slice(0, copies), ...many.slice(0, originals)];
    expect(textsOf(requests)).toEqual(read.map(({ sentence }) => [sentence.text]));
    expect(judged.map(({ candidate }) => candidate)).toEqual(read);
  });

  it('is nothing where nothing was found', async () => {
    const { reader, requests } = readerOf(FAIRLY);
    expect([await readCandidates(reader, [HARBOUR_CLAIM], []), requests]).toEqual([[], []]);
  });
});

describe('what is made of it', () => {
  it('is for each claim every sentence, with who speaks, how sure, and what is silent', async () => {
    const found = foundPassage('one', [
      'Critics say that the company may train the crews.',
      'It is unknown whether the company trains crews.',
    ]);
    const [candidate, silent] = found;
    const { reader } = readerOf(FAIRLY);
    const judged = await readCandidates(reader, [HARBOUR_CLAIM, OTHER], found);
    expect(judged.map((sentence) => [sentence.claim.id, sentence.candidate])).toEqual([
      ['c1', candidate],
      ['c1', silent],
      ['c2', candidate],
      ['c2', silent],
    ]);
    expect(judged.slice(0, 2)).toEqual([
      {
        claim: HARBOUR_CLAIM,
        candidate,
        stances: FAIRLY,
        stance: 'supports',
        probability: 0.5,
        passage: FAIRLY,
        relevance: 0.875,
        speaker: 'Critics',
        certainty: 'hedged',
        silent: false,
        unread: false,
      },
      expect.objectContaining({ speaker: null, silent: true, unread: false }),
    ]);
  });

  const cases: [stances: [number, number, number, number], stance: Stance, share: number][] = [
    [[0.2, 0.5, 0.2, 0.1], 'refutes', 0.5],
    [[0.1, 0.1, 0.2, 0.6], 'neither', 0.6],
    [[0.1, 0.15, 0.3, 0.45], 'qualifies', 0.3],
    [[0.4, 0.4, 0.1, 0.1], 'supports', 0.4],
  ];

  it.each(cases)('takes of %s the stance %s', async (shares, stance, share) => {
    const [supports, refutes, qualifies, neither] = shares;
    const { reader } = readerOf({ supports, refutes, qualifies, neither });
    const judged = await readCandidates(reader, [HARBOUR_CLAIM], passages(1));
    expect(judged).toMatchObject([{ stance, probability: expect.closeTo(share, 12) }]);
  });

  it('is pooled of what the reader says of a sentence and of its passage', async () => {
    const passage = { supports: 0.5, refutes: 0, qualifies: 0, neither: 0.5 };
    const own = { supports: 0.8, refutes: 0, qualifies: 0, neither: 0.2 };
    const { reader } = readerOf(passage, () => own);
    const pooled = sentenceStances(own, passage);
    expect(await readCandidates(reader, [HARBOUR_CLAIM], passages(1))).toMatchObject([
      {
        stances: pooled,
        stance: 'supports',
        probability: pooled.supports,
        passage,
        relevance: 1 - pooled.neither,
      },
    ]);
  });
});

describe('what is in another language', () => {
  const german = (passage: string, ...more: string[]) =>
    foundPassage(passage, ['Der Hafen schult die Mannschaften der Boote.', ...more], {
      metadata: { language: 'de' },
    });

  it('stays unread, says so, takes no stance and comes last', async () => {
    const { reader, requests } = readerOf(FAIRLY);
    const [foreign, own] = [german('fremd'), passages(1)];
    const judged = await readCandidates(reader, [HARBOUR_CLAIM], [...foreign, ...own]);
    expect(textsOf(requests)).toEqual([['Crew 0 trains.']]);
    expect(
      judged.map(({ candidate, stance, probability, relevance, unread }) => ({
        candidate,
        stance,
        probability,
        relevance,
        unread,
      })),
    ).toEqual([
      { candidate: own[0], stance: 'supports', probability: 0.5, relevance: 0.875, unread: false },
      { candidate: foreign[0], stance: 'neither', probability: 1, relevance: 0, unread: true },
    ]);
  });

  it('takes no other passage’s place', async () => {
    const { reader, requests } = readerOf(FAIRLY);
    const foreign = Array.from({ length: 30 }, (_, at) => german(`fremd ${at}`)).flat();
    const judged = await readCandidates(reader, [HARBOUR_CLAIM], [...foreign, ...passages(3)]);
    expect([requests.length, judged.length]).toEqual([3, 33]);
  });

  it('takes no stance either where an English sentence stands beside it, which is read', async () => {
    const found = german(
      'fremd',
      'The harbour company trains the crews of the boats every spring.',
    );
    const { reader, requests } = readerOf(FAIRLY);
    const judged = await readCandidates(reader, [HARBOUR_CLAIM], found);
    expect(textsOf(requests)).toEqual([found.map(({ sentence }) => sentence.text)]);
    expect(judged.map(({ stance, probability, unread }) => [stance, probability, unread])).toEqual([
      ['neither', 1, true],
      ['supports', 0.5, false],
    ]);
  });
});

describe('a passage that takes a stance that none of its sentences takes', () => {
  const against = (refutes: number): StanceProbabilities => ({
    supports: 0,
    refutes,
    qualifies: 0,
    neither: 1 - refutes,
  });
  const LEANING: Record<string, number> = { 'It met.': 0.01, 'It paid.': 0.1, 'It left.': 0.05 };

  const judgedIn = async (
    found: readonly Candidate[],
    passage: StanceProbabilities,
    leaning = LEANING,
  ) => {
    const { reader } = readerOf(passage, (sentence) => against(leaning[sentence] ?? 0));
    const judged = await readCandidates(reader, [HARBOUR_CLAIM], found);
    return judged.map(({ candidate, stance, probability, ...sentence }) => [
      candidate.sentence.text,
      stance,
      Number(probability.toFixed(2)),
      sentence.with?.sentence.text ?? null,
    ]);
  };

  const FOUND = foundPassage('one', ['It met.', 'It paid.', 'It left.']);

  it('gives it to the one that leans to it most, with the next', async () => {
    expect(await judgedIn(FOUND, against(0.75))).toEqual([
      ['It met.', 'neither', 0.99, null],
      ['It paid.', 'refutes', 0.75, 'It left.'],
      ['It left.', 'neither', 0.95, null],
    ]);
  });

  it('gives it as the passage has it', async () => {
    const { reader } = readerOf(against(0.75), (sentence) => against(LEANING[sentence] ?? 0));
    const [, joined] = await readCandidates(reader, [HARBOUR_CLAIM], FOUND);
    expect(joined).toMatchObject({
      stances: against(0.75),
      passage: against(0.75),
      stance: 'refutes',
      probability: 0.75,
      relevance: 0.75,
      with: FOUND[2],
    });
  });

  it('keeps it where it is not sure of it', async () => {
    const stances = async (share: number) =>
      (await judgedIn(FOUND, against(share))).map(([, stance]) => stance);
    expect(await stances(READING.together)).toContain('refutes');
    expect(await stances(READING.together - 0.01)).toEqual(['neither', 'neither', 'neither']);
  });

  it('is a limit where the sentence that leads it calls the claim imprecise', async () => {
    const framed = foundPassage('one', ['It is imprecise to say that it trains the crews.']);
    const { reader } = readerOf(FAIRLY);
    const [judged] = await readCandidates(reader, [HARBOUR_CLAIM], framed);
    expect([judged?.stance, judged?.passage]).toEqual([
      'qualifies',
      { supports: 0, refutes: 0, qualifies: 0.875, neither: 0.125 },
    ]);
  });

  it('gives it to no two where one takes it alone', async () => {
    const leaning = { ...LEANING, 'It met.': 0.9 };
    expect(await judgedIn(FOUND, against(0.75), leaning)).toEqual([
      ['It met.', 'refutes', 0.82, null],
      ['It paid.', 'neither', 0.9, null],
      ['It left.', 'neither', 0.95, null],
    ]);
  });

  it('gives it to no sentence that stands alone, or beside nothing that is read', async () => {
    expect(await judgedIn(FOUND.slice(0, 1), against(0.75))).toEqual([
      ['It met.', 'neither', 0.99, null],
    ]);
    const sentences = [
      'Der Hafen schult die Mannschaften der Boote.',
      'The company paid the crews of the boats in the spring.',
    ] as const;
    const foreign = foundPassage('fremd', sentences, { metadata: { language: 'de' } });
    expect(await judgedIn(foreign, against(0.75), { [sentences[1]]: 0.1 })).toEqual([
      [sentences[0], 'neither', 1, null],
      [sentences[1], 'neither', 0.9, null],
    ]);
  });
});

describe('while it reads', () => {
  it('tells how many pairs of claim and passage it has read, of how many', async () => {
    const told: [number, number][] = [];
    const { reader } = readerOf(FAIRLY);
    await readCandidates(reader, [HARBOUR_CLAIM, OTHER], passages(10), {
      onRead: (done, total) => told.push([done, total]),
    });
    expect(told).toEqual([0, 8, 16, 20].map((done) => [done, 20]));
  });

  it('stops between two rounds where it is told to, and hands the signal on', async () => {
    const stop = new AbortController();
    const signals: unknown[] = [];
    const { reader, requests } = readerOf(FAIRLY);
    const stopping: Reader = {
      ...reader,
      read: async (asked, options) => {
        signals.push(options?.signal);
        const readings = await reader.read(asked, options);
        stop.abort(new Error('enough'));
        return readings;
      },
    };
    const { signal } = stop;
    await expect(
      readCandidates(stopping, [HARBOUR_CLAIM], passages(20), { signal }),
    ).rejects.toThrow('enough');
    expect([signals, requests.length]).toEqual([[signal], READING.round]);
  });
});
