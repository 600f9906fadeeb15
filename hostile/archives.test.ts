import { expect, it } from 'vitest';
import { cases } from './archives.js';

it('has cases enough, each with a name of its own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(45);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

it.each(cases)('holds where an archive, or whoever has it in hand, $name', async ({ run }) => {
  expect(await run()).toBe('held');
});
