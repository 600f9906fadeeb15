import { describe, expect, it } from 'vitest';
import { weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { writtenReport } from '../../test/fakes/written-report.js';
import type { Stance } from '../model/evidence.js';
import type { Report, Section, Statement } from '../model/report.js';
import { auditStatement } from './audit-statement.js';

const QUESTION = 'Does the harbour company train the crews?';

const piece = (text: string, publisher: string, stance: Stance) =>
  weighedSentence(text, { stance, metadata: { publisher, title: `${publisher}, page one` } });

const SUPPORT = piece('The harbour company trains the crews.', 'Inlet Chronicle', 'supports');
const MORE = piece('Crews learn knots from company pilots.', 'Sound Gazette', 'supports');
const DENIAL = piece('The company trains nobody.', 'Quiet Shores League', 'refutes');

const REPORT = writtenReport(QUESTION, [SUPPORT, MORE]);
const MIXED = writtenReport(QUESTION, [SUPPORT, DENIAL]);
const NOTHING = writtenReport(QUESTION, []);

const statementIn = ({ sections }: Report, kind: Section['kind'], at = 0): Statement =>
  sections.find((section) => section.kind === kind)!.statements[at]!;

const FIRST = statementIn(REPORT, 'summary');
const CONCLUSION = statementIn(REPORT, 'bottom-line');
const LACK = statementIn(NOTHING, 'uncertainty');

/** The faults of a statement after a change to it. */
const audit = (
  statement: Statement,
  change: Partial<Statement> = {},
  kind: Section['kind'] = 'summary',
  report = REPORT,
): string[] => auditStatement({ ...statement, ...change }, kind, report);

const OTHER_WORDS = 'its text is not what it says as a value';

describe('auditStatement', () => {
  it('passes what the engine writes', () => {
    for (const report of [REPORT, MIXED, NOTHING])
      for (const { kind, statements } of report.sections)
        for (const statement of statements)
          expect(auditStatement(statement, kind, report), statement.text).toEqual([]);
  });

  it('wants the text to be what the template says with its slots', () => {
    expect(audit(FIRST, { text: `Sadly, ${FIRST.text}` })).toEqual([OTHER_WORDS]);
    expect(
      audit(CONCLUSION, { text: CONCLUSION.text.replace('holds', 'hardly holds') }, 'bottom-line'),
    ).toEqual([OTHER_WORDS]);
  });

  it('holds each slot of a quotation against what is cited', () => {
    const says = (slots: object) =>
      audit(FIRST, {
        says: { ...FIRST.says!, slots: { ...FIRST.says!.slots, ...slots } } as NonNullable<
          Statement['says']
        >,
      });
    expect(says({ quotes: ['The harbour company trains no crews.'] })).toEqual([
      'it quotes words that no cited passage has: “The harbour company trains no crews.”',
      OTHER_WORDS,
    ]);
    expect(says({ publisher: 'Cape Herald' })).toEqual([
      'what it cites has another publisher than Cape Herald',
      OTHER_WORDS,
    ]);
    expect(says({ title: 'Page two' })).toEqual(['what it cites has another title than Page two']);
    expect(says({ kind: 'court' })).toEqual([
      'what it cites has another kind of publisher than court',
      OTHER_WORDS,
    ]);
  });

  it('sees a quotation under another citation, under none, and under one too many', () => {
    const [other] = statementIn(REPORT, 'summary', 1).citations;
    expect(audit(FIRST, { citations: [other!] })).toHaveLength(3);
    expect(audit(FIRST, { citations: [] })).toContain(
      'it quotes words that no cited passage has: “The harbour company trains the crews.”',
    );
    expect(audit(FIRST, { citations: [...FIRST.citations, other!] })).toContain(
      'it cites more than it quotes',
    );
    expect(audit(FIRST, { citations: [99] })).toContain('it cites a number that no evidence has');
  });

  it('wants a template that fits the section and the stance of what is cited', () => {
    expect(audit(CONCLUSION, {}, 'summary')).toEqual(['“holds” is no sentence for this section']);
    expect(audit(FIRST, {}, 'bottom-line')).toEqual([
      'it does not say what the verdict is: supported',
    ]);
    const { slots } = FIRST.says as Extract<Statement['says'], { template: 'quotation' }>;
    const against = { template: 'against' as const, slots };
    expect(audit(FIRST, { says: against, text: `Against it, ${FIRST.text}` })).toEqual([
      `[${FIRST.citations[0]}] does not bear it out: supports`,
    ]);
  });

  it('wants a bottom line to say what the verdict is, and to cite what bears it out', () => {
    const { slots } = CONCLUSION.says as Extract<Statement['says'], { template: 'holds' }>;
    const text = CONCLUSION.text.replace('holds', 'does not hold');
    const turned = audit(
      CONCLUSION,
      { says: { template: 'does-not-hold', slots }, text },
      'bottom-line',
    );
    expect(turned[0]).toBe('it does not say what the verdict is: supported');
    expect(audit(CONCLUSION, { citations: [] }, 'bottom-line')).toEqual(['it cites nothing']);
    expect(
      audit(
        CONCLUSION,
        { says: { template: 'holds', slots: { claims: ['It rains.'] } } },
        'bottom-line',
      ),
    ).toEqual(['it speaks of other claims than the report', OTHER_WORDS]);
  });

  it('lets what says that something is lacking cite nothing, and speak of the question alone', () => {
    const lacking = (change: Partial<Statement>) => audit(LACK, change, 'uncertainty', NOTHING);
    expect(lacking({})).toEqual([]);
    expect(lacking({ says: { template: 'no-document-by', slots: { party: 'Marlin' } } })).toEqual([
      'the question does not have the words “Marlin”',
      OTHER_WORDS,
    ]);
    expect(audit(LACK, { citations: FIRST.citations }, 'uncertainty', REPORT)).toContain(
      'it cites evidence that says nothing about it',
    );
  });

  it('counts again what can be counted', () => {
    const says = (searched: number) => ({
      says: { template: 'not-readable' as const, slots: { unreadable: 1, searched } },
      text: `Documents that could not be read: 1 of ${searched + 1}.`,
    });
    expect(audit(LACK, says(2), 'uncertainty')).toEqual([]);
    expect(audit(LACK, says(40), 'uncertainty')).toEqual(['it counts 40 documents, not 2']);
  });

  it('takes a sentence for one of its own only as a value', () => {
    const { says: _, ...alone } = FIRST;
    expect(audit(alone)).toEqual(['it does not say which sentence it is']);
    expect(audit({ ...alone, form: 'generated' })).toEqual([]);
  });

  it('compares no words of another edition, but its quotations and all its slots', () => {
    const older = { ...REPORT, engine: { ...REPORT.engine, phrases: 'en-0' } };
    const text = `Thus ${FIRST.text}`;
    expect(audit(FIRST, { text }, 'summary', older)).toEqual([]);
    expect(audit(FIRST, { citations: [2] }, 'summary', older)).not.toEqual([]);
    expect(audit(FIRST, { text: text.replace('crews', 'clerks') }, 'summary', older)).toEqual([
      'it quotes words that no cited passage has: “The harbour company trains the clerks”',
    ]);
  });
});
