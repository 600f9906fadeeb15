import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasesOf, bodyOf, findNames, nameAsWritten, partOfChain } from './names.js';

const found = (text: string): string[] =>
  findNames(text).map(
    ({ canonical, span, exact }) =>
      `${text.slice(span.start, span.end)} = ${canonical}${exact ? '' : ' (loosely)'}`,
  );

describe('findNames', () => {
  it('gives all names of a body one id', () => {
    expect(found('The IDF, the Israel Defense Forces and the Israeli military')).toEqual([
      'IDF = il-military',
      'Israel Defense Forces = il-military',
      'Israeli military = il-military',
    ]);
  });

  it('marks descriptions and parts as loose', () => {
    expect(found('immigration agents, German troops and the Army')).toEqual([
      'immigration agents = us-ice (loosely)',
      'German troops = de-military (loosely)',
      'Army = us-army (loosely)',
    ]);
  });

  it('tells acronyms from words by their case', () => {
    expect(found('Who knows it? The WHO, not us. ICE melts no ice in the US.')).toEqual([
      'WHO = un-who',
      'ICE = us-ice',
      'US = us',
    ]);
    expect(found('WHO TOLD US ABOUT THE ICE')).toEqual([]);
  });

  it('takes the longest name', () => {
    expect(found('U.S. Department of Homeland Security, Homeland Security Investigations')).toEqual(
      [
        'U.S. Department of Homeland Security = us-dhs',
        'Homeland Security Investigations = us-hsi',
      ],
    );
    expect(
      found('Latin American and African American voters in New Mexico, not in South Sudan'),
    ).toEqual(['South Sudan = ss']);
  });

  it('reads names across hyphens, dashes and possessives', () => {
    expect(found('U.S.–Israel ties on the U.S.-Mexico border and Israel’s military')).toEqual([
      'U.S. = us',
      'Israel = il',
      'U.S. = us',
      'Mexico = mx',
      'Israel’s military = il-military',
    ]);
  });

  it('does not take a surname for a country', () => {
    expect(found('Barbara Jordan spoke; later Vernon Jordan did. Jordan signed.')).toEqual([
      'Jordan = jo (loosely)',
    ]);
  });

  it('gives spans in order that hold a name and never overlap', () => {
    const word = fc.constantFrom(
      'the',
      'US',
      'U.S.',
      'Army',
      'Israeli',
      'military',
      'Border',
      'Patrol',
      'of',
      'ICE',
      '–',
      ',',
      'é',
      '🙂',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        fc.string({ unit: 'binary' }),
        (words, noise) => {
          const text = words.join(' ') + noise;
          let end = 0;
          for (const { span, canonical } of findNames(text)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(bodyOf(canonical)).toBeDefined();
            end = span.end;
          }
        },
      ),
    );
  });
});

describe('the gazetteer', () => {
  it('knows the other names of a body', () => {
    expect(aliasesOf('the WHO')).toEqual([
      'World Health Organization',
      'World Health Organisation',
      'UN health agency',
      'global health body',
    ]);
    expect(aliasesOf('the moon')).toEqual([]);
  });

  it('links a body to what it is part of', () => {
    expect(partOfChain('us-usbp')).toEqual(['us-cbp', 'us-dhs', 'us-gov', 'us']);
    expect(bodyOf('us-usbp')?.country).toBe('us');
    expect(bodyOf('un-who')?.country).toBeUndefined();
  });

  it('writes a name given in any case', () => {
    expect(nameAsWritten('ISRAEL DEFENSE FORCES')).toBe('Israel Defense Forces');
    expect(nameAsWritten('nobody')).toBeUndefined();
  });
});
