import { expect, test } from 'vitest';
import { originNames } from '../../../src/publishing/origin-names.js';
import { chainsOf } from './chains.js';
import { type MapFilter, WHOLE } from './filter.js';
import { graphOf } from './graph.js';
import { evidenceWith, reportWith } from './report.fixture.js';

const clerk = { id: 'doc_1', title: 'Memorandum', publisher: 'Clerk' };
const radio = { id: 'doc_2', title: 'Bulletin', publisher: 'Radio' };
const report = reportWith({
  evidence: [
    evidenceWith({ n: 1, document: clerk, stance: 'refutes', origin: 'o1' }),
    evidenceWith({ n: 2, document: clerk, stance: 'refutes', origin: 'o1' }),
    evidenceWith({ n: 3, document: clerk, stance: 'qualifies', origin: 'o1' }),
    evidenceWith({ n: 4, document: radio, stance: 'supports', origin: 'o1' }),
  ],
});

const shown = (filter: Partial<MapFilter>) => {
  const { nodes, edges } = graphOf(chainsOf(report, originNames(report), { ...WHOLE, ...filter }));
  const numbers = (evidence: { n: number }[]) => evidence.map(({ n }) => n).join(' ');
  return {
    nodes: nodes.map(({ id, label, evidence }) => `${id} | ${label} | ${numbers(evidence)}`),
    edges: edges.map(
      ({ from, to, stance, evidence }) =>
        `${from} > ${to} | ${stance ?? 'published'} | ${numbers(evidence)}`,
    ),
  };
};

test('shows each thing once and an edge for each stance, but none on who published what', () => {
  expect(shown({})).toEqual({
    nodes: [
      'publisher Clerk | Clerk | 1 2 3',
      'document doc_1 | Memorandum | 1 2 3',
      'origin o1 | Clerk and 1 other | 1 2 3 4',
      'claim c1 | It is so. | 1 2 3 4',
      'publisher Radio | Radio | 4',
      'document doc_2 | Bulletin | 4',
    ],
    edges: [
      'publisher Clerk > document doc_1 | published | 1 2 3',
      'document doc_1 > origin o1 | refutes | 1 2',
      'origin o1 > claim c1 | refutes | 1 2',
      'document doc_1 > origin o1 | qualifies | 3',
      'origin o1 > claim c1 | qualifies | 3',
      'publisher Radio > document doc_2 | published | 4',
      'document doc_2 > origin o1 | supports | 4',
      'origin o1 > claim c1 | supports | 4',
    ],
  });
});

test('joins what stands on both sides of a kind that is hidden', () => {
  expect(shown({ kinds: ['publisher', 'claim'] }).edges).toEqual([
    'publisher Clerk > claim c1 | refutes | 1 2',
    'publisher Clerk > claim c1 | qualifies | 3',
    'publisher Radio > claim c1 | supports | 4',
  ]);
});

test('leaves out what only evidence of a hidden stance or another publisher would show', () => {
  expect(shown({ stances: ['supports'] }).nodes).toEqual([
    'publisher Radio | Radio | 4',
    'document doc_2 | Bulletin | 4',
    'origin o1 | Clerk and 1 other | 4',
    'claim c1 | It is so. | 4',
  ]);
  expect(shown({ publisher: 'Clerk', kinds: ['publisher'] }).nodes).toEqual([
    'publisher Clerk | Clerk | 1 2 3',
  ]);
});
