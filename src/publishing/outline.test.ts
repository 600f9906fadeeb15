import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT, sampleQuotation, sampleStatement } from '../../test/fakes/sample-report.js';
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
  it('groups neighbours with one lead, and lets run on what is composed or no value', () => {
    const list = quotationList([
      sampleQuotation('A', 'academic', 'One.', 1),
      sampleQuotation('A', 'academic', 'Two: “three”', 1),
      sampleQuotation('B’s', 'advocacy', 'Four.', 1),
      sampleStatement('Five is composed: “so”.', 2),
      sampleStatement('Six as well.', 2),
      sampleQuotation('A', 'academic', 'Seven.', 1),
      { ...sampleStatement('A writes: “eight”.', 1), form: 'quoted' },
    ]);
    expect(
      list.map(({ lead, statements }) => [lead, ...statements.map(({ text }) => text)]),
    ).toEqual([
      ['A writes:', '“One”.', '‘Two: “three”’.'],
      ['B’s says:', '“Four”.'],
      [null, 'Five is composed: “so”.', 'Six as well.'],
      ['A writes:', '“Seven”.'],
      [null, 'A writes: “eight”.'],
    ]);
  });
});
