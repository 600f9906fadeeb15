import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT, sampleEvidence, sampleStatement } from '../../test/fakes/sample-report.js';
import {
  HOSTILE_REPORT,
  LONG_NAMES,
  MUCH_EVIDENCE,
  NO_EVIDENCE,
  ONE_ORIGIN,
  OPEN_QUESTION,
} from '../../test/fakes/unusual-reports.js';
import type { Report } from '../model/report.js';
import { publishText } from './terminal.js';

const ESCAPE = String.fromCharCode(27);
const widest = (text: string): number =>
  Math.max(...text.split('\n').map((line) => stringWidth(line)));
const linesFrom = (text: string, heading: string, count: number): string[] => {
  const lines = text.split('\n');
  return lines.slice(lines.indexOf(heading), lines.indexOf(heading) + count);
};

describe('publishText', () => {
  const text = publishText(SAMPLE_REPORT, { color: false, width: 80 });

  it('answers first', () => {
    expect(text.split('\n').slice(0, 10)).toEqual([
      'Did the Alder Reservoir fall below its licensed level in August 2024?',
      '14 documents, 7 publishers · as of 2026-11-20 · checked 2026-11-22 · extractive,',
      'no language model',
      '',
      '  CONFLICTING   68 % likely · confidence moderate: 9 pieces of evidence from 7',
      '  origins; two primary records; both parties are in court',
      '  A reading below the limit is documented; whether the gauge was right is',
      '  disputed and untested [2] [7].',
      '  Claim: The Alder Reservoir fell below its licensed level in August 2024.',
      '  Same answer for 4 of 4 rewordings, mirrored for the negation',
    ]);
  });

  it('gives each side its holders, its stake and what it leaves open', () => {
    expect(linesFrom(text, 'Competing accounts', 9)).toEqual([
      'Competing accounts',
      '  ▲ It fell below the limit [2] [3] [4] [5]',
      '    Held by: Valley Growers’ Alliance, Tern Courier, Morning Ledger',
      '    Stake: The alliance seeks damages from the operator [8].',
      '    Leaves open: No photograph or log is shown.',
      '  ▼ The gauge was wrong [7]',
      '    Held by: Alder Hydro',
      '    Stake: The operator is the defendant in the suit [8].',
      '    Leaves open: No repair order is shown.',
    ]);
  });

  it('puts each quote in its sentence beneath its place', () => {
    expect(text).toContain(
      [
        '  [3] ▲ .77  Valley Growers’ Alliance, advocacy, 2024-10',
        '      Two members told us they “saw the old bridge piers dry for most of',
        '      August”. We have asked for the logs.',
        '      speaker: two members · origin C, shared with [4] [5] · Newsletter, autumn',
        '      2024',
      ].join('\n'),
    );
  });

  it('says what would settle a gap and who holds it', () => {
    expect(text).toContain(
      [
        '  · No log of the gauge for August 2024 is in the record [2].  Would settle it:',
        '    the gauge’s hourly log (Tern Valley Water Board)',
      ].join('\n'),
    );
  });

  it('colours without changing the words', () => {
    const colored = publishText(SAMPLE_REPORT, { color: true, width: 80 });
    const plain = colored.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '');
    expect(colored).not.toBe(plain);
    expect(plain).toBe(text);
  });

  it('says that an open question has no verdict', () => {
    expect(publishText(OPEN_QUESTION, { color: false, width: 100 })).toContain(
      '  OPEN QUESTION   It asks for an account, not for a yes or no; so there is no verdict.\n',
    );
  });

  it('leaves out what is not there', () => {
    const empty = publishText(NO_EVIDENCE, { color: false, width: 80 });
    expect(empty).toContain('  NOT ENOUGH EVIDENCE   90 % very likely · confidence low');
    expect(empty).not.toMatch(/^(Evidence|Sources|Competing accounts)$/m);
  });

  it('lets no document command the terminal', () => {
    const hostile = publishText(HOSTILE_REPORT, { color: false, width: 80 });
    expect(hostile.replaceAll('\n', '').match(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)).toBeNull();
  });
});

/** Characters whose width depends on their neighbours. */
const clusters = fc.constantFrom('👩‍🚀', '1️⃣', '🇩🇪', '漢', 'e\u0301', '©️', '🏽', '\u200d', ' ', 'a');
const words = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: clusters, maxLength: 120 }),
  )
  .map((text) => `${text}.`);
const anyReport = words.map(
  (text): Report => ({
    ...SAMPLE_REPORT,
    question: text,
    followUps: [],
    gaps: [],
    narratives: [],
    sources: [{ publisher: text, kind: 'news', interests: [text], documents: 1, cited: 1 }],
    sections: [{ kind: 'finding', heading: text, statements: [sampleStatement(text, 1, 2)] }],
    evidence: [sampleEvidence(61, { publisher: text, text, quote: text, url: text })],
  }),
);

describe('a line', () => {
  it('is never wider than the terminal, whatever the words', () => {
    fc.assert(
      fc.property(
        anyReport,
        fc.integer({ min: 40, max: 160 }),
        fc.boolean(),
        (report, width, color) => {
          expect(widest(publishText(report, { color, width }))).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([40, 71, 72, 80, 160])('is never wider than %i columns, whatever the report', (width) => {
    for (const report of [SAMPLE_REPORT, LONG_NAMES, MUCH_EVIDENCE, ONE_ORIGIN, HOSTILE_REPORT]) {
      expect(widest(publishText(report, { color: true, width }))).toBeLessThanOrEqual(width);
    }
  });
});
