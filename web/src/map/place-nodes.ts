import { NODE_KINDS, type NodeKind } from './filter.js';
import type { Graph, GraphNode } from './graph.js';

export interface Place {
  /** Of the middle. */
  x: number;
  y: number;
  width: number;
  height: number;
}

const WIDTHS: Record<NodeKind, number> = { publisher: 170, document: 220, origin: 190, claim: 220 };
const BETWEEN_COLUMNS = 96;
const BETWEEN_ROWS = 16;
/** More than these hardly help, and take longer. */
const SWEEPS = 4;
const LINE = 17;
const PADDING = 18;
/** Width of a letter of the map's labels, the bold ones of publishers too, on the safe side. */
const LETTER = 7.6;

/** How many lines a label takes when its words are wrapped. */
const linesOf = (label: string, width: number): number => {
  const most = Math.floor((width - PADDING) / LETTER);
  let lines = 1;
  let used = 0;
  for (const word of label.split(' ')) {
    const long = Math.floor(Math.max(0, word.length - 1) / most);
    if (used > 0 && used + 1 + word.length > most) {
      lines += 1;
      used = 0;
    }
    lines += long;
    used += (used > 0 ? 1 : 0) + (word.length - long * most);
  }
  return lines;
};

const heightOf = ({ label, kind }: GraphNode): number =>
  linesOf(label, WIDTHS[kind]) * LINE + PADDING;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

interface Wish {
  node: GraphNode;
  /** Where it would stand if it were alone. */
  y: number;
}

/** Puts a column's nodes under each other, as near to where they wish to be as they have room. */
const stack = (wishes: readonly Wish[]): Map<string, number> => {
  const placed: { id: string; y: number; off: number }[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const { node, y } of wishes.toSorted((a, b) => a.y - b.y)) {
    const half = heightOf(node) / 2;
    const at = Math.max(y, free + half);
    placed.push({ id: node.id, y: at, off: at - y });
    free = at + half + BETWEEN_ROWS;
  }
  const off = mean(placed.map((place) => place.off));
  return new Map(placed.map(({ id, y }) => [id, y - off]));
};

/**
 * Places a graph in columns, one a kind, with what belongs together side by side, so that labels
 * never cover each other. The same graph always gets the same places.
 */
export const placeNodes = ({ nodes, edges }: Graph): Map<string, Place> => {
  const kinds = NODE_KINDS.filter((kind) => nodes.some((node) => node.kind === kind));
  const columns = kinds.map((kind) => nodes.filter((node) => node.kind === kind));
  const ys = new Map<string, number>();
  const settle = (column: readonly GraphNode[] | undefined): void => {
    const wishes = (column ?? []).map((node, index): Wish => {
      const near = edges.flatMap(({ from, to }) => {
        const other = from === node.id ? to : to === node.id ? from : null;
        return other === null ? [] : (ys.get(other) ?? []);
      });
      // Without a placed neighbour: in the given order.
      return { node, y: near.length === 0 ? index : mean(near) };
    });
    for (const [id, y] of stack(wishes)) ys.set(id, y);
  };
  // The fullest column has the least room to choose, so it comes first.
  const sizes = columns.map((column) => column.length);
  const first = sizes.indexOf(Math.max(...sizes));
  settle(columns[first]);
  for (let left = first - 1; left >= 0; left -= 1) settle(columns[left]);
  for (let right = first + 1; right < columns.length; right += 1) settle(columns[right]);

  // There and back again: each time fewer edges cross.
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of sweep % 2 === 0 ? columns.toReversed() : columns) settle(column);
  }

  const places = new Map<string, Place>();
  let edge = 0;
  for (const [index, column] of columns.entries()) {
    const width = WIDTHS[kinds[index] ?? 'document'];
    for (const node of column) {
      const y = ys.get(node.id) ?? 0;
      places.set(node.id, { x: edge + width / 2, y, width, height: heightOf(node) });
    }
    edge += width + BETWEEN_COLUMNS;
  }
  return places;
};
