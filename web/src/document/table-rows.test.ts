import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, tableRowsOf } from './table-rows.js';

const wordsOf = (text: string) => {
  const table = tableRowsOf(text, { start: 0, end: text.length });
  return (
    table && {
      heads: table.heads,
      rows: table.rows.map((row) => row.map((span) => span && text.slice(span.start, span.end))),
    }
  );
};

describe('tableRowsOf', () => {
  it('puts labelled lines back into columns, empty cells too', () => {
    expect(wordsOf('Year: 2023; Partner: Esmara; Hours: 40\nYear: 2024; Hours: 12')).toEqual({
      heads: ['Year', 'Partner', 'Hours'],
      rows: [
        ['2023', 'Esmara', '40'],
        ['2024', null, '12'],
      ],
    });
  });

  it('counts in the whole text', () => {
    const text = 'Before.\n\nA: 1; B: 2\n\nAfter.';
    expect(tableRowsOf(text, { start: 9, end: 19 })).toEqual({
      heads: ['A', 'B'],
      rows: [
        [
          { start: 12, end: 13 },
          { start: 18, end: 19 },
        ],
      ],
    });
  });

  it('keeps what looks like a head within its cell where few lines have it', () => {
    expect(
      wordsOf('Year: 2022; Note: none\nYear: 2023; Note: none\nYear: 2024; Note: see: annex; p: 3'),
    ).toEqual({
      heads: ['Year', 'Note'],
      rows: [
        ['2022', 'none'],
        ['2023', 'none'],
        ['2024', 'see: annex; p: 3'],
      ],
    });
  });

  it('leaves lines as lines where they do not tell their columns', () => {
    expect(wordsOf('one; two\nthree; four')).toBeNull();
    expect(wordsOf('A: 1; B: 2\nA: 1; A: 2')).toBeNull();
    expect(wordsOf('A: 1; B: 2\nC: 3\nA: 4; B: 5')).toBeNull();
  });

  it('shows every word of a line, in one cell each', () => {
    const part = fc.constantFrom('A: 1', 'B: 2', 'C: x; y', 'D: 3: 4', 'E: -');
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(part, { minLength: 1 }), { minLength: 1 }), (lines) => {
        const text = lines.map((parts) => parts.join('; ')).join('\n');
        const table = tableRowsOf(text, { start: 0, end: text.length });
        fc.pre(table !== null);
        const shown = table!.rows.map(
          (row) =>
            row
              .flatMap((span, at) =>
                span === null ? [] : `${table!.heads[at]}: ${text.slice(span.start, span.end)}`,
              )
              .sort()
              .join('; ').length,
        );
        expect(shown).toEqual(text.split('\n').map(({ length }) => length));
      }),
    );
  });
});

describe('linesOf', () => {
  it('gives each line of a stretch its span', () => {
    expect(linesOf('xx\nab\nc', { start: 3, end: 7 })).toEqual([
      { start: 3, end: 5 },
      { start: 6, end: 7 },
    ]);
  });
});
