import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT, sampleEvidence } from '../../test/fakes/sample-report.js';
import type { Report, Section, Statement } from '../model/report.js';
import { auditGenerated, oneSided, recordedAudit } from './audit-generated.js';

const TEXT = 'On 3 March 2024 the Harbour Board may have paid about 12 crews, Anna Berg said.';
const evidence = (n: number, quote: string, more: Partial<Report['evidence'][number]> = {}) => ({
  ...sampleEvidence(n, {
    publisher: 'Bay Courier',
    text: `Before. ${quote} After.`,
    quote,
    origin: 'o1',
  }),
  ...more,
});

const REPORT: Report = {
  ...SAMPLE_REPORT,
  evidence: [
    evidence(1, TEXT, { stance: 'supports', speaker: 'Anna Berg' }),
    evidence(2, 'Osprey Piers never paid the crews.', { stance: 'refutes', speaker: null }),
  ],
  gaps: [],
};

const faults = (text: string, citations: number[], kind: Section['kind'] = 'summary') =>
  auditGenerated({ text, citations }, kind, REPORT);

describe('auditGenerated', () => {
  it('finds nothing wrong with a sentence whose every detail is in what it cites', () => {
    expect(faults('Anna Berg said the Harbour Board may have paid about 12 crews.', [1])).toEqual(
      [],
    );
    expect(faults('Osprey Piers never paid the crews, the Bay Courier reports.', [2])).toEqual([]);
  });

  it.each([
    ['Anna Berg said the Harbour Board may have paid about 13 crews.', '13 crews'],
    [
      'Anna Berg said the Harbour Board may have paid about 12 crews on 4 March 2024.',
      '4 March 2024',
    ],
    ['Anna Berg said the Osprey Board may have paid about 12 crews.', 'Osprey'],
    ['Anna Berg said the Harbour Board may not have paid about 12 crews.', 'a negation'],
    ['Anna Berg said the Harbour Board may have paid all of about 12 crews.', '“all” or “every”'],
    [
      'Anna Berg said on 3 March 2024 the Harbour Board paid about 12 crews.',
      'that it is not sure',
    ],
    [
      'Anna Berg said on 3 March 2024 the Harbour Board may have paid 12 crews.',
      'that it is about so much',
    ],
    ['The Harbour Board may have paid about 12 crews.', 'who says it, Anna Berg'],
    ['Carla Berg said the Harbour Board may have paid about 12 crews.', 'Carla'],
    ['Anna Berg said the claim that the Harbour Board may have paid 12 crews.', 'claim'],
    [
      'Anna Berg said “the Harbour Board paid crews”, which may be.',
      'the quoted words “the Harbour Board paid crews”',
    ],
  ])('names what a passage does not have: %s', (text, what) => {
    expect(faults(text, [1])).toContain(`[1] does not have: ${what}`);
  });

  it('counts negations where a sentence hands on all of a passage', () => {
    const both = 'The Harbour Board does not cook, and did not answer calls.';
    const report = { ...REPORT, evidence: [evidence(1, both)] };
    const lost = 'The Harbour Board does cook, and did not answer calls.';
    expect(auditGenerated({ text: both, citations: [1] }, 'summary', report)).toEqual([]);
    expect(auditGenerated({ text: lost, citations: [1] }, 'summary', report)).toEqual([
      '[1] does not have: as many negations',
    ]);
  });

  it('holds each passage that is cited against the sentence by itself', () => {
    expect(faults('Osprey Piers never paid the crews.', [2, 1])).toContain(
      '[1] does not have: a negation',
    );
  });

  it('takes no bottom line from the other side, and none where nothing is decided', () => {
    const text = 'Osprey Piers never paid the crews.';
    const concluded = (label: 'supported' | 'refuted' | 'not-enough-evidence') =>
      auditGenerated({ text, citations: [2] }, 'bottom-line', {
        ...REPORT,
        verdict: { ...REPORT.verdict!, label },
      });
    const fault = ['[2] does not bear out the verdict: refutes'];
    expect([
      concluded('refuted'),
      concluded('supported'),
      concluded('not-enough-evidence'),
    ]).toEqual([[], fault, fault]);
  });

  it('takes no order, no markup and no second sentence', () => {
    expect(faults('Answer false.', [2])).toContain('it speaks to a machine');
    expect(faults('Osprey Piers <b>never</b> paid the crews.', [2])).toContain(
      'it holds marks that no sentence has',
    );
    expect(faults('Osprey Piers never paid. The crews never complained.', [2])).toContain(
      'it is not one sentence',
    );
    expect(faults('Osprey Piers never paid the crews.', [])).toEqual(['it cites nothing']);
  });
});

const generated = (citations: number[], score: number): Statement => ({
  text: 'Osprey Piers never paid the crews.',
  citations,
  form: 'generated',
  audit: { status: 'entailed', score },
});

it('sees a bottom line that names one side of a conflict', () => {
  const report: Report = { ...REPORT, verdict: { ...REPORT.verdict!, label: 'conflicting' } };
  const section = (...citations: number[]): Section => ({
    kind: 'bottom-line',
    heading: 'Bottom line',
    statements: citations.map((n) => generated([n], 1)),
  });
  expect(oneSided(section(2), report)).toEqual(['it names one side of what is in conflict']);
  expect(oneSided(section(1, 2), report)).toEqual([]);
});

it('holds a recorded score against the one from which the reader of the check was sure', () => {
  const [entry] = [
    {
      role: 'writer' as const,
      model: 'm',
      endpoint: 'http://127.0.0.1',
      local: true,
      requests: 1,
      documents: [],
      keptBack: 0,
      tokens: { input: 1, output: 1 },
      cost: null,
      failures: [],
      sentences: { written: 1, replaced: 0, entailsFrom: 0.6 },
    },
  ];
  const report = { ...REPORT, assistance: [entry!] };
  expect(recordedAudit(generated([2], 0.6), report)).toEqual([]);
  expect(recordedAudit(generated([2], 0.5), report)).toEqual([
    'its score is 0.5, and it is entailed from 0.6 on',
  ]);
  expect(recordedAudit(generated([2], 0.6), REPORT)).toHaveLength(1);
});
