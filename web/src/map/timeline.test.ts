import { expect, test } from 'vitest';
import type { Stance } from '../api/types.js';
import { evidenceWith } from './report.fixture.js';
import { timelineOf } from './timeline.js';

const names = new Map([
  ['o2', 'A'],
  ['o1', 'B'],
]);

const piece = (n: number, origin: string, date: string | null, stance: Stance = 'supports') =>
  evidenceWith({ n, origin, stance, document: { date, publisher: `Publisher ${origin}` } });

const marksOf = (evidence: ReturnType<typeof piece>[], bins = 24) =>
  timelineOf(evidence, names, bins).rows.map(({ name, lanes, marks }) => ({
    name,
    lanes,
    marks: marks.map((mark) => `${mark.stance} ${mark.evidence.map(({ n }) => n)} @${mark.lane}`),
  }));

test('has a row for each origin in the order of their names', () => {
  expect(marksOf([piece(1, 'o1', '2024-01-10'), piece(2, 'o2', '2025-11-10')])).toEqual([
    { name: 'A', lanes: 1, marks: ['supports 2 @0'] },
    { name: 'B', lanes: 1, marks: ['supports 1 @0'] },
  ]);
});

test('puts what an origin says within a short time into one mark for each stance', () => {
  const evidence = [
    piece(1, 'o1', '2024-01-10'),
    piece(2, 'o1', '2024-01-12'),
    piece(3, 'o1', '2024-01-11', 'refutes'),
    piece(4, 'o1', '2025-12-01'),
  ];
  expect(marksOf(evidence)).toEqual([
    { name: 'B', lanes: 2, marks: ['supports 1,2 @0', 'refutes 3 @1', 'supports 4 @0'] },
  ]);
});

test('a thousand reprints over two years need no more lanes than there are stances', () => {
  const stances: Stance[] = ['supports', 'refutes', 'qualifies', 'neither'];
  const evidence = Array.from({ length: 1000 }, (_, index) => {
    const date = new Date(Date.UTC(2024, 0, 1 + (index % 730))).toISOString().slice(0, 10);
    return piece(index + 1, 'o1', date, stances[index % 4]);
  });
  const [row] = timelineOf(evidence, names, 20).rows;
  expect(row?.marks.length).toBeLessThanOrEqual(20 * stances.length);
  expect(row?.marks.flatMap((mark) => mark.evidence)).toHaveLength(1000);
  expect(row?.lanes).toBeLessThanOrEqual(2 * stances.length);
});

test('a date that names a year stands in its middle and keeps its extent', () => {
  const { rows, ticks } = timelineOf([piece(1, 'o1', '2024'), piece(2, 'o2', '2025')], names, 24);
  expect(ticks).toEqual([
    { at: 0, label: 'Jan 2024' },
    { at: expect.closeTo(0.25, 2), label: 'Jul 2024' },
    { at: expect.closeTo(0.5, 2), label: 'Jan 2025' },
    { at: expect.closeTo(0.75, 2), label: 'Jul 2025' },
    { at: 1, label: 'Jan 2026' },
  ]);
  expect(rows.map(({ marks }) => marks.map(({ from, at, to }) => [from, at, to]))).toEqual([
    [[expect.closeTo(0.5, 2), expect.closeTo(0.75, 2), 1]],
    [[0, expect.closeTo(0.25, 2), expect.closeTo(0.5, 2)]],
  ]);
});

test('lists what has no readable date', () => {
  const undated = [
    piece(1, 'o1', null),
    piece(2, 'o1', 'last spring'),
    piece(3, 'o1', '2024-02-31'),
  ];
  expect(timelineOf(undated, names, 24)).toEqual({ rows: [], ticks: [], undated });
});
