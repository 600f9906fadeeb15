import { expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { copiesBeside, setCopiesAside } from './copies-aside.js';

const SENTENCE = 'The harbour company trains the crews of both ferries every spring.';
const EDITED = 'The harbour company trains the crews of both its ferries every spring.';

const piece = (text: string, publisher: string, date: string) =>
  weighedSentence(text, { metadata: { publisher, date } });

const original = piece(SENTENCE, 'Bay Courier', '2025-01-01');
const copy = piece(EDITED, 'Sound Gazette', '2025-01-02');
const other = piece('Crews of the harbour learn at sea.', 'Ness Weekly', '2025-01-03');

it('sets aside what repeats an earlier document, however the sentences are ordered', () => {
  for (const judged of [
    [original, copy, other],
    [other, copy, original],
  ]) {
    const { originals, copiesOf } = setCopiesAside(judged);
    expect(new Set(originals)).toEqual(new Set([original, other]));
    expect(copiesOf).toEqual(new Map([[original, [copy]]]));
  }
});

it('shows a copy beside its original where it was judged to say the same, or nothing is judged', () => {
  const against = { ...copy, stance: 'refutes' as const };
  expect(copiesBeside([original], setCopiesAside([original, copy]), false)).toEqual([copy]);
  expect(copiesBeside([original], setCopiesAside([original, against]), false)).toEqual([]);
  expect(copiesBeside([original], setCopiesAside([original, against]), true)).toEqual([against]);
});

it('shows a dozen copies of a side at most', () => {
  const copies = Array.from({ length: 20 }, (_, at) => piece(EDITED, `Paper ${at}`, '2025-02-01'));
  expect(copiesBeside([original], setCopiesAside([original, ...copies]), false)).toHaveLength(12);
});
