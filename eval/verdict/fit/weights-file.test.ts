import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { VERDICT_WEIGHTS } from '../../../src/weighing/verdict/verdict-weights.js';
import { withModel } from './weights-file.js';

const FILE = readFileSync('src/weighing/verdict/verdict-weights.ts', 'utf8');

it('writes the weights as they are read, and nothing else', () => {
  expect(withModel(FILE, VERDICT_WEIGHTS.model)).toBe(FILE);
  const other = withModel(FILE, { ...VERDICT_WEIGHTS.model, temperature: 9.5 });
  expect(other).toContain('temperature: 9.5,');
  expect(other.replace('temperature: 9.5,', '')).not.toBe(FILE);
});

it('refuses a file without them', () => {
  expect(() => withModel('export {};', VERDICT_WEIGHTS.model)).toThrowError(/no `model`/);
});
