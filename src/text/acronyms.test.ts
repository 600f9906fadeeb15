import { expect, it } from 'vitest';
import { learnAcronyms } from './acronyms.js';

it('learns the acronyms that a text explains, whichever comes first', () => {
  const text =
    'The National Institute of Standards and Technology (NIST) signed a memorandum of agreement ("MOA") under the JEM (Jail Enforcement Model).';
  expect(learnAcronyms(text)).toEqual([
    { acronym: 'NIST', name: 'National Institute of Standards and Technology' },
    { acronym: 'MOA', name: 'memorandum of agreement' },
    { acronym: 'JEM', name: 'Jail Enforcement Model' },
  ]);
});

it('learns nothing from a bracket that the words do not spell', () => {
  expect(learnAcronyms('The minister left (USA). A law of 2020 (GDPR) applies.')).toEqual([]);
});
