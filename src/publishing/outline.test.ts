import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT, sampleStatement } from '../../test/fakes/sample-report.js';
import { NO_EVIDENCE } from '../../test/fakes/unusual-reports.js';
import { outlineOf } from './outline.js';
import { quotationList } from './paragraphs.js';

describe('outlineOf', () => {
  it('has the parts in reading order', () => {
    expect(outlineOf(SAMPLE_REPORT).map(({ heading }) => heading)).toEqual([
      'In short',
      'Findings',
      'Competing accounts',
      'What is undocumented',
      'Bottom line',
    ]);
  });

  it('has no bottom line that only repeats the answer at the top', () => {
    expect(outlineOf(NO_EVIDENCE).map(({ kind }) => kind)).toEqual(['summary', 'uncertainty']);
  });
});

describe('quotationList', () => {
  const quoted = (text: string) => ({ ...sampleStatement(text, 1), form: 'quoted' as const });

  it('groups neighbours with one lead, and lets other statements run on', () => {
    const list = quotationList([
      quoted('A writes: “one”.'),
      quoted('A writes: “two: “three””.'),
      quoted('B says: “four”.'),
      sampleStatement('Five is composed: “so”.', 2),
      sampleStatement('Six as well.', 2),
      quoted('A writes: “seven”.'),
    ]);
    expect(
      list.map(({ lead, statements }) => [lead, ...statements.map(({ text }) => text)]),
    ).toEqual([
      ['A writes:', '“one”.', '“two: “three””.'],
      ['B says:', '“four”.'],
      [null, 'Five is composed: “so”.', 'Six as well.'],
      ['A writes:', '“seven”.'],
    ]);
  });
});
