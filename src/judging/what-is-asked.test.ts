import { expect, it } from 'vitest';
import { foundPassage } from '../../test/fakes/found-passage.js';
import { readerOf } from '../../test/fakes/told-reader.js';
import { parseQuestion } from '../asking/parse-question.js';
import type { Claim } from '../model/claim.js';
import { readCandidates } from './read-candidates.js';

const claimsOf = (text: string): Claim[] => {
  const question = parseQuestion(text);
  return question.kind === 'claims' ? question.claims : [question.topic];
};

const LIMIT = { supports: 0.1, refutes: 0.1, qualifies: 0.7, neither: 0.1 };

it('asks the reader an open question in its own words, and a claim as a statement', async () => {
  const { reader, requests } = readerOf(LIMIT);
  const found = foundPassage('one', ['The board supplies the boats.']);
  for (const text of ['Who has to supply the boats?', 'Does the board supply the boats?'])
    await readCandidates(reader, claimsOf(text), found);
  expect(requests.map(({ claim }) => claim)).toEqual([
    'Who has to supply the boats?',
    'The board supplies the boats.',
  ]);
});

it('takes a sentence in the claim’s own words at its word, and its passage with it', async () => {
  const claims = claimsOf('Does the board supply the boats?');
  const stancesOf = async (sentence: string) => {
    const { reader } = readerOf(LIMIT);
    const [judged] = await readCandidates(reader, claims, foundPassage('one', [sentence]));
    return [judged?.stance, judged?.passage.supports];
  };
  expect(await stancesOf('The board supplies the boats.')).toEqual(['supports', 0.97]);
  expect((await stancesOf('The board supplies some of the boats.'))[0]).toBe('qualifies');
  expect(await stancesOf('The boats supply the board.')).toEqual(['neither', expect.closeTo(0.01)]);
});
