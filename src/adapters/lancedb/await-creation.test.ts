import { expect, it } from 'vitest';
import { awaitCreation } from './await-creation.js';

const HALF_MADE =
  "Table 'passages' exists but could not be loaded (it may be corrupt or incomplete): Not found: passages.lance/_versions";

const failing = (times: number, message: string) => {
  let calls = 0;
  const open = async (): Promise<string> => {
    calls += 1;
    if (calls <= times) throw new Error(message);
    return 'open';
  };
  return { open, calls: () => calls };
};

it('opens a table that another process is just making', async () => {
  const { open, calls } = failing(2, HALF_MADE);
  expect(await awaitCreation(open)).toBe('open');
  expect(calls()).toBe(3);
});

it('gives up on one that stays half made', async () => {
  await expect(awaitCreation(failing(99, HALF_MADE).open)).rejects.toThrow('could not be loaded');
});

it('waits for nothing else', async () => {
  const { open, calls } = failing(1, 'No space left on device');
  await expect(awaitCreation(open)).rejects.toThrow('No space left');
  expect(calls()).toBe(1);
});
