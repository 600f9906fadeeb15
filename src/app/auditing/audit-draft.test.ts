import { describe, expect, it } from 'vitest';
import { smallContext } from '../../../test/fakes/small-context.js';
import { type SmallDocument, smallDossier } from '../../../test/fakes/small-dossier.js';
import type { DraftFault } from '../../model/draft-classes.js';
import { faultsOf } from '../../model/draft-faults.js';
import { CorroborateError } from '../../model/error.js';
import type { Reader } from '../../ports/reader.js';
import { checkDraft } from './audit-draft.js';

const SOURCE = {
  title: 'Minutes',
  publisher: 'Harbour Board',
  date: '2024-05-01',
  text: 'The board met. Nobody on the board believes that the crews learn knots in spring. It rained.',
};

/** Bears out only what it reads under the title of the minutes, and remembers what it read. */
const recordingReader = (read: string[][]): Reader => ({
  name: 'recording-1',
  entailsFrom: 0.5,
  read: async (requests) =>
    requests.map(({ passage: { title, sentences } }) => {
      read.push([...sentences]);
      const supports = title === 'Minutes' ? 0.25 : 0;
      const stances = { supports, refutes: 0, qualifies: 0, neither: 1 - supports };
      return { passage: stances, sentences: sentences.map(() => ({ stances, silence: 0 })) };
    }),
});

const audit = async (
  draft: string,
  reader: Reader,
  options: { failOn?: DraftFault[]; sources?: SmallDocument[] } = {},
) => {
  const stores = await smallDossier(options.sources ?? [SOURCE]);
  const context = { ...smallContext(stores), reader: async () => reader };
  const file = { name: 'draft.md', bytes: new TextEncoder().encode(draft) };
  return checkDraft(context, file, { failOn: options.failOn });
};

const check = async (draft: string, reader: Reader) => {
  const { sentences } = await audit(draft, reader);
  return sentences.map(({ quotations, entailment }) => ({
    found: quotations.map(({ found }) => found?.quote ?? null),
    entailment,
  }));
};

describe('checkDraft', () => {
  it('measures a sentence against the whole sentence that it quotes from', async () => {
    const read: string[][] = [];
    const draft = 'According to the board, “the crews learn knots in spring” every year.';
    expect(await check(draft, recordingReader(read))).toEqual([
      {
        found: ['the crews learn knots in spring'],
        entailment: { status: 'not-entailed', score: 0.25 },
      },
    ]);
    expect(read).toContainEqual([
      'Nobody on the board believes that the crews learn knots in spring.',
    ]);
  });

  it('leaves a sentence unchecked that the reader cannot read, and goes on', async () => {
    const choosy: Reader = {
      ...recordingReader([]),
      read: async (requests) => {
        if (requests.some(({ claim }) => claim.includes('endless')))
          throw new CorroborateError('invalid-input', 'the claim is too long');
        return recordingReader([]).read(requests);
      },
    };
    const draft =
      'In an endless sentence “the crews learn knots in spring” once. ' +
      'Yet “the crews learn knots in spring” twice.';
    expect((await check(draft, choosy)).map(({ entailment }) => entailment)).toEqual([
      null,
      { status: 'not-entailed', score: 0.25 },
    ]);
  });

  it('measures nothing where nothing of the dossier is quoted', async () => {
    const draft = 'According to the board, “the crews never learn any knots” at all.';
    expect(await check(draft, recordingReader([]))).toEqual([{ found: [null], entailment: null }]);
  });
});

/** Takes a passage for the claim itself where it has all words of it but numbers, and for nothing else. */
const wordReader: Reader = {
  name: 'words-1',
  entailsFrom: 0.5,
  read: async (requests) =>
    requests.map(({ claim, passage }) => {
      const wanted = claim.toLowerCase().match(/[a-z]+/g) ?? [];
      const of = (text: string) => {
        const has = wanted.every((word) => text.toLowerCase().includes(word));
        const supports = has ? 0.97 : 0;
        return { supports, refutes: 0, qualifies: 0, neither: 1 - supports };
      };
      return {
        passage: of(passage.sentences.join(' ')),
        sentences: passage.sentences.map((sentence) => ({ stances: of(sentence), silence: 0 })),
      };
    }),
};

const SOURCES: SmallDocument[] = [
  {
    title: 'Minutes of the harbour board',
    publisher: 'Harbour Board',
    date: '2024-05-01',
    text: 'The harbour board paid 7,000 dollars for the new pier in spring. The chair left early.',
  },
  {
    title: 'A letter to the crews',
    publisher: 'Gazette',
    date: '2024-06-01',
    text: 'The crews of the old ferry learn knots in autumn. Nobody else does.',
  },
];

describe('the classes of a draft', () => {
  const classes = async (draft: string) => {
    const { text, sentences } = await audit(draft, wordReader, { sources: SOURCES });
    for (const { span, ...sentence } of sentences) {
      expect(text.slice(span.start, span.end)).toBe(sentence.text);
      const details = [...sentence.unsupported, ...sentence.nowhere].flatMap((detail) =>
        detail.span === null || detail.kind === 'negation' || detail.kind === 'scope'
          ? []
          : [detail],
      );
      for (const { text: words, span: within } of details)
        expect(sentence.text.slice(within?.start, within?.end)).toBe(words);
      for (const { text: words, span: within } of sentence.quotations)
        expect(text.slice(span.start + within.start, span.start + within.end)).toBe(words);
    }
    return sentences.map((sentence) => [sentence.class, ...faultsOf(sentence)]);
  };

  it('tell a statement from one with a number of its own, from none, and from an opinion', async () => {
    expect(
      await classes(
        'The harbour board paid 7,000 dollars for the new pier. ' +
          'The harbour board paid 9,000 dollars for the new pier. ' +
          'Glaciers in Patagonia melted quickly. It should resign.',
      ),
    ).toEqual([
      ['supported'],
      ['partly', 'partly', 'nowhere'],
      ['not-found', 'not-found', 'nowhere'],
      ['opinion'],
    ]);
  });

  it('look at what a sentence cites before the rest of the dossier', async () => {
    const notes = '\n\n## Sources\n\n1. Minutes of the harbour board\n2. A letter to the crews\n';
    const [right, wrong] = await Promise.all(
      ['[1]', '[2]'].map((mark) =>
        audit(
          `The harbour board paid 7,000 dollars for the new pier ${mark}.${notes}`,
          wordReader,
          {
            sources: SOURCES,
          },
        ),
      ),
    );
    const told = [right, wrong].map((made) =>
      made?.sentences.slice(0, 1).map((sentence) => ({
        class: sentence.class,
        cited: sentence.citations.map((citation) => [citation.document?.title, citation.class]),
        faults: faultsOf(sentence),
      })),
    );
    expect(told).toEqual([
      [{ class: 'supported', cited: [['Minutes of the harbour board', 'supported']], faults: [] }],
      [
        {
          class: 'supported',
          cited: [['A letter to the crews', 'not-found']],
          faults: ['citation'],
        },
      ],
    ]);
  });

  it('compare a quotation that runs over sentences as one', async () => {
    const draft =
      'The letter says: “The crews of the old ferry learn knots in autumn. Everybody else does.”';
    const { sentences } = await audit(draft, wordReader, { sources: SOURCES });
    expect(sentences.flatMap(({ quotations }) => quotations)).toMatchObject([
      {
        text: 'The crews of the old ferry learn knots in autumn. Everybody else does.',
        status: 'changed',
        found: null,
      },
    ]);
  });
});
