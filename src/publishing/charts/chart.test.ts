import { expect, it } from 'vitest';
import { chartOf } from './chart.js';
import { shapesOf, ticksOf } from './chart-scale.js';

const HEADS: [string, string] = ['Year', 'Rows'];

it('puts columns in the order of time, from zero', () => {
  const chart = chartOf('Rows by year', HEADS, [
    ['2023', 10],
    ['2021', 5],
    ['2022', '20'],
  ]);
  expect(chart).toMatchObject({
    form: 'columns',
    top: 20,
    description: 'From 2021 to 2023. The most is 20 (2022), the least 5 (2021).',
  });
  expect(chart && shapesOf(chart).map(({ y, height }) => [y, height])).toEqual([
    [109, 31],
    [16, 124],
    [78, 62],
  ]);
});

it('draws nothing of two values, of nothing but zeros, or of what is below zero', () => {
  const pairs = (values: number[]) => values.map((value, at) => [`n${at}`, value] as const);
  expect(
    [
      [1, 2],
      [0, 0, 0],
      [3, -1, 2],
    ].map((values) => chartOf('t', HEADS, pairs(values))),
  ).toEqual([null, null, null]);
});

it('names a few of many columns, the first and the last among them', () => {
  const months = Array.from({ length: 48 }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, '0');
    return [`${2020 + Math.floor(at / 12)}-${month}`, at + 1] as const;
  });
  const chart = chartOf('Rows by month', HEADS, months);
  expect(chart && ticksOf(chart).map(({ label, anchor }) => [label, anchor])).toEqual([
    ['2020-01', 'start'],
    ['2021-01', 'middle'],
    ['2022-01', 'middle'],
    ['2022-12', 'middle'],
    ['2023-12', 'end'],
  ]);
});
