import { expect, it } from 'vitest';
import type { RelatedBody, Relation } from '../api/types.js';
import { drawingOf, ROW } from './drawing.js';

const relation = (
  agent: string,
  patient: string,
  kind: Relation['kind'] = 'paid',
  certainty: Relation['certainty'] = 'stated',
): Relation => ({
  id: 'r',
  kind,
  agent: { body: agent, said: agent.toUpperCase() },
  patient: { body: patient, said: patient.toUpperCase() },
  certainty,
  speaker: null,
  when: null,
  record: null,
  place: {
    document: { id: 'doc_1', title: 'T', publisher: 'P', date: null },
    extraction: 'ext_1',
    span: { start: 0, end: 1 },
    page: null,
    quote: 'A paid B.',
  },
});
const BODIES: RelatedBody[] = [{ id: 'a', name: 'Alder County', kind: 'public-body', names: [] }];

it('draws one line for sentences that say the same, the busiest body first', () => {
  const drawing = drawingOf(
    [
      relation('b', 'c'),
      relation('a', 'c'),
      relation('a', 'c'),
      relation('a', 'd', 'sued', 'denied'),
    ],
    BODIES,
  );
  expect(
    drawing.links.map(({ agent, patient, kind, certainty, sentences, y }) => [
      ...[agent, patient, kind, certainty, sentences, y],
    ]),
  ).toEqual([
    ['a', 'c', 'paid', 'stated', 2, 15],
    ['a', 'd', 'sued', 'denied', 1, 45],
    ['b', 'c', 'paid', 'stated', 1, 75],
  ]);
  expect(drawing.agents).toEqual([
    { id: 'a', name: 'Alder County', y: 30 },
    { id: 'b', name: 'B', y: 75 },
  ]);
  expect(drawing.patients.map(({ id, y }) => [id, y])).toEqual([
    ['c', 45],
    ['d', 75],
  ]);
  expect(drawing.left).toEqual({ links: 0, sentences: 0 });
});

it('gives the same drawing whatever the order of the sentences', () => {
  const list = [relation('a', 'b'), relation('c', 'd'), relation('a', 'd'), relation('e', 'b')];
  expect(drawingOf(list.toReversed(), BODIES)).toEqual(drawingOf(list, BODIES));
});

it('draws no more lines than can be followed, and says how much is left out', () => {
  const many = Array.from({ length: 40 }, (_, at) => relation(`a${at}`, `b${at}`));
  const drawing = drawingOf([...many, ...many.slice(30)], BODIES);
  expect([drawing.links.length, drawing.height, drawing.left]).toEqual([
    24,
    24 * ROW,
    { links: 16, sentences: 16 },
  ]);
  const ys = drawing.patients.map(({ y }) => y);
  expect(new Set(ys).size).toBe(24);
  expect(Math.max(...ys)).toBeLessThanOrEqual(drawing.height);
});
