import { describe, expect, it } from 'vitest';
import { claimOfStatement } from '../../../src/asking/claim-of.js';
import { align } from '../../../src/english/alignment.js';
import { analyseSentence } from '../../../src/english/analyse-sentence.js';
import { conceptsOf } from '../../../src/english/concepts.js';
import { findStance } from './find-stance.js';
import { areSynonyms } from './synonyms.js';

const found = (claim: string, text: string): string =>
  findStance(
    claimOfStatement(claim, 'c1'),
    { text, before: '', after: '', heading: '', title: '', publisher: '', date: null },
    align(conceptsOf(claim), analyseSentence(text), areSynonyms),
  );

const TRAINS = 'The FBI trains the police of Norway.';

const cases: [finding: string, claim: string, sentence: string][] = [
  ['affirmed', TRAINS, 'The FBI trains the police of Norway every summer.'],
  ['affirmed', TRAINS, 'Each summer Norway’s police are trained by the FBI.'],
  ['negated', TRAINS, 'The FBI does not train the police of Norway.'],
  [
    'negated',
    'The FBI statement of work obliges the contractor to teach negotiation.',
    'The FBI statement of work for the training program speaks of trust, but the document does not require negotiation.',
  ],
  ['diminished', TRAINS, 'The FBI rarely trains the police of Norway.'],
  ['contested', TRAINS, 'It is misleading to say that the FBI trains the police of Norway.'],
  ['contested', TRAINS, 'It is imprecise to say that the FBI trains the police of Norway.'],
  ['denied', TRAINS, 'It is false that the FBI trains the police of Norway.'],
  ['unknown', TRAINS, 'It is unknown whether the FBI trains the police of Norway.'],
  ['unknown', TRAINS, 'The records do not show that the FBI trains the police of Norway.'],
  ['reported', TRAINS, 'Critics allege that the FBI trains the police of Norway.'],
  ['intended', TRAINS, 'The FBI plans to train the police of Norway.'],
  ['intended', TRAINS, 'Under the treaty the FBI shall train the police of Norway.'],
  ['intended', TRAINS, 'The FBI was to have trained the police of Norway.'],
  [
    'affirmed',
    'The treaty obliges the FBI to train the police of Norway.',
    'Under the treaty the FBI shall train the police of Norway.',
  ],
  ['swapped', 'France sued Norway.', 'Norway sued France in the spring.'],
  ['otherNumber', 'The FBI trained 400 officers.', 'The FBI trained 30 officers.'],
  ['noNumber', 'The FBI trained 400 officers.', 'The FBI trained officers.'],
  ['otherTime', 'The FBI trained officers in 2019.', 'The FBI trained officers in 2023.'],
  ['narrower', 'The FBI trains all officers of Norway.', 'Some officers are trained by the FBI.'],
];

describe('findStance', () => {
  it.each(cases)('finds %s for "%s" in "%s"', (finding, claim, sentence) => {
    expect(found(claim, sentence)).toBe(finding);
  });

  it('lets the record’s silence come before denial and number', () => {
    expect(
      found('The FBI trained 400 officers.', 'It is unclear whether the FBI trained 30 officers.'),
    ).toBe('unknown');
  });

  it('takes no plan for a deed but in a claim about the plan', () => {
    expect(
      found('The FBI plans to train the police.', 'The FBI plans to train the police in May.'),
    ).toBe('affirmed');
  });
});
