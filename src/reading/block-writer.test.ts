import { describe, expect, it } from 'vitest';
import { BlockWriter } from './block-writer.js';

describe('BlockWriter', () => {
  it('makes white space single, drops invisible characters and keeps links on their words', () => {
    const writer = new BlockWriter();
    writer.add('heading', '  A\u00a0title\n', { level: 1 });
    writer.add('paragraph', [
      { text: ' See ' },
      { text: ' the\u200b report ', target: 'https://a.example/' },
      { text: ' today. ' },
    ]);
    expect(writer.finish()).toEqual({
      tricks: [],
      text: 'A title\n\nSee the report today.',
      blocks: [
        { kind: 'heading', span: { start: 0, end: 7 }, level: 1 },
        { kind: 'paragraph', span: { start: 9, end: 30 } },
      ],
      links: [{ span: { start: 13, end: 23 }, target: 'https://a.example/' }],
    });
  });

  it('keeps the lines of tables and code, and stacks list items', () => {
    const writer = new BlockWriter();
    writer.add('table', 'a;  b \n\n c; d\n');
    writer.add('code', '\n  if (x)\n    y();\n');
    writer.add('list-item', 'one');
    writer.add('list-item', ' ');
    writer.add('list-item', 'two');
    expect(writer.finish().text).toBe('a; b\nc; d\n\n  if (x)\n    y();\n\none\ntwo');
  });
});
