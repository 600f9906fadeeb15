import { describe, expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { quoteOf } from '../../model/span.js';
import { findInterests } from './find-interests.js';

const read = (text: string, publisher: string) => {
  const { document, extraction } = weighedSentence(text, { metadata: { publisher } }).candidate;
  return { document, extraction };
};

const PUBLISHERS = ['Quiet Shores League', 'Bay Courier', 'Marlin Systems', 'Ann Tern'];

const found = (text: string, publisher: string) =>
  findInterests([read(text, publisher)], PUBLISHERS).map((interest) => [
    interest.publisher,
    interest.text,
  ]);

const OWN: [publisher: string, text: string][] = [
  ['Quiet Shores League', 'We campaign to end the night ferries.'],
  [
    'Quiet Shores League',
    'As a group of neighbours who have been working to stop the ferry, we met.',
  ],
  ['Quiet Shores League', 'The Quiet Shores League works to end the night ferries.'],
  [
    'Quiet Shores League',
    'The league is small. Marlin Systems and two others are among its sponsors.',
  ],
  ['Bay Courier', 'The Bay Courier is owned by Marlin Systems.'],
  ['Bay Courier', 'Disclosure: Marlin Systems buys advertising from this newspaper.'],
  ['Bay Courier', 'The author is employed by Marlin Systems.'],
  ['Marlin Systems', 'Marlin Systems is a subsidiary of Tern Holdings.'],
  ['Marlin Systems', 'This study was funded by Tern Holdings.'],
  ['Ann Tern', 'I am a former employee of the port.'],
];

describe('findInterests', () => {
  it.each(OWN)('reads in the own words of %s: %s', (publisher, text) => {
    expect(found(text, publisher).map(([who]) => who)).toContain(publisher);
  });

  it('reads what others say of a publisher by name', () => {
    expect(found('Bay Courier is owned by Marlin Systems, records show.', 'Ann Tern')).toEqual([
      ['Bay Courier', 'Bay Courier is owned by Marlin Systems, records show.'],
    ]);
  });

  it('takes no quoted campaigner for the newspaper that quotes them', () => {
    expect(found('“We campaign to end the night ferries,” she said.', 'Bay Courier')).toEqual([]);
    expect(found('The league said: “We campaign against noise.”', 'Bay Courier')).toEqual([]);
  });

  it('takes no denial of a stake for one', () => {
    expect(found('We are not funded by any company.', 'Quiet Shores League')).toEqual([]);
    expect(found('Disclosure: none.', 'Bay Courier')).toEqual([]);
    expect(found('The league takes no money from companies.', 'Quiet Shores League')).toEqual([]);
  });

  it('treats two parties alike that change places', () => {
    const text = (a: string, b: string) => `${a} is funded by ${b}. ${b} works to stop the ferry.`;
    const swapped = (name: string) => (name === 'Bay Courier' ? 'Marlin Systems' : 'Bay Courier');
    const one = found(text('Bay Courier', 'Marlin Systems'), 'Ann Tern');
    const other = found(text('Marlin Systems', 'Bay Courier'), 'Ann Tern');
    expect(other.map(([who]) => swapped(who!)).sort()).toEqual(one.map(([who]) => who).sort());
    expect(one).toHaveLength(2);
  });

  it('proves each stake with the very words', () => {
    for (const [publisher, text] of OWN)
      for (const interest of findInterests([read(text, publisher)], PUBLISHERS))
        expect(quoteOf(interest.extraction.text, interest.span)).toBe(interest.text);
  });
});
