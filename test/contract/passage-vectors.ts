import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/model/passage.js';
import type { PassageIndex } from '../../src/ports/passage-index.js';

const MODEL = 'compass-1@0a1b2c3d';

/** A passage of its own document, at an angle on a compass; the number gives the ids. */
const passage = (n: number): Passage => {
  const text = `The ferry left pier ${n}.`;
  const key = n.toString(16).padStart(4, '0');
  return {
    id: `ext_${key}:0`,
    documentId: `doc_${key}`,
    extractionId: `ext_${key}`,
    span: { start: 0, end: text.length },
    text,
    heading: 'Departures',
  };
};

const PASSAGES = Array.from({ length: 8 }, (_, n) => passage(n));

const at = (degrees: number): Float32Array => {
  const angle = (degrees * Math.PI) / 180;
  return Float32Array.of(Math.cos(angle), Math.sin(angle), 0);
};

/** Passage n looks at n times ten degrees. */
const pointed = (passages: readonly Passage[]) =>
  passages.map(({ id }) => ({ id, vector: at(PASSAGES.findIndex((p) => p.id === id) * 10) }));

/** What every index does with vectors. `open` makes an empty one, which the test leaves to be cleaned up. */
export function describePassageVectors(name: string, open: () => Promise<PassageIndex>): void {
  const filled = async (): Promise<PassageIndex> => {
    const index = await open();
    await index.add(PASSAGES);
    await index.addVectors(MODEL, pointed(PASSAGES));
    return index;
  };
  const nearest = async (index: PassageIndex, degrees: number, limit = 3) =>
    (await index.searchVector({ model: MODEL, vector: at(degrees), limit })).map(
      ({ passage: { id } }) => id,
    );
  const idsOf = (...numbers: number[]): string[] => numbers.map((n) => passage(n).id);

  describe(`${name}, its vectors`, () => {
    it('has none at first, finds nothing by them and everything by words', async () => {
      const index = await open();
      expect(await index.vectorCoverage()).toEqual({ model: null, vectors: 0, passages: 0 });
      expect(await index.idsWithoutVector(MODEL)).toEqual([]);
      await index.add(PASSAGES);
      expect(await index.vectorCoverage()).toEqual({ model: null, vectors: 0, passages: 8 });
      expect(await nearest(index, 0)).toEqual([]);
      expect(await index.search({ text: 'ferry', limit: 20 })).toHaveLength(8);
    });

    it('gives passages back by their ids, in the order asked, without those it lacks', async () => {
      const index = await open();
      await index.add(PASSAGES);
      const asked = [...idsOf(5, 2), "ext_'; DROP:0", ...idsOf(7)];
      expect(await index.passages(asked)).toEqual([PASSAGES[5], PASSAGES[2], PASSAGES[7]]);
      expect(await index.passages([])).toEqual([]);
    });

    it('finds the nearest first, each with its dot product', async () => {
      const index = await filled();
      const hits = await index.searchVector({ model: MODEL, vector: at(21), limit: 3 });
      const near = (n: number, degrees: number) => ({
        passage: PASSAGES[n],
        score: expect.closeTo(Math.cos((degrees * Math.PI) / 180), 3),
      });
      expect(hits).toEqual([near(2, 1), near(3, 9), near(1, 11)]);
      expect(await nearest(index, 21, 0)).toEqual([]);
    });

    it('says which passages lack a vector, and takes them batch by batch', async () => {
      const index = await open();
      await index.add(PASSAGES.toReversed());
      await index.addVectors(MODEL, pointed(PASSAGES.slice(2, 4)));
      expect(await index.idsWithoutVector(MODEL)).toEqual(idsOf(0, 1, 4, 5, 6, 7));
      expect(await index.vectorCoverage()).toEqual({ model: MODEL, vectors: 2, passages: 8 });
      expect(await nearest(index, 59)).toEqual(idsOf(3, 2));
      await index.addVectors(MODEL, pointed(PASSAGES.slice(4)));
      expect(await index.idsWithoutVector(MODEL)).toEqual(idsOf(0, 1));
      expect(await nearest(index, 59)).toEqual(idsOf(6, 5, 7));
    });

    it('keeps the vector that a passage has, and takes none for what it does not hold', async () => {
      const index = await filled();
      await index.addVectors(MODEL, [
        { id: passage(0).id, vector: at(180) },
        { id: 'ext_unknown:0', vector: at(0) },
      ]);
      await index.addVectors(MODEL, []);
      expect(await index.vectorCoverage()).toMatchObject({ vectors: 8 });
      expect(await nearest(index, 1, 1)).toEqual(idsOf(0));
    });

    it('searches only the documents that are named', async () => {
      const index = await filled();
      const query = { model: MODEL, vector: at(0), limit: 2 };
      const documentIds = [6, 3, 5].map((n) => passage(n).documentId);
      const hits = await index.searchVector({ ...query, documentIds });
      expect(hits.map((hit) => hit.passage.id)).toEqual(idsOf(3, 5));
      expect(await index.searchVector({ ...query, documentIds: [] })).toEqual([]);
    });

    it('orders equal vectors by passage id, also where the limit cuts them', async () => {
      const index = await open();
      const copies = Array.from({ length: 60 }, (_, n) => passage(99 - n));
      await index.add(copies);
      for (const half of [copies.slice(0, 25), copies.slice(25)]) {
        await index.addVectors(
          MODEL,
          half.map(({ id }) => ({ id, vector: at(33) })),
        );
      }
      const ordered = copies.map(({ id }) => id).sort();
      expect(await nearest(index, 40, 100)).toEqual(ordered);
      expect(await nearest(index, 40, 7)).toEqual(ordered.slice(0, 7));
    });

    it('takes the vectors of another model for none, and drops them for a first one of its own', async () => {
      const index = await filled();
      expect(await index.idsWithoutVector('other-2')).toEqual(PASSAGES.map(({ id }) => id));
      const query = { model: 'other-2', vector: Float32Array.of(0, 1), limit: 9 };
      expect(await index.searchVector(query)).toEqual([]);
      await index.addVectors('other-2', [{ id: passage(4).id, vector: Float32Array.of(0.6, 0.8) }]);
      expect(await index.vectorCoverage()).toEqual({ model: 'other-2', vectors: 1, passages: 8 });
      expect((await index.searchVector(query)).map((hit) => hit.passage.id)).toEqual(idsOf(4));
      expect(await nearest(index, 40)).toEqual([]);
    });

    it('drops vectors with their extraction, and answers the same after it is optimized', async () => {
      const index = await filled();
      await index.remove([passage(2).extractionId]);
      expect(await index.vectorCoverage()).toEqual({ model: MODEL, vectors: 7, passages: 7 });
      await index.add([passage(2)]);
      expect(await index.idsWithoutVector(MODEL)).toEqual(idsOf(2));
      expect(await nearest(index, 19)).toEqual(idsOf(1, 3, 0));
      await index.optimize();
      expect(await nearest(index, 19)).toEqual(idsOf(1, 3, 0));
    });

    it('keeps vectors through a clearing, for passages that come back', async () => {
      const index = await filled();
      await index.clear();
      expect(await nearest(index, 20)).toEqual([]);
      await index.add(PASSAGES.slice(0, 3));
      expect(await nearest(index, 20)).toEqual(idsOf(2, 1, 0));
      expect(await index.idsWithoutVector(MODEL)).toEqual([]);
      await index.add(PASSAGES.slice(3));
      expect(await index.idsWithoutVector(MODEL)).toEqual([]);
    });
  });
}
