import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT, sampleStatement } from '../../test/fakes/sample-report.js';
import type { Report, Section } from '../model/report.js';
import { keyFindingsOf } from './key-findings.js';

const section = (kind: Section['kind'], heading: string, ...citations: number[]): Section => ({
  kind,
  heading,
  statements: citations.map((n) => sampleStatement(`The board writes: “words ${n}”.`, n)),
});

const citedBy = (...sections: Section[]): number[] => {
  const report: Report = { ...SAMPLE_REPORT, sections };
  return keyFindingsOf(report).flatMap(({ citations }) => citations);
};

describe('keyFindingsOf', () => {
  it('takes the first of each finding before the second of any, and no more than five', () => {
    const findings = [
      section('finding', 'The gauge', 2, 3, 4),
      section('finding', 'The bridge', 5, 6, 7),
    ];
    expect(citedBy(...findings)).toEqual([2, 5, 3, 6, 4]);
  });

  it('repeats nothing of the summary and nothing twice', () => {
    expect(
      citedBy(section('summary', 'In short', 2), section('finding', 'The gauge', 2, 3, 3)),
    ).toEqual([3]);
  });

  it('leaves out what did not count, unless nothing did', () => {
    const sections = [section('finding', 'Also near it, not counted', 4)];
    expect(citedBy(...sections)).toEqual([]);
    const { verdict } = SAMPLE_REPORT;
    if (verdict === null) throw new Error('the sample has a verdict');
    const abstained = { ...verdict, label: 'not-enough-evidence' as const };
    const report = { ...SAMPLE_REPORT, sections, verdict: abstained };
    expect(keyFindingsOf(report)).toHaveLength(1);
  });
});
