import { expect, it } from 'vitest';
import { claimOfStatement } from '../../../src/asking/claim-of.js';
import { align } from '../../../src/english/alignment.js';
import { analyseSentence } from '../../../src/english/analyse-sentence.js';
import { conceptsOf } from '../../../src/english/concepts.js';
import { mainPredicate } from './main-predicate.js';
import { areSynonyms } from './synonyms.js';

const cases: [claim: string, word: string | undefined][] = [
  ['The port pays the crews.', 'pays'],
  ['The port provides training to the crews.', 'training'],
  ['The FBI took part in the exchange.', 'exchange'],
  ['The FBI is in Norway.', undefined],
];

it.each(cases)('finds that "%s" turns on %s', (text, word) => {
  const claim = claimOfStatement(text, 'c1');
  expect(
    mainPredicate(claim, align(conceptsOf(text), analyseSentence(text), areSynonyms).matches)
      ?.concept.text,
  ).toBe(word);
});
