import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT, sampleStatement } from '../../test/fakes/sample-report.js';
import type { Report, Statement } from '../model/report.js';
import { holdersWords, narrativeViews } from './narrative-view.js';

const reportWith = (...statements: Statement[]): Report => ({
  ...SAMPLE_REPORT,
  sections: [{ kind: 'narratives', heading: 'Competing accounts', statements }],
});

describe('accountsOf', () => {
  it('gives each narrative the statements on its evidence', () => {
    const low = sampleStatement('Some say that it fell.', 2);
    const wrong = sampleStatement('The operator denies it.', 7);
    const both = sampleStatement('They disagree.', 2, 7);
    const { accounts, others } = narrativeViews(reportWith(low, wrong, both));
    expect(accounts.map(({ best, more }) => ({ best, more }))).toEqual([
      { best: [low], more: [3, 4, 5] },
      { best: [wrong], more: [] },
    ]);
    expect([...others]).toEqual([both]);
  });

  it('gives a narrative that nothing tells yet the statement on shared evidence', () => {
    const [first, second] = [sampleStatement('One.', 7), sampleStatement('Another.', 7)];
    const report = reportWith(first, second);
    const narratives = report.narratives.map((narrative) => ({ ...narrative, evidence: [7] }));
    expect(narrativeViews({ ...report, narratives }).accounts.map(({ best }) => best)).toEqual([
      [first],
      [second],
    ]);
  });

  it('leaves out of an account what is undocumented anyway', () => {
    const report = reportWith();
    const gaps = [{ text: 'No repair order is shown.', evidence: [7], record: null, holder: null }];
    expect(
      narrativeViews({ ...report, gaps }).accounts.map(({ leavesOpen }) => leavesOpen),
    ).toEqual([['No photograph or log is shown.'], []]);
  });
});

describe('holdersWords', () => {
  it('names five at the most', () => {
    const [narrative] = SAMPLE_REPORT.narratives;
    const holders = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    expect(holdersWords({ ...narrative!, holders })).toBe('A, B, C, D, E and 2 more');
  });
});
