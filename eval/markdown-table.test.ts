import { describe, expect, it } from 'vitest';
import { markdownTable } from './markdown-table.js';

describe('markdownTable', () => {
  it('aligns words to the left and numbers to the right', () => {
    expect(
      markdownTable(
        ['set', 'n'],
        [
          ['scifact', 807],
          ['wice', '1,024'],
        ],
      ),
    ).toBe(
      [
        '| set     |     n |',
        '| ------- | ----: |',
        '| scifact |   807 |',
        '| wice    | 1,024 |',
      ].join('\n'),
    );
  });

  it('keeps a head without rows', () => {
    expect(markdownTable(['set', 'n'], [])).toBe('| set | n   |\n| --- | --- |');
  });
});
