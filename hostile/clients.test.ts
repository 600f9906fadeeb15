import { expect, it } from 'vitest';
import { cases } from './clients.js';

it.each(cases.filter(({ slow }) => !slow))('holds against a client that $name', async ({ run }) => {
  expect(await run()).toBe('held');
});
