import { expect, test } from 'vitest';
import { edgeEnds } from './edge-ends.js';

const edge = (id: string, from: string, to: string) => ({
  id,
  from,
  to,
  stance: 'supports' as const,
  evidence: [],
});
const place = (y: number, height = 100) => ({ x: 0, y, width: 100, height });

test('what meets in a box ends in the order that it comes from, and a lone edge in the middle', () => {
  const edges = [edge('low', 'c', 'x'), edge('high', 'a', 'x'), edge('middle', 'b', 'x')];
  const places = new Map([
    ['a', place(0)],
    ['b', place(200)],
    ['c', place(400)],
    ['x', place(200)],
  ]);
  expect(edgeEnds({ nodes: [], edges }, places)).toEqual(
    new Map([
      ['low', { source: 0, target: 13 }],
      ['high', { source: 0, target: -13 }],
      ['middle', { source: 0, target: 0 }],
    ]),
  );
});

test('many ends stay within the box', () => {
  const edges = Array.from({ length: 40 }, (_, index) => edge(`e${index}`, `a${index}`, 'x'));
  const ends = edgeEnds({ nodes: [], edges }, new Map([['x', place(0, 60)]]));
  const targets = [...ends.values()].map(({ target }) => Math.abs(target));
  expect(Math.max(...targets)).toBeCloseTo(21);
});
