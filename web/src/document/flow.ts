import type { DocumentText } from '../api/types.js';

export type Block = DocumentText['blocks'][number];

/** What is laid out as one: a block, items of one list, notes that follow on each other, or a new page. */
export type FlowItem =
  | { kind: 'page'; page: number }
  | { kind: 'list' | 'notes'; blocks: Block[] }
  | { kind: 'block'; block: Block };

/** Paragraphs of a stretch that no block covers: nothing of a text goes unseen. */
const loose = (text: string, from: number, to: number): Block[] =>
  [...text.slice(from, to).matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/gu)].map((found): Block => {
    const start = from + found.index;
    return { kind: 'paragraph', start, end: start + found[0].trimEnd().length };
  });

const allBlocks = ({ text, blocks }: Pick<DocumentText, 'text' | 'blocks'>): Block[] => {
  const whole: Block[] = [];
  let at = 0;
  for (const block of blocks) {
    whole.push(...loose(text, at, block.start), block);
    at = block.end;
  }
  return [...whole, ...loose(text, at, text.length)];
};

/** Headings by how deep they stand, so that none skips a level that the document skipped. */
const nested = (blocks: readonly Block[]): Block[] => {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const level = block.level ?? 1;
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return { ...block, level: open.length };
  });
};

/** The blocks of a document in reading order, as they are laid out. */
export const flowOf = (document: Pick<DocumentText, 'text' | 'blocks'>): FlowItem[] => {
  const flow: FlowItem[] = [];
  let page: number | undefined;
  for (const block of nested(allBlocks(document))) {
    if (block.page !== undefined && block.page !== page) {
      page = block.page;
      flow.push({ kind: 'page', page });
    }
    const group = block.kind === 'list-item' ? 'list' : block.kind === 'footnote' ? 'notes' : null;
    const last = flow.at(-1);
    if (group === null) flow.push({ kind: 'block', block });
    else if (last?.kind === group) last.blocks.push(block);
    else flow.push({ kind: group, blocks: [block] });
  }
  return flow;
};
