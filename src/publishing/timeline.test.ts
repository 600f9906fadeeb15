import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT, sampleEvidence } from '../../test/fakes/sample-report.js';
import { MUCH_EVIDENCE, ONE_ORIGIN } from '../../test/fakes/unusual-reports.js';
import type { Evidence } from '../model/evidence.js';
import { namedOrigins } from './origin-names.js';
import { timelineOf } from './timeline.js';

const dated = (dates: (string | null)[], origin = 'o'): Evidence[] =>
  dates.map((date, index) =>
    sampleEvidence(index + 1, { publisher: 'A', text: 'x', quote: 'x', date, origin }),
  );

const timeline = (evidence: Evidence[]) =>
  timelineOf(evidence, namedOrigins({ ...SAMPLE_REPORT, origins: [], evidence }));

describe('timelineOf', () => {
  it('gives each origin a row and lists what has no date', () => {
    const { rows, undated } = timelineOf(SAMPLE_REPORT.evidence, namedOrigins(SAMPLE_REPORT));
    expect(rows.map((row) => row.marks.map(({ evidence }) => evidence.n))).toEqual([
      [1],
      [2],
      [4, 3, 5],
      [6],
      [7],
      [8],
    ]);
    expect(undated.map(({ n }) => n)).toEqual([9]);
  });

  it('spreads whole years over the axis', () => {
    expect(timeline(dated(['2023-01-01', '2025-12-31'])).ticks).toEqual([
      { at: 0, label: '2023' },
      { at: expect.closeTo(0.333, 2), label: '2024' },
      { at: expect.closeTo(0.667, 2), label: '2025' },
      { at: 1, label: '2026' },
    ]);
  });

  it('names months where the evidence is close together', () => {
    const { ticks } = timeline(dated(['2024-09-03', '2024-10-20']));
    expect(ticks.map(({ label }) => label)).toEqual(['Sep 2024', 'Oct 2024', 'Nov 2024']);
  });

  it('puts a coarse date in the middle of what it names and keeps its extent', () => {
    const [mark] = timeline(dated(['2024', '2025-01-01'])).rows[0]!.marks;
    expect(mark).toMatchObject({ from: 0, at: expect.closeTo(mark!.to / 2, 5) });
  });

  it('keeps marks of one day apart', () => {
    const [row] = timeline(dated(['2024-05-01', '2024-05-01', '2024-05-01'])).rows;
    expect(row?.marks.map(({ lane }) => lane)).toEqual([0, 1, 2]);
  });

  it('has no rows where nothing is dated', () => {
    const { rows, ticks, undated } = timeline(dated([null, 'last spring']));
    expect({ rows, ticks, undated: undated.length }).toEqual({ rows: [], ticks: [], undated: 2 });
  });

  it('shows one origin as one row and stays readable with many', () => {
    expect(timelineOf(ONE_ORIGIN.evidence, namedOrigins(ONE_ORIGIN)).rows).toHaveLength(1);
    const { rows } = timelineOf(MUCH_EVIDENCE.evidence, namedOrigins(MUCH_EVIDENCE));
    expect(rows.flatMap(({ marks }) => marks)).toHaveLength(53);
  });
});
