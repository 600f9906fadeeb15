import { describe, expect, it } from 'vitest';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../test/fakes/ferry-dossier.js';
import { type SmallDocument, smallDossier } from '../../test/fakes/small-dossier.js';
import { parseQuestion } from '../asking/parse-question.js';
import { type GatherOptions, gather } from './gather.js';

const DOCUMENTS = ferryDocuments({ payer: 'Marlin Ferries', payee: 'Osprey Piers' });
const QUESTION = parseQuestion('Does Marlin Ferries pay Osprey Piers?');

const gathered = async (
  documents: readonly SmallDocument[] = DOCUMENTS,
  options: GatherOptions = {},
) => gather(await smallDossier(documents, FERRY_PUBLISHERS), QUESTION, options);

const texts = async (...args: Parameters<typeof gathered>): Promise<string[]> =>
  (await gathered(...args)).candidates.map(({ sentence }) => sentence.text);

describe('gather', () => {
  it('puts the sentences that meet the question first, in their context and at their place', async () => {
    const { candidates, documents, queries } = await gathered();
    expect(documents).toHaveLength(5);
    expect(queries).toEqual([...new Set(queries)]);
    const [first] = candidates;
    expect(first?.sentence).toEqual({
      text: 'Marlin Ferries pays Osprey Piers for the use of the north pier.',
      before: '',
      after: 'The council collects no share of that money.',
      heading: 'Terms',
      title: 'Berthing agreement of the harbour',
      publisher: 'Harbour Council',
      date: '2024-05-02',
    });
    for (const { extraction, span, sentence, score } of candidates) {
      expect(extraction.text.slice(span.start, span.end)).toBe(sentence.text);
      expect(score).toBeLessThanOrEqual(first?.score ?? 0);
    }
  });

  it('looks within the documents that it is told to, however many others say more', async () => {
    const others = Array.from({ length: 400 }, (_, at) => ({
      title: `Note ${at}`,
      publisher: 'Harbour Council',
      date: '2024-05-02',
      text: `Marlin Ferries and Osprey Piers pay. Osprey Piers and Marlin Ferries pay, says note ${at} of year ${at * 7}.`,
    }));
    const asked = {
      title: 'Minutes',
      publisher: 'Harbour Council',
      date: '2024-05-02',
      text: 'The council heard on Monday, at length and in public, that Marlin is to be asked for a fee by the piers.',
    };
    const stores = await smallDossier([...others, asked], FERRY_PUBLISHERS);
    const documents = await stores.ledger.documents();
    const id = documents.find(({ metadata }) => metadata.title === 'Minutes')?.id ?? '';
    const { candidates } = await gather(stores, QUESTION, { only: new Set([id]) });
    expect(candidates.map(({ sentence }) => sentence.text)).toEqual([asked.text]);
  });

  it('finds what speaks against the claim too, and neither headings nor questions', async () => {
    const found = await texts();
    expect(found).toContain('Marlin Ferries has never paid Osprey Piers for the pier.');
    for (const text of found) expect(text).not.toMatch(/\?$|^Findings$|^Terms$/);
  });

  it('puts a copy behind its original and says that it is one', async () => {
    const [agreement] = DOCUMENTS;
    const reprint = {
      ...agreement!,
      title: 'The berthing agreement, printed again',
      publisher: 'Sound Gazette',
      date: '2024-09-01',
      text: agreement!.text.replace('no share', 'no share at all'),
    };
    const { candidates } = await gathered([...DOCUMENTS, reprint]);
    const pays = candidates.filter(({ sentence }) =>
      sentence.text.startsWith('Marlin Ferries pays'),
    );
    expect(pays.map(({ document, copy }) => [document.metadata.publisher, copy])).toEqual([
      ['Harbour Council', false],
      ['Sound Gazette', true],
    ]);
    expect(candidates.indexOf(pays[1]!)).toBe(candidates.indexOf(pays[0]!) + 1);
  });

  it('says how each sentence was found', async () => {
    const { candidates, queries } = await gathered();
    for (const { found } of candidates) {
      expect(found.contributions.length).toBeGreaterThan(0);
      for (const { query, rank } of found.contributions) {
        expect(queries).toContain(query);
        expect(rank).toBeGreaterThanOrEqual(1);
      }
    }
  });

  it('uses only what was published by the day asked for, and names what may have been', async () => {
    const dates = ['2024-05-02', '2024-06-11', null, '2024', '2024-05'];
    const documents = DOCUMENTS.map((document, at) => ({ ...document, date: dates[at]! }));
    const read = async (asOf: string) => {
      const result = await gathered(documents, { asOf });
      for (const { document } of result.candidates) expect(result.documents).toContain(document);
      const datesOf = (list: typeof result.documents) =>
        new Set(list.map(({ metadata }) => metadata.date));
      return [datesOf(result.documents), datesOf(result.leftOut)];
    };
    expect(await read('2024-05-02')).toEqual([
      new Set(['2024-05-02']),
      new Set([null, '2024', '2024-05']),
    ]);
    expect(await read('2024-12-31')).toEqual([
      new Set(['2024-05-02', '2024-06-11', '2024', '2024-05']),
      new Set([null]),
    ]);
    expect(await read('2023-12-31')).toEqual([new Set(), new Set([null])]);
  });

  it('gives the same in whatever order the documents were added', async () => {
    expect(await gathered(DOCUMENTS.toReversed())).toEqual(await gathered());
  });

  it('takes no passage of an extraction that a newer one replaced', async () => {
    const stores = await smallDossier(DOCUMENTS.slice(0, 1), FERRY_PUBLISHERS);
    const [document] = await stores.ledger.documents();
    for await (const extraction of stores.ledger.extractions()) {
      await stores.ledger.record({
        capture: (await stores.ledger.captures(document!.id))[0]!,
        document: document!,
        extraction: { ...extraction, id: 'ext_newer00000000000' },
      });
    }
    expect((await gather(stores, QUESTION)).candidates).toEqual([]);
  });

  it('finds nothing in an empty dossier, and stops when told', async () => {
    expect(await gathered([])).toMatchObject({ candidates: [], documents: [] });
    await expect(gathered(DOCUMENTS, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
