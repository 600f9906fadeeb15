import { expect, it } from 'vitest';
import { weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { contextIn, quoteIn, sourceOf } from './statement.js';

const SENTENCE = 'However, it trains the crews [1].';
const TEXT = `Before it. ${SENTENCE} After it.`;
const piece = weighedSentence(SENTENCE, { text: TEXT });

it('quotes exactly what the text has at the span', () => {
  const { quote, start, end } = quoteIn(piece);
  expect(quote).toBe('it trains the crews');
  expect(TEXT.slice(start, end)).toBe(quote);
  expect(contextIn(piece)).toEqual({ prefix: 'Before it. However, ', suffix: ' [1]. After it.' });
});

it('names the document that a sentence stands in by what a quotation needs', () => {
  expect(sourceOf(piece, () => 'news')).toEqual({
    publisher: 'Bay Courier',
    title: piece.candidate.document.metadata.title,
    file: null,
    kind: 'news',
  });
});

it('names the file of a document whose publisher is unknown', () => {
  const unsigned = weighedSentence(SENTENCE, {
    text: TEXT,
    metadata: { publisher: 'Unknown', path: 'agreements/hall-county.pdf' },
  });
  expect(sourceOf(unsigned, () => 'unknown').file).toBe('hall-county.pdf');
});
