import { expect, test } from 'vitest';
import { originNames } from './origin-names.js';
import { evidenceWith, reportWith } from './report.fixture.js';

test('names origins by letters in the order of the report, those of evidence only', () => {
  const report = reportWith({
    origins: ['o2', 'o1', 'unused'].map((id) => ({ id, evidence: [], why: '' })),
    evidence: ['o1', 'o2', 'o9'].map((origin) => evidenceWith({ origin })),
  });
  expect([...originNames(report)]).toEqual([
    ['o2', 'A'],
    ['o1', 'B'],
    ['o9', 'C'],
  ]);
});

test('goes on after Z with two letters', () => {
  const ids = Array.from({ length: 54 }, (_, index) => `o${index}`);
  const report = reportWith({ evidence: ids.map((origin) => evidenceWith({ origin })) });
  const names = [...originNames(report).values()];
  expect([names[25], names[26], names[51], names[52]]).toEqual(['Z', 'AA', 'AZ', 'BA']);
});
