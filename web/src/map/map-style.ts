import type { EdgeSingular, StylesheetJson } from 'cytoscape';
import type { Stance } from '../api/types.js';
import type { MapColours } from './map-colours.js';

/** Line and arrowhead of a stance, so that none is told by colour alone. */
const LINES: Record<
  Stance,
  {
    'line-style': string;
    'line-dash-pattern'?: number[];
    'target-arrow-shape': string;
  }
> = {
  supports: { 'line-style': 'solid', 'target-arrow-shape': 'triangle' },
  refutes: { 'line-style': 'dashed', 'target-arrow-shape': 'tee' },
  qualifies: {
    'line-style': 'dashed',
    'line-dash-pattern': [9, 3, 2, 3],
    'target-arrow-shape': 'diamond',
  },
  neither: { 'line-style': 'dashed', 'line-dash-pattern': [2, 5], 'target-arrow-shape': 'circle' },
};

/** How the drawing looks in the page's present colours. */
export const mapStyle = (colours: MapColours & { font: string }): StylesheetJson =>
  [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'text-wrap': 'wrap',
        'text-max-width': 'data(room)',
        'text-valign': 'center',
        'font-size': 12.5,
        'line-height': 1.25,
        'font-family': colours.font,
        color: colours.ink,
        'background-color': colours.panel,
        'border-width': 1,
        'border-color': colours.edge,
      },
    },
    { selector: 'node[kind = "publisher"]', style: { 'font-weight': 600, 'border-width': 0 } },
    { selector: 'node[kind = "document"]', style: { shape: 'rectangle' } },
    {
      selector: 'node[kind = "origin"]',
      style: {
        'border-width': 4,
        'border-style': 'double',
        'border-color': colours.ink,
        'background-color': colours.mark,
      },
    },
    {
      selector: 'node[kind = "claim"]',
      style: {
        shape: 'round-rectangle',
        'background-color': colours.ink,
        color: colours.paper,
        'border-width': 0,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(thickness)',
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        'source-endpoint': (edge: EdgeSingular) => edge.data('begin'),
        'target-endpoint': (edge: EdgeSingular) => edge.data('end'),
        'line-color': colours.edge,
        'target-arrow-color': colours.edge,
        'target-arrow-shape': 'none',
        'arrow-scale': 1.1,
        label: 'data(label)',
        'font-size': 11.5,
        'font-family': colours.font,
        'font-weight': 600,
        color: colours.soft,
        'text-background-color': colours.paper,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
      },
    },
    ...(Object.keys(LINES) as Stance[]).map((stance) => ({
      selector: `edge[stance = "${stance}"]`,
      style: {
        'line-color': colours[stance],
        'target-arrow-color': colours[stance],
        color: colours[stance],
        ...LINES[stance],
      },
    })),
    { selector: '.faded', style: { opacity: 0.18 } },
    { selector: 'node.chosen', style: { 'border-width': 3, 'border-color': colours.link } },
  ] as StylesheetJson;
