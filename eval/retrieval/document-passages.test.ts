import { describe, expect, it } from 'vitest';
import { enginePassages, wholePassage } from './document-passages.js';

const SENTENCE = `Wings ${'lift '.repeat(60).trim()}.`;

describe('document passages', () => {
  it('keep a document whole or cut it between sentences, under its title', () => {
    const document = { id: 'd1', title: 'Wings', text: `${SENTENCE} ${SENTENCE}` };
    expect(wholePassage(document).text).toBe(document.text);
    expect(enginePassages(document).map(({ text, heading }) => [text, heading])).toEqual([
      [SENTENCE, 'Wings'],
      [SENTENCE, 'Wings'],
    ]);
  });

  it('keep a document of only a title', () => {
    const document = { id: 'd1', title: 'Wings', text: '' };
    expect(enginePassages(document)).toEqual([wholePassage(document)]);
  });
});
