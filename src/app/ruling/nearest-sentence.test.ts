import { expect, it } from 'vitest';
import { splitSentences } from '../../text/sentences.js';
import { nearestSentence } from './nearest-sentence.js';

const nearest = (text: string, quote: string, context = {}): string | undefined => {
  const span = nearestSentence(text, splitSentences(text), quote, context);
  return span && text.slice(span.start, span.end);
};

it('finds the sentence that a new reading changed by some characters', () => {
  const text = 'The pier is old. The official paid Osprey Piers for it. Nobody knows why.';
  expect(nearest(text, 'The ofﬁcial paid Os-prey Piers for it.')).toBe(
    'The official paid Osprey Piers for it.',
  );
});

it('tells two like sentences apart by what stood around the one', () => {
  const text =
    'On the pier it rained. The office paid them well. In the harbour it snowed. The office paid them wells.';
  const quote = 'The office paid them weII.';
  expect(nearest(text, quote, { prefix: 'On the pier it rained. ', suffix: ' In the' })).toBe(
    'The office paid them well.',
  );
  expect(nearest(text, quote, { prefix: 'In the harbour it snowed. ' })).toBe(
    'The office paid them wells.',
  );
});

it('finds nothing where two are equally near, or where none is', () => {
  expect(nearest('They paid it all. They paid it all.', 'They paid it aII.')).toBeUndefined();
  expect(nearest('They paid it all.', 'The ferry sails at dawn.')).toBeUndefined();
});

it.each([
  ['The office paid it in 2019.', 'The office paid it in 2018.'],
  ['The office has now paid for it.', 'The office has not paid for it.'],
])('takes no sentence that says something else: %s', (text, quote) => {
  expect(nearest(text, quote)).toBeUndefined();
});
