import { expect, it } from 'vitest';
import { sampleEvidence, sampleStatement } from '../../test/fakes/sample-report.js';
import { placeOfAnswer } from './score-open.js';

const TEXT = 'It has four doors. It was sold for 215,000 guilders in February.';
const evidence = [
  sampleEvidence(1, { publisher: 'Board', text: TEXT, quote: 'It has four doors' }),
  sampleEvidence(2, { publisher: 'Board', text: TEXT, quote: 'It was sold for 215,000 guilders' }),
];
const asked = { cites: [{ anyOf: ['for 215,000 guilders'] }] };
const section = (kind: 'summary' | 'bottom-line' | 'finding', n: number) => ({
  kind,
  heading: 'A heading',
  statements: [sampleStatement('A statement.', n)],
});

it('tells whether the answer is a report’s first sentence, in its summary, further on or nowhere', () => {
  const placeIn = (first: number, summary: number) =>
    placeOfAnswer(
      { evidence, sections: [section('summary', summary), section('bottom-line', first)] },
      asked,
    );
  expect(placeIn(2, 1)).toBe('first');
  expect(placeIn(1, 2)).toBe('early');
  expect(placeIn(1, 1)).toBe('late');
  expect(placeOfAnswer({ evidence: [], sections: [] }, asked)).toBe('nowhere');
});
