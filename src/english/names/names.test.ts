import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasesOf, bodyOf, findNames, nameAsWritten } from './names.js';

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

  it('marks a role that may mean a part of the body as loose', () => {
    expect(found('German troops and the French police')).toEqual([
      'German troops = de-military (loosely)',
      'French police = fr-police',
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
    expect(found('U.S. Department of Homeland Security, UN Children’s Fund')).toEqual([
      'U.S. Department of Homeland Security = us-dhs',
      'UN = un',
    ]);
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
    expect(aliasesOf('the WHO')).toEqual(['World Health Organization']);
    expect(aliasesOf('World Health Organization')).toEqual(['WHO']);
    expect(aliasesOf('the moon')).toEqual([]);
  });

  it('knows of which country or organisation a body is', () => {
    const bodies = ['us-fbi', 'il-military', 'un-who', 'int-icc'].map((id) => bodyOf(id));
    expect(bodies.map((body) => [body?.country, body?.partOf])).toEqual([
      ['us', 'us'],
      ['il', 'il'],
      [undefined, 'un'],
      [undefined, undefined],
    ]);
  });

  it('writes a name given in any case', () => {
    expect(nameAsWritten('ISRAEL DEFENSE FORCES')).toBe('Israel Defense Forces');
    expect(nameAsWritten('nobody')).toBeUndefined();
  });
});
