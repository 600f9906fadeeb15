import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/model/passage.js';
import type { PassageIndex } from '../../src/ports/passage-index.js';

/** A passage of its own document; the number gives the ids. */
const passage = (n: number, text: string, heading = 'Minutes'): Passage => {
  const key = n.toString(16).padStart(16, '0');
  const extractionId = `ext_${key}`;
  return {
    id: `${extractionId}:0`,
    documentId: `doc_${key}`,
    extractionId,
    span: { start: 0, end: text.length },
    text,
    heading,
  };
};

const PASSAGES = [
  passage(1, 'The council approved the police training budget.'),
  passage(2, 'Officers were trained abroad in crowd control.', 'Exchange programme'),
  passage(3, 'Rain delayed the harvest in the northern valleys.'),
  passage(4, 'The training of officers costs the council a third of its budget.'),
];

/** What every index does. `open` makes an empty one, which the test leaves to be cleaned up. */
export function describePassageIndex(name: string, open: () => Promise<PassageIndex>): void {
  const ids = async (index: PassageIndex, text: string, limit = 10): Promise<string[]> =>
    (await index.search({ text, limit })).map((hit) => hit.passage.id);

  describe(name, () => {
    it('finds nothing while it is empty', async () => {
      const index = await open();
      expect(await ids(index, 'training')).toEqual([]);
      expect(await index.size()).toBe(0);
      expect(await index.extractionIds()).toEqual(new Set());
      await index.optimize();
    });

    it('gives back whole passages, the one that fits best first', async () => {
      const index = await open();
      await index.add(PASSAGES);
      const hits = await index.search({ text: 'harvest rain', limit: 5 });
      expect(hits.map((hit) => hit.passage)).toEqual([PASSAGES[2]]);
      expect(hits[0]?.score).toBeGreaterThan(0);
    });

    it('ranks the hits of a search in its order, without their texts', async () => {
      const index = await open();
      await index.add(PASSAGES);
      for (const limit of [0, 1, 2, 10]) {
        const query = { text: 'training council', limit };
        const hits = await index.search(query);
        const ranks = hits.map(({ passage: { id, documentId }, score }) => ({
          passage: { id, documentId },
          score,
        }));
        expect(await index.rank(query)).toEqual(ranks);
      }
    });

    it('has another version whenever it holds other passages', async () => {
      const index = await open();
      const versions = [await index.version()];
      const change = async (work: Promise<void>) => {
        await work;
        versions.push(await index.version());
      };
      await change(index.add(PASSAGES.slice(0, 2)));
      await change(index.remove([PASSAGES[0]?.extractionId ?? '']));
      await change(index.add(PASSAGES.slice(2, 3)));
      await change(index.clear());
      await change(index.add(PASSAGES.slice(0, 2)));
      expect(new Set(versions).size).toBe(versions.length);
      await index.search({ text: 'training', limit: 5 });
      const searched = await index.version();
      await index.search({ text: 'council', limit: 5 });
      expect(await index.version()).toBe(searched);
    });

    it('matches other forms of a word, and headings', async () => {
      const index = await open();
      await index.add(PASSAGES);
      expect(new Set(await ids(index, 'officer trainings'))).toEqual(
        new Set([PASSAGES[0], PASSAGES[1], PASSAGES[3]].map((p) => p?.id)),
      );
      expect(await ids(index, 'exchanges')).toEqual([PASSAGES[1]?.id]);
    });

    it('finds what was added last as soon as it is added', async () => {
      const index = await open();
      await index.add(PASSAGES.slice(0, 2));
      expect(await ids(index, 'harvest')).toEqual([]);
      await index.add(PASSAGES.slice(2));
      expect(await ids(index, 'harvest')).toEqual([PASSAGES[2]?.id]);
    });

    it('scores alike whether passages came at once or one after another', async () => {
      const [atOnce, oneByOne] = [await open(), await open()];
      await atOnce.add(PASSAGES);
      for (const one of [...PASSAGES].reverse()) {
        await oneByOne.add([one]);
        await oneByOne.search({ text: 'council', limit: 1 });
      }
      const query = { text: 'training budget of the council', limit: 10 };
      const scores = async (index: PassageIndex) =>
        (await index.search(query)).map(({ passage: { id }, score }) => [id, score.toFixed(3)]);
      expect(await scores(oneByOne)).toEqual(await scores(atOnce));
    });

    it('leaves passages alone that it holds already', async () => {
      const index = await open();
      await index.add(PASSAGES);
      await index.add([passage(1, 'Something else entirely.'), passage(3, 'Again.')]);
      await index.add([passage(9, 'Twice in one batch.'), passage(9, 'Twice in one batch.')]);
      expect(await index.size()).toBe(5);
      expect(await ids(index, 'police')).toEqual([PASSAGES[0]?.id]);
    });

    it('drops the passages of an extraction and forgets them in its scores', async () => {
      const [index, never] = [await open(), await open()];
      await index.add(PASSAGES);
      await index.search({ text: 'budget', limit: 1 });
      const gone = PASSAGES[0]?.extractionId ?? '';
      await index.remove([gone, 'ext_unknown']);
      await never.add(PASSAGES.slice(1));
      expect(await index.extractionIds()).toEqual(
        new Set(PASSAGES.slice(1).map(({ extractionId }) => extractionId)),
      );
      const query = { text: 'council budget', limit: 10 };
      expect(await index.search(query)).toEqual(await never.search(query));
    });

    it('searches only the documents that are named', async () => {
      const index = await open();
      await index.add(PASSAGES);
      const documentIds = [PASSAGES[3]?.documentId ?? '', "doc_'; DROP"];
      const hits = await index.search({ text: 'training', limit: 1, documentIds });
      expect(hits.map((hit) => hit.passage.id)).toEqual([PASSAGES[3]?.id]);
      expect(await index.search({ text: 'training', limit: 5, documentIds: [] })).toEqual([]);
    });

    it('orders equal scores by passage id, also where the limit cuts them', async () => {
      const index = await open();
      const copies = Array.from({ length: 60 }, (_, n) => passage(60 - n, 'One story, reprinted.'));
      await index.add(copies.slice(0, 25));
      await index.search({ text: 'story', limit: 1 });
      await index.add([...copies.slice(25), ...PASSAGES.map((p, n) => ({ ...p, id: `z${n}` }))]);
      const ordered = copies.map(({ id }) => id).sort();
      expect(await ids(index, 'a reprinted story', 100)).toEqual(ordered);
      expect(await ids(index, 'a reprinted story', 7)).toEqual(ordered.slice(0, 7));
    });

    it('answers the same after it is optimized, and nothing after it is cleared', async () => {
      const index = await open();
      await index.add(PASSAGES.slice(0, 2));
      await index.add(PASSAGES.slice(2));
      const before = await index.search({ text: 'council training', limit: 10 });
      await index.optimize();
      expect(await index.search({ text: 'council training', limit: 10 })).toEqual(before);
      await index.clear();
      expect(await index.size()).toBe(0);
      expect(await ids(index, 'council')).toEqual([]);
      await index.add(PASSAGES);
      expect(await index.search({ text: 'council training', limit: 10 })).toEqual(before);
    });

    it('takes any words for words', async () => {
      const index = await open();
      await index.add(PASSAGES);
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (noise) => {
          const hits = await index.search({ text: `harvest ${noise}`, limit: 10 });
          expect(hits.map((hit) => hit.passage.id)).toContain(PASSAGES[2]?.id);
        }),
        { numRuns: 40, examples: [['"AND* OR ( ]'], ['text:budget^5 -rain +"'], ['\\\u0000']] },
      );
      expect(await ids(index, '')).toEqual([]);
      expect(await ids(index, ' "*" ')).toEqual([]);
      expect(await ids(index, 'training', 0)).toEqual([]);
    });
  });
}
