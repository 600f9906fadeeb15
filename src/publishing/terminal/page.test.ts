import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import {
  SAMPLE_REPORT,
  sampleEvidence,
  sampleQuotation,
  sampleStatement,
} from '../../../test/fakes/sample-report.js';
import {
  HOSTILE_REPORT,
  LONG_NAMES,
  MUCH_EVIDENCE,
  NO_EVIDENCE,
  ONE_ORIGIN,
  OPEN_QUESTION,
} from '../../../test/fakes/unusual-reports.js';
import type { Report } from '../../model/report.js';
import { publishText } from './page.js';

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
    expect(text.split('\n').slice(0, 15)).toEqual([
      'Did the Alder Reservoir fall below its licensed level in August 2024?',
      '14 documents, 7 publishers · as of 2026-11-20 · checked 2026-11-22 · extractive,',
      'no language model',
      '',
      '  CONFLICTING   likely (68%)',
      '',
      '  A reading below the limit is documented; whether the gauge was right is',
      '  disputed and untested [2] [7].',
      '',
      '  Claim       The Alder Reservoir fell below its licensed level in August 2024.',
      '  Confidence  Moderate. 9 pieces of evidence from 7 origins. Two primary',
      '              records. Both parties are in court.',
      '  Stable      Same answer for 4 of 4 rewordings, opposite answer for the',
      '              negation',
      '',
    ]);
  });

  it('gives each side its holders, its stake and what it leaves open', () => {
    expect(linesFrom(text, 'Competing accounts', 12)).toEqual([
      'Competing accounts',
      '  ▲ It fell below the limit',
      '    Held by: Valley Growers’ Alliance, Tern Courier, Morning Ledger',
      '    Evidence: [2]–[5]',
      '    Stake: The alliance seeks damages from the operator [8].',
      '    Leaves open: No photograph or log is shown.',
      '',
      '  ▼ The gauge was wrong',
      '    Held by: Alder Hydro',
      '    Evidence: [7]',
      '    Stake: The operator is the defendant in the suit [8].',
      '    Leaves open: No repair order is shown.',
    ]);
  });

  it('names place, quote, origin, speaker and title of each piece of evidence', () => {
    expect(text).toContain(
      [
        '  [3] ▲ .77  Valley Growers’ Alliance, advocacy, 2024-10',
        '      “saw the old bridge piers dry for most of August”',
        '      speaker: two members · Newsletter, autumn 2024 · origin: Valley Growers’ …',
      ].join('\n'),
    );
  });

  it('gives a quote three lines, and leaves out its middle where it needs more', () => {
    const quote = `At first ${'it is said that the level fell below the mark '.repeat(8)}at last.`;
    const report = {
      ...SAMPLE_REPORT,
      evidence: [sampleEvidence(1, { publisher: 'Tern Courier', text: quote, quote })],
    };
    expect(linesFrom(publishText(report, { color: false, width: 80 }), 'Evidence', 6)).toEqual([
      'Evidence',
      '  [1] ▲ .80  Tern Courier, news, 2025-03-04',
      '      “At first it is said that the level fell below the mark it is said that',
      '      the level fell below the mark it is said that the level … the level fell',
      '      below the mark it is said that the level fell below the mark at last.”',
      '      Tern Courier, document 1',
    ]);
  });

  it('lists each origin that several passages share, once', () => {
    expect(linesFrom(text, 'Origins', 3)).toEqual([
      'Origins',
      '  Valley Growers’ Alliance and 2 others: 3 of 9 passages — Two papers rest on',
      '    one newsletter.',
    ]);
  });

  it('names the publishers that are not cited, without a row for each', () => {
    const sources = SAMPLE_REPORT.sources.map((source) => ({ ...source, cited: 0 }));
    expect(
      linesFrom(
        publishText({ ...SAMPLE_REPORT, sources }, { color: false, width: 80 }),
        'Sources',
        4,
      ),
    ).toEqual([
      'Sources',
      '  Not cited: Tern Valley Water Board, Valley Growers’ Alliance, Tern Courier,',
      '    Morning Ledger, Lakeside Institute, Alder Hydro, Unsigned leaflet',
      '',
    ]);
  });

  it('says what would settle a gap and who holds it', () => {
    expect(text).toContain(
      [
        '  · No log of the gauge for August 2024 is in the record [2].',
        '    Would settle it: the gauge’s hourly log (held by Tern Valley Water Board)',
      ].join('\n'),
    );
  });

  it('reads a list of quotations under the lead that they share', () => {
    const quoted = (quote: string, n: number) => sampleQuotation('The board', 'academic', quote, n);
    const report: Report = {
      ...SAMPLE_REPORT,
      sections: [
        {
          kind: 'finding',
          heading: 'The gauge',
          statements: [quoted('It read low', 1), quoted('It was due for repair', 2)],
        },
      ],
    };
    expect(linesFrom(publishText(report, { color: false, width: 80 }), 'Findings', 5)).toEqual([
      'Findings',
      '  The gauge',
      '    The board writes:',
      '      “It read low” [1].',
      '      “It was due for repair” [2].',
    ]);
  });

  it('colours without changing the words', () => {
    const colored = publishText(SAMPLE_REPORT, { color: true, width: 80 });
    const plain = colored.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '');
    expect(colored).not.toBe(plain);
    expect(plain).toBe(text);
  });

  it('says that an open question has no verdict', () => {
    expect(publishText(OPEN_QUESTION, { color: false, width: 100 })).toContain(
      '  WHAT THE SOURCES SAY\n',
    );
  });

  it('leaves out what is not there', () => {
    const empty = publishText(NO_EVIDENCE, { color: false, width: 80 });
    expect(empty).toContain('  NO VERDICT   The dossier does not settle it.\n');
    expect(empty).not.toMatch(/^(Evidence|Sources|Competing accounts)$/m);
  });

  it('fits a screen where it is brief: the answer, the key findings, and what they cite', () => {
    const brief = publishText(SAMPLE_REPORT, { color: false, width: 80, brief: true });
    const lines = brief.split('\n');
    expect(lines.slice(0, 14)).toEqual(text.split('\n').slice(0, 14));
    expect(lines.length).toBeLessThan(text.split('\n').length / 2);
    const [shown = '', named = ''] = brief.split('Cited here\n');
    const numbersIn = (part: string) =>
      new Set([...part.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n)));
    expect([...numbersIn(named)].sort()).toEqual([...numbersIn(shown)].sort());
    expect(brief.replace(/\s+/g, ' ')).toContain(
      'For the whole report (9 passages, 2 accounts, 4 open points, 7 sources), add --full',
    );
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
