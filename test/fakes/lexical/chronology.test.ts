import { describe, expect, it } from 'vitest';
import { compareTimes } from './chronology.js';

const cases: [relation: string, claim: string, sentence: string][] = [
  ['agrees', 'The law took effect in 2019.', 'The law took effect on 1 March 2019.'],
  ['conflicts', 'The law took effect in 2019.', 'The law took effect in 2021.'],
  ['conflicts', 'The dam opened on 3 May 1954.', 'The dam opened on 4 June 1954.'],
  ['agrees', 'The dam opened in the 1950s.', 'The dam opened in 1954.'],
  ['conflicts', 'The dam opened in the 1950s.', 'The dam opened in the early 1970s.'],
  ['conflicts', 'The visits began only after 2001.', 'The visits began in the early 1990s.'],
  ['agrees', 'The visits began only after 2001.', 'The visits began in 2004.'],
  ['conflicts', 'The clinic was founded before 1980.', 'The clinic was founded in 1995.'],
  ['conflicts', 'The leak began in June 2021.', 'It leaked between February and June 2021.'],
  ['agrees', 'The leak began in February 2021.', 'It leaked between February and June 2021.'],
  ['conflicts', 'The leak ended in May 2021.', 'It leaked from 3 March to 7 June 2021.'],
  ['agrees', 'The leak was stopped in June 2021.', 'It leaked from 3 March to 7 June 2021.'],
  ['agrees', 'The works leaked in 2020.', 'It leaked from 2019 until 2021.'],
  ['conflicts', 'The works leaked in 2023.', 'It leaked from 2019 until 2021.'],
  ['unrelated', 'Rents have risen since 2015.', 'Rents stood at 900 euros in 2009.'],
  ['unrelated', 'The law took effect in 2019.', 'The law took effect at once.'],
  ['unrelated', 'The law took effect.', 'The law took effect in 2021.'],
];

describe('compareTimes', () => {
  it.each(cases)('%s: "%s" and "%s"', (relation, claim, sentence) => {
    expect(compareTimes(claim, sentence, 4)).toBe(relation);
  });

  it('counts the date nearest to the words in question', () => {
    const sentence = 'Planned in 1962, the tunnel was dug for decades and opened in 1988.';
    const compare = (word: string) =>
      compareTimes('The tunnel opened in 1988.', sentence, sentence.indexOf(word));
    expect([compare('opened'), compare('Planned')]).toEqual(['agrees', 'conflicts']);
  });
});
