import { describe, expect, it } from 'vitest';
import { findParties, partiesOf, partyKeyOf } from './parties.js';

const names = (text: string) => findParties(text).map(({ name }) => name);

describe('findParties', () => {
  it.each([
    ['Is the FBI paying Marlin Systems in May 2025?', ['the FBI', 'Marlin Systems']],
    [
      "The Tern County Sheriff's Office is trained by the Norlandic army.",
      ["the Tern County Sheriff's Office", 'the Norlandic army'],
    ],
    ['Section 4 of the Harbour Act covers France and Norway.', ['the Harbour Act']],
    ['Four Tern County deputies went abroad.', ['Tern County']],
    ['Crews train. Nobody pays.', []],
  ])('finds who is named in "%s"', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('places each name where it stands', () => {
    const text = 'In 2024 the Harbour Council paid Marlin Systems.';
    for (const { name, span } of findParties(text))
      expect(name.endsWith(text.slice(span.start, span.end))).toBe(true);
  });
});

describe('partiesOf', () => {
  it('takes a single name that opens a claim', () => {
    const parties = partiesOf({ text: 'Marlin paid the crews.', subject: 'Marlin' });
    expect(parties.map(({ name }) => name)).toEqual(['Marlin']);
  });
});

describe('partyKeyOf', () => {
  it('is one for all names of a body', () => {
    expect(partyKeyOf('the FBI')).toBe(partyKeyOf('Federal Bureau of Investigation'));
    expect(partyKeyOf('The Harbour Council')).toBe('harbour council');
    expect(partyKeyOf('the Hаrbоur Cоuncil')).toBe('harbour council');
    expect(partyKeyOf('the Fеdеral Burеau of Invеstigation')).toBe(partyKeyOf('the FBI'));
  });
});
