import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../test/fakes/counting-ids.js';
import { fixedClock } from '../../../test/fakes/fixed-clock.js';
import { readsInProcess } from '../../../test/fakes/reads-in-process.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { FileKeyStore } from '../../adapters/keys/file-key-store.js';
import { CorroborateError } from '../../model/error.js';
import type { Reader } from '../../ports/reader.js';
import type { OperationContext } from '../context.js';
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

const check = async (draft: string, reader: Reader) => {
  const stores = await smallDossier([SOURCE]);
  const context: OperationContext = {
    workingFolder: '/',
    clock: fixedClock(),
    ids: countingIds(),
    keys: new FileKeyStore(null),
    stores: async () => stores,
    fetcher: () => Promise.reject(new Error('nothing is fetched')),
    documentReader: async () => readsInProcess,
    recogniser: async () => {
      throw new Error('Nothing is recognised here');
    },
    reader: async () => reader,
    embedder: async () => null,
  };
  const { sentences } = await checkDraft(
    context,
    { name: 'draft.md', bytes: new TextEncoder().encode(draft) },
    {},
  );
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
