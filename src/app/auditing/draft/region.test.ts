import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionOf, regionsInFile } from './region.js';

describe('regionOf', () => {
  it('counts lines and columns so that they lead back to the words', () => {
    const line = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.nat(), fc.nat(), (lines, a, b) => {
        const text = lines.join('\n');
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
          (x, y) => x - y,
        );
        const { startLine, startColumn, endLine, endColumn } = regionOf(text, { start, end });
        const offset = (at: number, column: number): number =>
          lines.slice(0, at - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
        expect([offset(startLine, startColumn), offset(endLine, endColumn)]).toEqual([start, end]);
      }),
    );
  });
});

describe('regionsInFile', () => {
  it('finds sentences behind the marks of Markdown, HTML and JSON', () => {
    const file =
      'A **bold** [word](https://a.example/is-not-it) stood.\n<p>It <b>rained</b>.</p>\n{"text": "He\\nleft."}';
    expect(regionsInFile(file, ['A bold word stood.', 'It rained.', 'He left.'])).toEqual([
      { startLine: 1, startColumn: 1, endLine: 1, endColumn: 54 },
      { startLine: 2, startColumn: 4, endLine: 2, endColumn: 16 },
      { startLine: 3, startColumn: 11, endLine: 3, endColumn: 21 },
    ]);
  });

  it('finds the second of two that are alike behind the first, and says where it found none', () => {
    expect(
      regionsInFile('It rained.\nIt rained.', ['It rained.', 'It rained.', 'It snowed.']).map(
        (region) => region?.startLine ?? null,
      ),
    ).toEqual([1, 2, null]);
  });
});
