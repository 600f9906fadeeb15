import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, flowOf } from './flow.js';

const blocksOf = (flow: ReturnType<typeof flowOf>): Block[] =>
  flow.flatMap((item) => {
    if (item.kind === 'page') return [];
    return item.kind === 'block' ? [item.block] : item.blocks;
  });

describe('flowOf', () => {
  it('joins the items of a list and tells where a page begins', () => {
    const heading: Block = { kind: 'heading', start: 0, end: 4, level: 1, page: 1 };
    const first: Block = { kind: 'list-item', start: 6, end: 9, page: 1 };
    const second: Block = { kind: 'list-item', start: 10, end: 13, page: 1 };
    const after: Block = { kind: 'paragraph', start: 15, end: 19, page: 2 };
    const text = 'Duty\n\none\ntwo\n\nover';
    expect(flowOf({ text, blocks: [heading, first, second, after] })).toEqual([
      { kind: 'page', page: 1 },
      { kind: 'block', block: heading },
      { kind: 'list', blocks: [first, second] },
      { kind: 'page', page: 2 },
      { kind: 'block', block: after },
    ]);
  });

  it('lets no heading skip a level', () => {
    const heading = (start: number, level: number): Block => ({
      kind: 'heading',
      start,
      end: start + 1,
      level,
    });
    const blocks = [heading(0, 2), heading(1, 4), heading(2, 3), heading(3, 1), heading(4, 6)];
    expect(blocksOf(flowOf({ text: 'abcde', blocks })).map(({ level }) => level)).toEqual([
      1, 2, 2, 1, 2,
    ]);
  });

  it('makes paragraphs of text that no block covers', () => {
    expect(flowOf({ text: 'One\nline.\n\nTwo. ', blocks: [] })).toEqual([
      { kind: 'block', block: { kind: 'paragraph', start: 0, end: 9 } },
      { kind: 'block', block: { kind: 'paragraph', start: 11, end: 15 } },
    ]);
  });

  it('leaves out nothing but white space, and shows nothing twice', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\n\n'), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.array(fc.nat(40), { maxLength: 6 }), (parts, cuts) => {
        const text = parts.join('');
        const ends = [...new Set(cuts.filter((cut) => cut <= text.length))].sort((a, b) => a - b);
        const blocks = ends
          .slice(1)
          .map((end, index): Block => ({ kind: 'paragraph', start: ends[index] ?? end, end }))
          .filter((_, index) => index % 2 === 0);
        const shown = blocksOf(flowOf({ text, blocks }));
        const letters = shown.map(({ start, end }) => text.slice(start, end)).join('');
        expect(letters.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(shown.filter(({ start }, index) => start < (shown[index - 1]?.end ?? 0))).toEqual(
          [],
        );
      }),
    );
  });
});
