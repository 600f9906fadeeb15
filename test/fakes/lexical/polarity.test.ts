import { describe, expect, it } from 'vitest';
import { align } from '../../../src/english/alignment.js';
import { analyseSentence } from '../../../src/english/analyse-sentence.js';
import { conceptsOf } from '../../../src/english/concepts.js';
import { polarityOf } from './polarity.js';
import { areSynonyms } from './synonyms.js';

const polarity = (claim: string, sentence: string): string =>
  polarityOf(
    sentence,
    { start: 0, end: sentence.length },
    align(conceptsOf(claim), analyseSentence(sentence), areSynonyms).matches.filter(
      ({ met }) => met !== null,
    ),
  );

const cases: [polarity: string, claim: string, sentence: string][] = [
  ['affirmed', 'The city fluoridates its water.', 'The city has fluoridated its water since 1970.'],
  ['negated', 'The army trained the coast guard.', 'The army has not trained the coast guard.'],
  ['negated', 'The army trained the coast guard.', 'The army hasn’t trained the coast guard.'],
  ['negated', 'The port has a contract.', 'The port has no contract with the dredger.'],
  ['negated', 'The clinic tests blood.', 'The clinic never tests blood.'],
  ['negated', 'The plant has a permit.', 'The plant runs without a permit.'],
  ['negated', 'The college trains nurses.', 'The college stopped training nurses.'],
  ['negated', 'The college trains nurses.', 'The training of nurses was stopped.'],
  ['negated', 'The court approved the merger.', 'The court refused to approve the merger.'],
  ['negated', 'Students may use phones.', 'The rule bans the use of phones.'],
  ['affirmed', 'The clinic tests blood.', 'The clinic tests not only blood but water.'],
  ['affirmed', 'The clinic tests blood.', 'The clinic not only tests blood, it stores it.'],
  ['affirmed', 'The mill employs workers.', 'The mill employs no fewer than 90 workers.'],
  [
    'affirmed',
    'The mill pollutes the river.',
    'Nobody doubts, no doubt, that the mill pollutes it.',
  ],
  ['affirmed', 'The bank lends money.', 'The bank never stopped lending money.'],
  ['affirmed', 'Nurses receive training.', 'By the end of training nurses know the drill.'],
  ['diminished', 'Schools give guidance on bullying.', 'Schools give little guidance on bullying.'],
  ['diminished', 'The town inspects restaurants.', 'The town rarely inspects restaurants.'],
  ['diminished', 'Farmers use the fund.', 'Few farmers use the fund.'],
  ['affirmed', 'Farmers use the fund.', 'Quite a few farmers use the fund.'],
  ['affirmed', 'Farmers use the fund.', 'A few farmers use the fund.'],
  ['affirmed', 'The bridge opened.', 'The bridge opened only after the inquest.'],
];

describe('polarityOf', () => {
  it.each(cases)('is %s for "%s" in "%s"', (expected, claim, sentence) => {
    expect(polarity(claim, sentence)).toBe(expected);
  });

  it('lets a negator reach no further than the next contrast', () => {
    expect(
      polarity('The dam generates power.', 'It is not beautiful but it generates power.'),
    ).toBe('affirmed');
  });

  it('leaves a word that the claim itself negates with alone', () => {
    expect(polarity('The council banned cars.', 'The council banned cars in 2019.')).toBe(
      'affirmed',
    );
  });
});
