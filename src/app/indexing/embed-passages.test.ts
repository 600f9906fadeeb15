import { describe, expect, it } from 'vitest';
import { HashEmbedder } from '../../../test/fakes/hash-embedder.js';
import { MemoryPassageIndex } from '../../../test/fakes/memory-passage-index.js';
import type { Passage } from '../../model/passage.js';
import { embedPassages } from './embed-passages.js';

const passage = (n: number): Passage => {
  const text = `The ferry left pier ${n}.`;
  const extractionId = `ext_${n.toString().padStart(4, '0')}`;
  return {
    id: `${extractionId}:0`,
    documentId: `doc_${n}`,
    extractionId,
    span: { start: 0, end: text.length },
    text,
    heading: 'Departures\nMay',
  };
};

const filled = async (count: number): Promise<MemoryPassageIndex> => {
  const index = new MemoryPassageIndex();
  await index.add(Array.from({ length: count }, (_, n) => passage(n)));
  return index;
};

/** Keeps what it was given, and calls for a stop after so many batches. */
class WatchedEmbedder extends HashEmbedder {
  readonly batches: string[][] = [];
  readonly stop = new AbortController();
  #until: number;

  constructor(until = Number.POSITIVE_INFINITY) {
    super();
    this.#until = until;
  }

  override async embedPassages(texts: readonly string[], options?: { signal?: AbortSignal }) {
    if (this.batches.length === this.#until) this.stop.abort();
    const vectors = await super.embedPassages(texts, options);
    this.batches.push([...texts]);
    return vectors;
  }
}

describe('embedPassages', () => {
  it('embeds title, heading and text of what has no vector yet', async () => {
    const index = await filled(2);
    const embedder = new WatchedEmbedder();
    expect(await embedPassages({ index, embedder })).toBe(0);
    expect(embedder.batches).toEqual([
      ['Departures. May. The ferry left pier 0.', 'Departures. May. The ferry left pier 1.'],
    ]);
    await index.add([passage(2)]);
    expect(await embedPassages({ index, embedder })).toBe(0);
    expect(embedder.batches.slice(1)).toEqual([['Departures. May. The ferry left pier 2.']]);
    expect(await embedPassages({ index, embedder })).toBe(0);
    expect(embedder.batches).toHaveLength(2);
  });

  it('keeps the batches before a stop, says what is left, and goes on there', async () => {
    const index = await filled(300);
    const embedder = new WatchedEmbedder(2);
    const told: string[] = [];
    const left = await embedPassages(
      { index, embedder },
      {
        signal: embedder.stop.signal,
        onProgress: (progress) => {
          if (progress.kind === 'step') told.push(`${progress.text} ${progress.done}`);
        },
      },
    );
    expect(told).toEqual([0, 128, 256].map((done) => `Embedding passages ${done}`));
    expect([left, (await index.vectorCoverage()).vectors]).toEqual([44, 256]);
    const next = new WatchedEmbedder();
    expect(await embedPassages({ index, embedder: next })).toBe(0);
    expect(next.batches.map((batch) => batch.length)).toEqual([44]);
  });

  it('does nothing when it is stopped before', async () => {
    const index = await filled(3);
    const embedder = new WatchedEmbedder();
    expect(await embedPassages({ index, embedder }, { signal: AbortSignal.abort() })).toBe(3);
    expect(embedder.batches).toEqual([]);
  });

  it('replaces the vectors of another model', async () => {
    const index = await filled(3);
    await embedPassages({ index, embedder: new HashEmbedder('older-1') });
    const embedder = new HashEmbedder();
    expect(await embedPassages({ index, embedder })).toBe(0);
    expect(await index.vectorCoverage()).toEqual({
      model: embedder.name,
      vectors: 3,
      passages: 3,
    });
  });
});
