import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayingClauses, splitClauses } from './clauses.js';

const words = (sentence: string, clauses = splitClauses): string[] =>
  clauses(sentence).map(({ start, end }) => sentence.slice(start, end));

const pieces = fc.constantFrom(
  'the',
  'dam',
  'leaks',
  'but',
  'while',
  'and',
  ',',
  ';',
  ':',
  '—',
  ' – ',
  '  ',
  '.',
  'so',
  '“',
  'é',
  '😀',
);

describe('splitClauses', () => {
  it('splits at semicolons, dashes and contrasts', () => {
    expect(
      words('The dam leaks; the town waits — nobody repairs it, although funds exist.'),
    ).toEqual(['The dam leaks', 'the town waits', 'nobody repairs it', 'although funds exist.']);
    expect(words('Rents rose while wages fell.')).toEqual(['Rents rose', 'while wages fell.']);
  });

  it('keeps lists, times and thousands whole', () => {
    for (const sentence of [
      'The farm grows wheat, barley, rye.',
      'At 10:30 the court rose.',
      'The fund holds 1,200 shares.',
    ])
      expect(words(sentence)).toEqual([sentence]);
  });

  it('gives trimmed spans in order whose gaps hold only borders', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const sentence = parts.join(' ');
        let last = 0;
        for (const { start, end } of splitClauses(sentence)) {
          expect(sentence.slice(last, start)).toMatch(/^[\s,;:—–]*$/);
          expect(sentence.slice(start, end).trim()).toBe(sentence.slice(start, end));
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(sentence.slice(last)).toMatch(/^[\s,;:—–]*$/);
      }),
    );
  });
});

describe('sayingClauses', () => {
  it('joins what is too short to say a thing alone to what stands beside it', () => {
    expect(words('The mayor resigned in May; nobody asked.', sayingClauses)).toEqual([
      'The mayor resigned in May; nobody asked.',
    ]);
    expect(words('Not so: the mayor resigned in May.', sayingClauses)).toEqual([
      'Not so: the mayor resigned in May.',
    ]);
  });

  it('never leaves a clause of under four words beside another', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const sentence = parts.join(' ');
        const clauses = words(sentence, sayingClauses);
        const short = clauses.filter((clause) => clause.split(/\s+/).length < 4);
        expect(clauses.length === 1 || short.length === 0).toBe(true);
      }),
    );
  });
});
