import { createColors } from 'picocolors';
import { expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../../test/fakes/sample-report.js';
import type { Evidence } from '../../model/evidence.js';
import { citedLines } from './cited-lines.js';

const [sample] = SAMPLE_REPORT.evidence;

const of = (n: number, document: Partial<Evidence['document']>): Evidence => {
  if (sample === undefined) throw new Error('The sample report cites nothing');
  return { ...sample, n, page: null, document: { ...sample.document, ...document } };
};

const form = (n: number, path: string) =>
  of(n, { title: 'MEMORANDUM', publisher: 'Unknown', kind: 'unknown', date: null, path });

it('names files where nobody is known to have published them, neighbours in one line', () => {
  const lines = citedLines(
    [
      form(1, 'a/hall.txt'),
      form(2, 'a/pasco.txt'),
      form(3, 'a/bay.txt'),
      of(4, { title: 'Minutes', publisher: 'Board', kind: 'government', date: '2024-05-01' }),
      form(6, 'a/nassau.txt'),
    ],
    { width: 80, colors: createColors(false) },
  );
  expect(lines).toEqual([
    '  [1]–[3] hall.txt and 2 more files · publisher unknown, undated',
    '  [4] Minutes · Board, government, 2024-05-01',
    '  [6] nassau.txt · publisher unknown, undated',
  ]);
});
