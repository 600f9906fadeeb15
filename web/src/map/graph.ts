import type { Evidence, Stance } from '../api/types.js';
import type { Chain, Link } from './chains.js';

export interface GraphNode extends Link {
  /** What goes through it. */
  evidence: Evidence[];
}

interface GraphEdge {
  id: string;
  from: string;
  to: string;
  /** Null where it says who published a document, which takes no side. */
  stance: Stance | null;
  evidence: Evidence[];
}

export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** The chains as a graph: each thing once, and an edge for each stance between two. */
export const graphOf = (chains: readonly Chain[]): Graph => {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const { links, stance, evidence } of chains) {
    for (const [index, link] of links.entries()) {
      const node = nodes.get(link.id) ?? { ...link, evidence: [] };
      nodes.set(link.id, node);
      node.evidence.push(...evidence);
      const before = links[index - 1];
      if (before === undefined) continue;
      const side = link.kind === 'document' ? null : stance;
      const id = JSON.stringify([before.id, link.id, side]);
      const edge = edges.get(id) ?? {
        id,
        from: before.id,
        to: link.id,
        stance: side,
        evidence: [],
      };
      edges.set(id, edge);
      edge.evidence.push(...evidence);
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
};
