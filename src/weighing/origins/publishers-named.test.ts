import { expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { PublishersNamed } from './publishers-named.js';

const named = (...publishers: string[]) =>
  new PublishersNamed(
    publishers.map(
      (publisher) => weighedSentence('x', { metadata: { publisher } }).candidate.document,
    ),
  );

it('finds a publisher by its name, by some of its words and by the last one alone', () => {
  const known = named('Office of the Water Ombudsman', 'Riverside Monitor');
  expect(known.find('the Office of the Water Ombudsman', 'x')).toBe(
    'Office of the Water Ombudsman',
  );
  expect(known.find('Water Ombudsman', 'x')).toBe('Office of the Water Ombudsman');
  expect(known.find('Monitor', 'x')).toBe('Riverside Monitor');
  expect(known.find('Riverside', 'x')).toBeUndefined();
});

it('takes a last word that several share for the one who writes, and else for nobody', () => {
  const known = named('Sound Gazette', 'Weir Gazette');
  expect(known.find('Gazette', 'Weir Gazette')).toBe('Weir Gazette');
  expect(known.find('Gazette', 'Bay Courier')).toBeUndefined();
});

it('finds a publisher whose name is written in look-alike letters, by the text or by itself', () => {
  const known = named('Office of the Water Ombudsman', 'Riverside Monitor');
  expect(known.find('the Wаter Оmbudsmаn', 'x')).toBe('Office of the Water Ombudsman');
  expect(known.namedIn('The Rivеrside Моnitоr reported it.')).toEqual(['Riverside Monitor']);
});
