import { expect, it } from 'vitest';
import { firstRows } from './tables.js';

it('takes the heading and as many rows as are asked for', () => {
  expect(firstRows('Ferry,Seats\nAlder,12\nBirch,14\n', 1)).toBe('Ferry,Seats\nAlder,12\n');
});
