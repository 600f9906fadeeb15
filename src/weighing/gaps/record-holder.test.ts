import { expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../../asking/claim-of.js';
import { analyseInContext } from '../../gathering/sentences-of.js';
import { holderOf } from './record-holder.js';

const claim = claimOfStatement('The FBI trains the crews of Marlin Bay.', 'c1');
const holder = (text: string, before = '', publisher = 'Bay Courier') => {
  const sentence = weighedSentence(text, { claim, metadata: { publisher } });
  const { candidate } = sentence;
  const placed = { ...candidate, ...analyseInContext({ ...candidate.sentence, before }) };
  return holderOf({ ...sentence, candidate: placed }, [
    'Marlin Bay Sheriff’s Office',
    'Bay Courier',
  ]);
};

it('asks who keeps or withholds the record, by its full name', () => {
  expect(holder('The Sheriff’s Office has not released the slides.')).toBe(
    'the Marlin Bay Sheriff’s Office',
  );
  expect(holder('The records held by the Coast Guard are sealed.')).toBe('the Coast Guard');
});

it('looks for who “it” is in the sentence before', () => {
  expect(
    holder('It states that it holds no list.', 'The Sheriff’s Office produced the agenda.'),
  ).toBe('the Marlin Bay Sheriff’s Office');
});

it('asks a publisher that speaks of its own records, and else the first party of the claim', () => {
  expect(holder('We do not publish the logs.', '', 'Tern Harbour Council')).toBe(
    'the Tern Harbour Council',
  );
  expect(holder('Nobody knows what was taught.')).toBe('the FBI');
});
