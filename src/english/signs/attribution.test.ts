import { expect, it } from 'vitest';
import { attributionsIn } from './attribution.js';

const told = (sentence: string) =>
  attributionsIn(sentence).map(({ who, findings }) => `${who}${findings ? ' found' : ' said'}`);

it.each<[string, string[]]>([
  [
    'According to a report by the Lung Health Foundation, dust rose.',
    ['Lung Health Foundation found'],
  ],
  ['Emails obtained by the Lantern show that it knew.', ['Lantern found']],
  ['As first reported by the Bay Examiner, six fell ill.', ['Bay Examiner found']],
  ['Researchers of the Open Eyes Collective have found a road.', ['Open Eyes Collective found']],
  ['Most pay, the central bank expects.', ['central bank found']],
  ['It also found a crack.', ['It found']],
  ['Oswin Pell of the taxpayers’ league has said that it is empty.', ['Oswin Pell said']],
  ['“It was inspected,” said lift manager Carlo Bisten.', ['Carlo Bisten said']],
])('reads whose account “%s” is', (sentence, expected) => {
  expect(told(sentence)).toEqual(expected);
});

it.each([
  'The council voted for the pool on Tuesday.',
  'In January the Tern Courier moved to a larger house.',
  'He left “according to the Monitor” on a stone.',
])('finds nobody else in “%s”', (sentence) => {
  expect(told(sentence)).toEqual([]);
});
