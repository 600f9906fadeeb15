import type { Graph } from './graph.js';
import type { Place } from './place-nodes.js';

/** How far above or below the middle of its boxes an edge begins and ends. */
interface EdgeEnds {
  source: number;
  target: number;
}

/** Pixels between ends on one side of a box, where it has the room. */
const APART = 13;
/** The share of a box's height that ends may take. */
const ROOM = 0.7;

/** Spreads the ends of what meets on one side of a box, so that arrowheads don't cover each other. */
export const edgeEnds = (
  { edges }: Graph,
  places: ReadonlyMap<string, Place>,
): Map<string, EdgeEnds> => {
  const ends = new Map(edges.map(({ id }): [string, EdgeEnds] => [id, { source: 0, target: 0 }]));
  const yOf = (node: string): number => places.get(node)?.y ?? 0;
  const spread = (side: 'source' | 'target', here: 'from' | 'to', there: 'from' | 'to'): void => {
    for (const node of new Set(edges.map((edge) => edge[here]))) {
      const meeting = edges
        .filter((edge) => edge[here] === node)
        .toSorted((a, b) => yOf(a[there]) - yOf(b[there]));
      const room = ((places.get(node)?.height ?? 0) * ROOM) / Math.max(1, meeting.length - 1);
      const step = Math.min(APART, room);
      for (const [index, { id }] of meeting.entries()) {
        const end = ends.get(id);
        if (end !== undefined) end[side] = (index - (meeting.length - 1) / 2) * step;
      }
    }
  };
  spread('source', 'from', 'to');
  spread('target', 'to', 'from');
  return ends;
};
