import { expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../../asking/claim-of.js';
import { unmetParts } from './unmet-parts.js';

const claim = claimOfStatement('The FBI paid the harbour crews in 2025.', 'c1');

it('names the parts of a claim that no evidence speaks of', () => {
  const partly = weighedSentence('The FBI paid the crews.', { claim });
  expect(unmetParts(claim, [partly])).toEqual(['harbour', '2025']);
});

it('puts together what several sentences say', () => {
  const one = weighedSentence('The FBI paid the crews.', { claim });
  const other = weighedSentence('The harbour had crews in 2025.', { claim });
  expect(unmetParts(claim, [one, other])).toEqual([]);
});

it('names nothing where there is no evidence at all', () => {
  expect(unmetParts(claim, [])).toEqual([]);
});
