import { expect, it } from 'vitest';
import { vitalsOf } from './vitals-of.js';

it('counts of long tasks what is beyond fifty milliseconds and after the first paint', () => {
  const tasks = [
    { startTime: 100, duration: 400 },
    { startTime: 900, duration: 200 },
    { startTime: 2000, duration: 80 },
    { startTime: 3000, duration: 50 },
  ];
  expect(vitalsOf({ fcp: 1000, lcp: 1500, tasks, shifts: [] })).toEqual({
    fcp: 1000,
    lcp: 1500,
    tbt: 50 + 30,
    cls: 0,
  });
});

it('takes the worst burst of shifts, and parts bursts by a second of rest or after five', () => {
  const shifts = [0, 900, 1800, 2700, 3600, 4500, 5400].map((startTime) => ({
    startTime,
    value: 0.125,
  }));
  const later = { startTime: 9000, value: 1 };
  const cls = (list: typeof shifts): number =>
    vitalsOf({ fcp: 0, lcp: 0, tasks: [], shifts: list }).cls;
  expect([cls(shifts), cls([...shifts, later])]).toEqual([0.75, 1]);
});
