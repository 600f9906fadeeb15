import { expect, it } from 'vitest';
import { whyUncheckable } from './uncheckable.js';

it('tells greetings, gibberish, opinions, forecasts and other languages from questions', () => {
  const why = (texts: string[]) => texts.map((text) => whyUncheckable(text) !== null);
  expect(
    why([
      'Hello there!',
      'asdf qwrt zxcvb',
      'Should police use plate readers?',
      'Is plate reading a good idea?',
      'Who will win the next election?',
      '¿Firmó el condado el acuerdo con la agencia federal?',
    ]),
  ).toEqual([true, true, true, true, true, true]);
});

it('takes what documents may settle for a question', () => {
  const asked = [
    'Is ICE being trained by the IDF?',
    'Will the agency pay for the training under the agreement?',
    'Did the board decide that deputies should be trained?',
    'What is 287(g)?',
    'IDF ICE training',
    'Helios Corp. paid Vantry 5 million',
    'Thanks to the grant, the lab was built.',
    'Is the deal bad for the county, according to its auditor?',
    'Who signed the memorandum with Bay County, and when?',
  ];
  expect(asked.map(whyUncheckable)).toEqual(asked.map(() => null));
});
