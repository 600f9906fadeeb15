import { expect, it } from 'vitest';
import { weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { attribution, contextIn, inQuotationMarks, quoted, quoteIn } from './statement.js';

const SENTENCE = 'However, it trains the crews [1].';
const TEXT = `Before it. ${SENTENCE} After it.`;
const piece = weighedSentence(SENTENCE, { text: TEXT });

it('quotes exactly what the text has at the span', () => {
  const { quote, start, end } = quoteIn(piece);
  expect(quote).toBe('it trains the crews');
  expect(TEXT.slice(start, end)).toBe(quote);
  expect(quoted(piece)).toBe('“it trains the crews”');
  expect(contextIn(piece)).toEqual({ prefix: 'Before it. However, ', suffix: ' [1]. After it.' });
});

it('marks a quotation by what marks it holds itself', () => {
  expect(inQuotationMarks('It trains them.')).toBe('“It trains them”');
  expect(inQuotationMarks('He said “yes” to it.')).toBe('‘He said “yes” to it’');
  expect(inQuotationMarks('He said "yes".')).toBe('‘He said "yes"’');
});

it('says who says it by the kind of publisher, and by the title where nobody signs', () => {
  const verb = (kind: string) => attribution(piece, () => kind);
  expect(['court', 'news', 'advocacy', 'academic', 'odd'].map(verb)).toEqual([
    'Bay Courier states',
    'Bay Courier reports',
    'Bay Courier says',
    'Bay Courier writes',
    'Bay Courier writes',
  ]);
  const unsigned = weighedSentence('It rains.', {
    metadata: { publisher: 'Unknown', title: 'A leaflet' },
  });
  expect(attribution(unsigned, () => 'unknown')).toBe('“A leaflet” writes');
});
