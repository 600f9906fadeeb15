import { expect, it } from 'vitest';
import { cases } from './poisoning.js';

it.each(cases)('holds where somebody $name', async ({ run }) => {
  expect(await run()).toBe('held');
});
