import type { Nodes, Parents, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block } from '../model/document.js';
import { BlockWriter, type Run } from './block-writer.js';
import { decodeText } from './decode-text.js';
import { type FrontMatter, splitFrontMatter } from './front-matter.js';
import type { Reader, Reading } from './reader.js';
import { readPlainText } from './text-reader.js';

const runsOf = (node: Nodes, target?: string): Run[] => {
  const linked = (text: string): Run => (target === undefined ? { text } : { text, target });
  if (node.type === 'text' || node.type === 'inlineCode') return [linked(node.value)];
  if (node.type === 'break') return [linked('\n')];
  if (node.type === 'footnoteReference') return [{ text: `[${node.identifier}]` }];
  if (node.type === 'link') return node.children.flatMap((child) => runsOf(child, node.url));
  return 'children' in node ? node.children.flatMap((child) => runsOf(child, target)) : [];
};

const plain = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

const tableRuns = ({ children: [head, ...rows] }: Table): Run[] => {
  const heads = head?.children.map((cell) => plain(runsOf(cell))) ?? [];
  return rows.flatMap((row) => [
    ...row.children.flatMap((cell, index): Run[] => [
      { text: `${index === 0 ? '' : '; '}${heads[index] ? `${heads[index]}: ` : ''}` },
      ...runsOf(cell).map((run) => ({ ...run, text: run.text.replace(/\s+/gu, ' ') })),
    ]),
    { text: '\n' },
  ]);
};

const kindWithin = (parent: Parents, kind: Block['kind']): Block['kind'] => {
  if (parent.type === 'footnoteDefinition' || kind === 'footnote') return 'footnote';
  if (parent.type === 'listItem') return 'list-item';
  return parent.type === 'blockquote' ? 'quotation' : kind;
};

const write = (node: Nodes, kind: Block['kind'], writer: BlockWriter): void => {
  if (node.type === 'heading') writer.add('heading', runsOf(node), { level: node.depth });
  else if (node.type === 'paragraph') writer.add(kind, runsOf(node));
  else if (node.type === 'code') writer.add('code', node.value);
  else if (node.type === 'table') writer.add('table', tableRuns(node));
  else if ('children' in node) {
    for (const child of node.children) write(child, kindWithin(node, kind), writer);
  }
};

const withTitle = (
  front: FrontMatter,
  text: string,
  blocks: readonly Block[],
): Reading['metadata'] => {
  const heading = blocks.find(({ kind }) => kind === 'heading')?.span;
  return {
    ...front,
    title: front.title ?? (heading ? text.slice(heading.start, heading.end) : null),
  };
};

/** Code units beyond which the parser's time grows faster than the text. */
const LONGEST_PARAGRAPH = 50_000;
const LONGEST_SOURCE = 5_000_000;

const isBeyondParsing = (source: string): boolean =>
  source.length > LONGEST_SOURCE ||
  source.split(/\n[^\S\n]*\n/u).some((part) => part.length > LONGEST_PARAGRAPH);

/** Reads Markdown with tables and notes; YAML front matter is metadata. HTML in it is left out. */
export const markdownReader: Reader = {
  name: 'markdown',
  version: 4,
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  extensions: ['.md', '.markdown', '.mdown'],
  async read(bytes) {
    const { text: source, warnings } = decodeText(bytes);
    const { front, body, problem } = splitFrontMatter(source);
    if (isBeyondParsing(body)) {
      const warning =
        'The text runs too long without a break for Markdown; it was read as plain text.';
      return readPlainText(body, [...warnings, warning]);
    }
    const writer = new BlockWriter();
    const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    write(tree, 'paragraph', writer);
    const made = writer.finish();
    const all = problem === undefined ? warnings : [...warnings, problem];
    return { ...made, metadata: withTitle(front, made.text, made.blocks), warnings: all };
  },
};
