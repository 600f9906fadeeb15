import { expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../../asking/claim-of.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { unheardParties } from './unheard-parties.js';

const claim = claimOfStatement('The FBI trains the EPA in Norway.', 'c1');
const unheard = (evidence: WeighedSentence[], ...claims: (typeof claim)[]) =>
  unheardParties(claims.length > 0 ? claims : [claim], evidence).map(({ name }) => name);

it('names the bodies of a claim that nobody speaks for, once and never a country', () => {
  expect(unheard([], claim, claim)).toEqual(['the FBI', 'the EPA']);
});

it('hears a publisher and a speaker, under any of their names', () => {
  const published = weighedSentence('We train nobody.', {
    metadata: { publisher: 'Federal Bureau of Investigation' },
  });
  expect(unheard([published])).toEqual(['the EPA']);
  const spoken = weighedSentence('They train us.', { speaker: 'The EPA' });
  expect(unheard([published, spoken])).toEqual([]);
});

it('knows parties that no gazetteer has', () => {
  const invented = claimOfStatement('The Tern Sheriff’s Office paid Marlin Systems.', 'c1');
  const own = weighedSentence('We paid.', { metadata: { publisher: 'Tern Sheriff’s Office' } });
  expect(unheard([own], invented)).toEqual(['Marlin Systems']);
});
