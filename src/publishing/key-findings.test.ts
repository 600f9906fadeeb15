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

  it('leaves out what takes no side where a side was given', () => {
    const { verdict, evidence } = SAMPLE_REPORT;
    if (verdict === null) throw new Error('the sample has a verdict');
    const report: Report = {
      ...SAMPLE_REPORT,
      sections: [section('finding', 'The gauge', 3, 4)],
      evidence: evidence.map((each) => (each.n === 4 ? { ...each, stance: 'neither' } : each)),
    };
    const citedIn = (asked: Report) => keyFindingsOf(asked).flatMap(({ citations }) => citations);
    expect(citedIn(report)).toEqual([3]);
    const abstained = { ...verdict, label: 'not-enough-evidence' as const };
    expect(citedIn({ ...report, verdict: abstained })).toEqual([3, 4]);
    expect(citedIn({ ...report, verdict: null })).toEqual([3, 4]);
  });
});
