import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { STANCE_SIGNS } from '../design/stance-mark.js';
import { edgeEnds } from './edge-ends.js';
import type { Graph } from './graph.js';
import { onColoursChange, readColours } from './map-colours.js';
import { mapStyle } from './map-style.js';
import { type Place, placeNodes } from './place-nodes.js';

export interface MapDrawing {
  /** Lights a node and what it touches; null lights all. */
  choose: (node: string | null) => void;
  zoom: (factor: number) => void;
  /** Shows all of it, however small. */
  whole: () => void;
  end: () => void;
}

const MARGIN = 24;
/** Smaller than this, labels can't be read: the map is then moved rather than shrunk. */
const LEAST_ZOOM = 0.72;
const MOST_ZOOM = 1.15;

const elementsOf = (graph: Graph, places: ReadonlyMap<string, Place>): ElementDefinition[] => {
  const ends = edgeEnds(graph, places);
  return [
    ...graph.nodes.flatMap(({ id, kind, label }): ElementDefinition[] => {
      const place = places.get(id);
      if (place === undefined) return [];
      const { x, y, width, height } = place;
      return [{ data: { id, kind, label, width, height, room: width - 16 }, position: { x, y } }];
    }),
    ...graph.edges.map(({ id, from, to, stance, evidence }) => ({
      data: {
        id,
        source: from,
        target: to,
        begin: `50% ${ends.get(id)?.source ?? 0}px`,
        end: `-50% ${ends.get(id)?.target ?? 0}px`,
        stance,
        label:
          stance === null
            ? ''
            : `${STANCE_SIGNS[stance]}${evidence.length > 1 ? ` ${evidence.length}` : ''}`,
        thickness: Math.min(6, 1 + Math.log2(1 + evidence.length)),
      },
    })),
  ];
};

/** The height at which the map shows whole, where its width fills the given one. */
export const heightFor = (graph: Graph, width: number): number => {
  const places = [...placeNodes(graph).values()];
  if (places.length === 0) return 0;
  const right = Math.max(...places.map((place) => place.x + place.width / 2));
  const top = Math.min(...places.map((place) => place.y - place.height / 2));
  const bottom = Math.max(...places.map((place) => place.y + place.height / 2));
  const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, (width - 2 * MARGIN) / right));
  return (bottom - top) * zoom + 2 * MARGIN;
};

/** The first view: as large as the width allows, and of a map that is higher than that its middle. */
const showFirst = (core: Core): void => {
  const { x1, y1, w, h } = core.elements().boundingBox({});
  const zoom = Math.max(LEAST_ZOOM, Math.min((core.width() - 2 * MARGIN) / w, MOST_ZOOM));
  const spareWidth = Math.max((core.width() - w * zoom) / 2, MARGIN);
  const spareHeight = (core.height() - h * zoom) / 2;
  core.viewport({ zoom, pan: { x: spareWidth - x1 * zoom, y: spareHeight - y1 * zoom } });
};

/** Draws a graph into an element; `onChoose` is called with the node that is pressed, or null. */
export const drawMap = (
  container: HTMLElement,
  graph: Graph,
  onChoose: (node: string | null) => void,
): MapDrawing => {
  const core = cytoscape({
    container,
    elements: elementsOf(graph, placeNodes(graph)),
    style: mapStyle(readColours(container)),
    layout: { name: 'preset' },
    minZoom: 0.2,
    maxZoom: 3,
    autoungrabify: true,
    boxSelectionEnabled: false,
    selectionType: 'single',
  });
  showFirst(core);
  core.on('tap', (event) => onChoose(event.target === core ? null : nodeOf(event.target)));
  const stopColours = onColoursChange(() => core.style(mapStyle(readColours(container))));
  const resized = new ResizeObserver(() => core.resize());
  resized.observe(container);
  return {
    choose: (node) => {
      core.elements().removeClass('faded chosen');
      if (node === null) return;
      const chosen = core.getElementById(node);
      const way = chosen.union(chosen.predecessors()).union(chosen.successors());
      core.elements().difference(way).addClass('faded');
      chosen.addClass('chosen');
    },
    zoom: (factor) =>
      core.zoom({
        level: core.zoom() * factor,
        renderedPosition: { x: core.width() / 2, y: core.height() / 2 },
      }),
    whole: () => core.fit(undefined, MARGIN),
    end: () => {
      stopColours();
      resized.disconnect();
      core.destroy();
    },
  };
};

const nodeOf = (target: { isNode?: () => boolean; id?: () => string }): string | null =>
  target.isNode?.() === true ? (target.id?.() ?? null) : null;
