import { expect, it } from 'vitest';
import { type Told, toldProgress } from './told-progress.js';

it('counts up while stages begin anew', () => {
  const told: Told[] = [];
  const tell = toldProgress((one) => told.push(one));
  tell({ kind: 'step', text: 'Reading passages', done: 3, total: 4 });
  tell({ kind: 'step', text: 'Weighing' });
  tell({ kind: 'warning', text: 'One document\nis damaged' });
  expect(told).toEqual([
    { progress: 1, message: 'Reading passages (3 of 4)' },
    { progress: 2, message: 'Weighing' },
    { progress: 3, message: 'One document is damaged' },
  ]);
});
