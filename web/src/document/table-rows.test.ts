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

  it('leaves lines as lines where a cell may hold a semicolon or has no label', () => {
    expect(wordsOf('Year: 2023; Note: once; twice')).toBeNull();
    expect(wordsOf('one; two\nthree; four')).toBeNull();
    expect(wordsOf('A: 1; B: 2\nC: 3')).toBeNull();
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
