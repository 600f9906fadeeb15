import { describe, expect, it } from 'vitest';
import { enginePassages } from '../eval/retrieval/document-passages.js';
import { generateDocuments } from './generate-documents.js';

const abstractOf = (id: string) => ({
  id,
  title: `Title ${id}`,
  text: Array.from({ length: 9 }, (_, at) => `Sentence ${at} of ${id} has its words.`).join(' '),
});
const ABSTRACTS = ['a', 'b', 'c', 'd'].map(abstractOf);

describe('generateDocuments', () => {
  it('makes the same documents for a seed and others for another', () => {
    const first = generateDocuments(ABSTRACTS, 20, 7);
    expect(generateDocuments(ABSTRACTS, 20, 7)).toEqual(first);
    expect(generateDocuments(ABSTRACTS, 20, 8)).not.toEqual(first);
  });

  it('reaches the number of passages and counts what the engine will cut', () => {
    const { documents, passages } = generateDocuments(ABSTRACTS, 20);
    expect(passages).toBeGreaterThanOrEqual(20);
    expect(passages).toBe(documents.flatMap(enginePassages).length);
  });

  it('makes no two documents alike', () => {
    const { documents } = generateDocuments(ABSTRACTS, 50);
    expect(new Set(documents.map(({ title, text }) => `${title}\n${text}`)).size).toBe(
      documents.length,
    );
  });

  it('makes nothing of abstracts without a sentence', () => {
    expect(generateDocuments([{ id: 'e', title: 'E', text: '' }], 5)).toEqual({
      documents: [],
      passages: 0,
    });
  });
});
