import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT, sampleEvidence } from '../../test/fakes/sample-report.js';
import { weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { writtenReport } from '../../test/fakes/written-report.js';
import type { Report, Statement, VerdictLabel } from '../model/report.js';
import { notCheckable, verifyReport } from './verify-report.js';

const statement = (text: string, ...citations: number[]): Statement => ({
  text,
  citations,
  form: 'quoted',
  audit: { status: 'entailed', score: 1 },
});

const piece = (n: number, quote: string, origin: string) =>
  sampleEvidence(n, { publisher: 'Bay Courier', text: `Before. ${quote} After.`, quote, origin });

const SOUND: Report = {
  ...SAMPLE_REPORT,
  evidence: [piece(1, 'It rained for a week.', 'o1'), piece(2, 'The dam held.', 'o2')],
  origins: [
    { id: 'o1', evidence: [1], why: 'One document.' },
    { id: 'o2', evidence: [2], why: 'Another.' },
  ],
  narratives: [],
  gaps: [],
  sections: [
    {
      kind: 'summary',
      heading: 'In short',
      statements: [
        statement('Bay Courier reports: “It rained for a week”.', 1),
        statement('Bay Courier reports: “The dam held”.', 2),
      ],
    },
  ],
};

/** The sound report with one of its parts tampered with. */
function tampered(change: (report: Report) => void): string[] {
  const report = structuredClone(SOUND);
  change(report);
  return verifyReport(report).map(({ place, message }) => `${place}: ${message}`);
}

describe('verifyReport', () => {
  it('finds nothing in a sound report', () => {
    expect(verifyReport(SOUND)).toEqual([]);
  });

  it('sees one changed character of a quotation and of the quote it rests on', () => {
    const fault =
      'sections[0].statements[0]: it quotes words that no cited passage has: “It rained for a';
    expect(
      tampered(({ sections }) => {
        sections[0]!.statements[0]!.text = 'Bay Courier reports: “It rained for a meek”.';
      }),
    ).toEqual([`${fault} meek”`]);
    expect(
      tampered(({ evidence }) => {
        evidence[0]!.quote = 'It rained for a weeks.';
      }),
    ).toEqual([`${fault} week”`]);
  });

  it('sees a changed citation, to other evidence or to none', () => {
    const recited = (n: number) =>
      tampered(({ sections }) => {
        sections[0]!.statements[0]!.citations = [n];
      });
    expect(recited(2)).toEqual([
      'sections[0].statements[0]: it quotes words that no cited passage has: “It rained for a week”',
    ]);
    expect(recited(9)[0]).toBe('sections[0].statements[0]: it cites a number that no evidence has');
  });

  it('sees a changed origin, to one that is listed or not', () => {
    const moved = (origin: string) =>
      tampered(({ evidence }) => {
        evidence[1]!.origin = origin;
      });
    const other = 'origins[1]: [2] is of another origin';
    const unlisted = 'evidence[1]: [2] has an origin that does not list it';
    expect(moved('o9')).toEqual([unlisted, other]);
    expect(moved('o1')).toEqual([unlisted, other]);
    expect(
      tampered(({ origins }) => {
        origins[0]!.evidence = [1, 2];
      }),
    ).toEqual(['origins[0]: [2] is of another origin']);
  });

  it('sees a bottom line turned round, and a verdict that it does not bear out', () => {
    const report = writtenReport('Does the harbour company train the crews?', [
      weighedSentence('The harbour company trains the crews.'),
    ]);
    const concluded = (label: VerdictLabel) =>
      verifyReport({ ...report, verdict: { ...report.verdict!, label } }).map(
        ({ message }) => message,
      );
    expect(concluded('supported')).toEqual([]);
    for (const label of ['refuted', 'conflicting', 'not-enough-evidence'] as const)
      expect(concluded(label)).toEqual([`it does not say what the verdict is: ${label}`]);
  });

  it('counts the statements of older reports as not to be checked in full', () => {
    const report = writtenReport('Does the harbour company train the crews?', []);
    expect([notCheckable(SOUND), notCheckable(report)]).toEqual([2, 0]);
    const { phrases: _, ...engine } = report.engine;
    expect(notCheckable({ ...report, engine })).toBe(
      report.sections.flatMap(({ statements }) => statements).length,
    );
  });

  it('sees evidence that is out of order and parts that point at none', () => {
    expect(tampered(({ evidence }) => void evidence.reverse())).toEqual([
      'evidence[0]: it is numbered [2], not [1]',
      'evidence[1]: it is numbered [1], not [2]',
    ]);
    expect(
      tampered((report) => {
        report.gaps = [{ text: 'Nobody knows.', evidence: [7], record: null, holder: null }];
        report.narratives = [
          {
            id: 'n1',
            label: 'It rained.',
            stance: 'supports',
            holders: [],
            interests: [{ text: 'It sells umbrellas.', evidence: [8] }],
            evidence: [9],
            leavesOpen: [],
          },
        ];
      }),
    ).toEqual([
      'narratives[0]: [9] points at no evidence',
      'narratives[0].interests: [8] points at no evidence',
      'gaps[0]: [7] points at no evidence',
    ]);
  });
});
