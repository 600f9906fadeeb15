import { expect, it } from 'vitest';
import { smallDossier } from '../../../../test/fakes/small-dossier.js';
import { detailsNowhere } from './nowhere.js';

const SOURCE = {
  title: 'Minutes of the Harbour Board',
  publisher: 'Ash County Gazette',
  date: '2024-05-01',
  text: 'On 3 March 2023 Jane Marsh paid 7,000 dollars to Immigration and Customs Enforcement.',
};

const nowhere = async (sentence: string) => {
  const [found = []] = await detailsNowhere(await smallDossier([SOURCE]), [sentence], undefined);
  for (const { text, span } of found) expect(sentence.slice(span?.start, span?.end)).toBe(text);
  return found.map(({ kind, text }) => `${kind}: ${text}`);
};

it.each([
  ['The board paid 7,500 dollars.', ['number: 7,500 dollars']],
  ['The board paid seven thousand dollars to Marsh.', []],
  ['Yesterday Marsh met Captain Peter Holm.', ['name: Captain Peter Holm']],
  ['It was paid on 4 March 2023.', ['date: 4 March 2023']],
  ['It was paid in March 2023 by the Gazette of Ash County.', []],
  ['ICE and FBI were paid.', ['name: FBI']],
  ['On Tuesday it rained.', ['date: Tuesday']],
  ['Jane Marsh’s board paid in 2024.', []],
])('finds of “%s”: %j', async (sentence, details) => {
  expect(await nowhere(sentence)).toEqual(details);
});
