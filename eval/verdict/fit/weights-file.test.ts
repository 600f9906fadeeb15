import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { VERDICT_WEIGHTS } from '../../../src/weighing/verdict/verdict-weights.js';
import { weightsFile } from './weights-file.js';

const FILE = readFileSync('src/weighing/verdict/verdict-weights.ts', 'utf8');

/** What the file that ships says it was learnt from. */
function fitOf(file: string) {
  const text = file.replace(/\n \* /g, ' ');
  const [, date = '', reader = '', claims = '', names = ''] =
    /on (\S+) with (\S+): learnt from (\d+) claims of (.*?), the dossiers in/.exec(text) ?? [];
  return { date, reader, claims: Number(claims), dossiers: names.split(/, | and /) };
}

it('writes the file that ships from its weights and from what they were learnt', () => {
  expect(weightsFile(VERDICT_WEIGHTS, fitOf(FILE))).toBe(FILE);
});

it('says when and from what the weights were learnt', () => {
  const fit = { date: '2031-05-04', reader: 'reader-9', claims: 12, dossiers: ['one', 'two'] };
  const file = weightsFile({ ...VERDICT_WEIGHTS, temperature: 9.5 }, fit);
  expect(file).toContain('temperature: 9.5,');
  expect(fitOf(file)).toEqual(fit);
});
