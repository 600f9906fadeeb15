import { expect, it } from 'vitest';
import { weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../asking/claim-of.js';
import { unheardParties, withArticle } from './unheard-parties.js';

const claim = claimOfStatement('The FBI trains the EPA in Norway.', 'c1');

it('names the bodies of a claim that nobody speaks for, once and never a country', () => {
  expect(unheardParties([claim, claim], [])).toEqual(['the FBI', 'the EPA']);
});

it('hears a publisher and a speaker, under any of their names', () => {
  const published = weighedSentence('We train nobody.', {
    metadata: { publisher: 'Federal Bureau of Investigation' },
  });
  expect(unheardParties([claim], [published])).toEqual(['the EPA']);
  const spoken = weighedSentence('They train us.', { speaker: 'The EPA' });
  expect(unheardParties([claim], [published, spoken])).toEqual([]);
});

it('puts an article before common nouns and spelled acronyms alone', () => {
  const names = ['Harbour Council', 'The Border Police', 'FBI', 'ICE', 'Marlin'];
  expect(names.map(withArticle)).toEqual([
    'the Harbour Council',
    'the Border Police',
    'the FBI',
    'ICE',
    'Marlin',
  ]);
});
