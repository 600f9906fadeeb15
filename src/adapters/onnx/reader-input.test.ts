import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerInputCases } from '../../../test/model-input-cases.js';
import { READER_FOLDER } from '../../../test/shipped-models.js';
import type { PassageToRead } from '../../ports/reader.js';
import { type ReaderInput, readerInputs } from './reader-input.js';
import { makeTokenizer } from './tokenizer.js';

const LIMIT = 256;
const [START, END, MARK, STOP] = [0, 2, 5, 999];

/** A token a word or full stop: `w7` is 1007, a full stop 999. */
const words = (text: string): number[] =>
  [...text.matchAll(/w(\d+)|[.!?:;]/g)].map(([, number]) =>
    number === undefined ? STOP : 1000 + Number(number),
  );

/** So many words, counted on from a first. */
const run = (first: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `w${first + at}`).join(' ');

const idsOf = (first: number, count: number): number[] => words(run(first, count));

const passageOf = (
  sentences: readonly string[],
  more: Partial<PassageToRead> = {},
): PassageToRead => ({
  sentences,
  title: '',
  publisher: '',
  date: null,
  heading: '',
  ...more,
});

/** What stands before the first mark, and behind each mark up to the next or the end. */
const takenApart = ({ ids, marks, sentences }: ReaderInput) => ({
  lead: ids.slice(0, marks[0]),
  pieces: marks.map((mark, at) => ({
    sentence: sentences[at],
    ids: ids.slice(mark + 1, marks[at + 1] ?? -1),
  })),
});

describe('an input', () => {
  it('has the claim, each part of what is known ended, and a mark before each sentence', () => {
    const passage = passageOf(['w5 w6.', 'w7'], {
      title: ' w1 ',
      publisher: 'w2?',
      date: 'w3',
      heading: 'w4:',
    });
    expect(readerInputs(words, 'w8 w9.', passage, LIMIT)).toEqual([
      {
        ids: [START, 1008, 1009, STOP, END, END]
          .concat([1001, STOP, 1002, STOP, 1003, STOP, 1004, STOP])
          .concat([MARK, 1005, 1006, STOP, MARK, 1007, END]),
        marks: [14, 18],
        sentences: [0, 1],
      },
    ]);
  });

  it('has nothing for what is not known, and a mark for a sentence without words', () => {
    expect(readerInputs(words, 'w8', passageOf(['', 'w5']), LIMIT)).toEqual([
      { ids: [START, 1008, END, END, MARK, MARK, 1005, END], marks: [4, 5], sentences: [0, 1] },
    ]);
  });

  it('has the first 24 tokens of each part of what is known', () => {
    const passage = passageOf(['w0'], {
      title: run(100, 30),
      publisher: run(200, 24),
      date: run(300, 30),
      heading: run(400, 23),
    });
    const [input] = readerInputs(words, 'w1', passage, LIMIT);
    expect(input).toEqual({
      ids: [START, 1001, END, END]
        .concat(idsOf(100, 24), idsOf(200, 24), idsOf(300, 24), idsOf(400, 23), [STOP])
        .concat([MARK, 1000, END]),
      marks: [100],
      sentences: [0],
    });
  });
});

describe('a claim', () => {
  it('is read whole up to 96 tokens', () => {
    const [input] = readerInputs(words, run(100, 96), passageOf(['w1']), LIMIT);
    expect(input?.ids.slice(0, 99)).toEqual([START, ...idsOf(100, 96), END, END]);
  });

  it('is refused where it is longer, with how long it may be and what to do', () => {
    const claim = run(100, 97);
    expect(() => readerInputs(words, claim, passageOf(['w1']), LIMIT)).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        message: `A claim is too long to check: 97 word pieces, at most 96: “${claim.slice(0, 60)}…”`,
        hint: 'Split it into shorter claims, one statement each.',
      }),
    );
  });
});

describe('a passage that is longer than one input', () => {
  /** With this claim and nothing known of the passage, sentences and their marks have 251 tokens. */
  const CLAIM = 'w1';

  it('becomes windows, each of which repeats the end of the one before', () => {
    const sentences = Array.from({ length: 12 }, (_, at) => run(100 + 50 * at, 49));
    const windows = readerInputs(words, CLAIM, passageOf(sentences), LIMIT);
    expect(windows.map((window) => window.sentences)).toEqual([
      [0, 1, 2, 3, 4],
      [4, 5, 6, 7, 8],
      [8, 9, 10, 11],
    ]);
    expect(windows[1]).toEqual({
      ids: [START, 1001, END, END]
        .concat([4, 5, 6, 7, 8].flatMap((at) => [MARK, ...idsOf(100 + 50 * at, 49)]))
        .concat([END]),
      marks: [4, 54, 104, 154, 204],
      sentences: [4, 5, 6, 7, 8],
    });
  });

  it('repeats nothing where the last sentence is too long to stand in two windows', () => {
    const sentences = [run(100, 120), run(300, 120), run(500, 120)];
    const windows = readerInputs(words, CLAIM, passageOf(sentences), LIMIT);
    expect(windows.map((window) => window.sentences)).toEqual([[0, 1], [2]]);
  });

  it('has a sentence that fits no window cut into stretches that overlap', () => {
    const sentences = ['w90 w91.', run(100, 600), 'w92'];
    const windows = readerInputs(words, CLAIM, passageOf(sentences), LIMIT).map(takenApart);
    expect(windows.map(({ pieces }) => pieces)).toEqual([
      [{ sentence: 0, ids: [1090, 1091, STOP] }],
      [{ sentence: 1, ids: idsOf(100, 250) }],
      [{ sentence: 1, ids: idsOf(266, 250) }],
      [{ sentence: 1, ids: idsOf(432, 250) }],
      [
        { sentence: 1, ids: idsOf(598, 102) },
        { sentence: 2, ids: [1092] },
      ],
    ]);
  });

  it('repeats the end of the window before wherever sentences are short', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(lengths, (counts) => {
        const sentences = counts.map((count) => run(100, count));
        const windows = readerInputs(words, CLAIM, passageOf(sentences), LIMIT);
        for (const [at, { sentences: own }] of windows.entries()) {
          const next = windows[at + 1]?.sentences ?? own;
          expect(own).toContain(next[0]);
          expect(next.at(-1)).toBeGreaterThanOrEqual(own.at(-1) ?? Number.NaN);
        }
      }),
    );
  });
});

describe('any passage', () => {
  interface Described {
    claim: string;
    limit: number;
    known: Omit<PassageToRead, 'sentences'>;
    /** Words of each sentence. */
    lengths: number[];
  }

  const text = (most: number) =>
    fc.integer({ min: 0, max: most }).map((count) => run(900_000, count));
  const length = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 900 }));
  const any = fc.record<Described>({
    claim: text(96),
    limit: fc.integer({ min: 256, max: 512 }),
    known: fc.record({
      title: text(40),
      publisher: text(40),
      date: fc.option(text(40)),
      heading: text(40),
    }),
    lengths: fc.array(length, { minLength: 1, maxLength: 12 }),
  });

  /** Every word of the sentences has a number of its own, so that a token says where it stands. */
  const sentencesOf = (lengths: readonly number[]): string[] =>
    lengths.map((count, at) => run(1_000 * (at + 1), count));

  const made = ({ claim, limit, known, lengths }: Described) => {
    const sentences = sentencesOf(lengths);
    const inputs = readerInputs(words, claim, passageOf(sentences, known), limit);
    return { inputs, sentences: sentences.map(words) };
  };

  it('has inputs within the limit, each with the same lead and marks where sentences begin', () => {
    fc.assert(
      fc.property(any, (described) => {
        const { inputs } = made(described);
        const [first] = inputs.map((input) => takenApart(input).lead);
        for (const input of inputs) {
          expect(input.ids.length).toBeLessThanOrEqual(described.limit);
          expect(takenApart(input).lead).toEqual(first);
          expect(input.ids.at(-1)).toBe(END);
          expect(input.ids.flatMap((id, at) => (id === MARK ? [at] : []))).toEqual(input.marks);
          expect(input.sentences).toHaveLength(input.marks.length);
        }
        expect(first?.slice(1, words(described.claim).length + 1)).toEqual(words(described.claim));
      }),
    );
  });

  it('has all of its sentences in its inputs, in their order, and each whole where it can be', () => {
    fc.assert(
      fc.property(any, (described) => {
        const { inputs, sentences } = made(described);
        const windows = inputs.map(takenApart);
        const room = described.limit - (windows[0]?.lead.length ?? 0) - 2;
        const pieces = windows.flatMap((window) => window.pieces);
        for (const [at, ids] of sentences.entries()) {
          const own = pieces.filter(({ sentence }) => sentence === at).map((piece) => piece.ids);
          const whole = ids.length <= room;
          expect(own.length).toBeGreaterThan(0);
          if (whole) expect(own).toEqual(own.map(() => ids));
          else expectCovered(own, ids);
        }
        for (const { pieces: within } of windows) {
          const [from = 0] = within.map(({ sentence }) => sentence);
          expect(within.map(({ sentence }) => sentence)).toEqual(
            within.map((_, step) => from + step),
          );
        }
      }),
    );
  });

  /** Each stretch is a run of the tokens; the first begins and the last ends them; each overlaps the next. */
  function expectCovered(stretches: readonly number[][], ids: readonly number[]): void {
    const starts = stretches.map(([first]) => ids.indexOf(first ?? Number.NaN));
    const ends = stretches.map((stretch, at) => (starts[at] ?? 0) + stretch.length);
    expect(stretches).toEqual(starts.map((start, at) => ids.slice(start, ends[at])));
    expect([starts[0], ends.at(-1)]).toEqual([0, ids.length]);
    for (const [at, end] of ends.slice(0, -1).entries()) expect(starts[at + 1]).toBeLessThan(end);
  }

  it('is one input where it fits into one', () => {
    fc.assert(
      fc.property(any, (described) => {
        const { inputs, sentences } = made(described);
        const lead = inputs[0]?.marks[0] ?? 0;
        const needed = lead + sentences.reduce((sum, ids) => sum + ids.length + 1, 0) + 1;
        expect(inputs.length === 1).toBe(needed <= described.limit);
      }),
    );
  });
});

const VOCABULARY = join(READER_FOLDER, 'tokenizer.json');

describe.skipIf(!existsSync(VOCABULARY))('with the shipped vocabulary', () => {
  it('is the input that the reader was trained on', () => {
    const tokenize = makeTokenizer(readFileSync(VOCABULARY, 'utf8'));
    const cases = readerInputCases();
    const made = cases.map(({ claim, passage }) => {
      const [input, ...more] = readerInputs(tokenize, claim, passage, 384);
      expect(more).toEqual([]);
      expect(input?.sentences).toEqual([...passage.sentences.keys()]);
      return { claim, passage, ids: input?.ids, marks: input?.marks };
    });
    expect(made).toEqual(cases);
  });
});
