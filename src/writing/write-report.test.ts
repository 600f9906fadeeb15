import { describe, expect, it } from 'vitest';
import { weighedQuestion } from '../../test/fakes/weighed-question.js';
import { type WeighedSentenceOptions, weighedSentence } from '../../test/fakes/weighed-sentence.js';
import type { Stance } from '../model/evidence.js';
import { FOLLOW_UPS } from '../model/phrases/follow-ups.js';
import { rendered } from '../model/phrases/template.js';
import type { VerdictLabel } from '../model/report.js';
import { type ReportDraft, writeReport } from './write-report.js';

const QUESTION = 'Does the harbour company train the crews?';

const BODY: [text: string, stance: Stance, publisher: string][] = [
  ['The harbour company trains the crews in the old customs house.', 'supports', 'Inlet Chronicle'],
  ['Crews learn knots and signals from company pilots.', 'supports', 'Sound Gazette'],
  ['Company pilots teach signals to the crews of nine boats.', 'supports', 'Cape Herald'],
  ['The company trains nobody and never has.', 'refutes', 'Quiet Shores League'],
  ['The deckhands’ union denies any training by the company.', 'refutes', 'Ness Weekly'],
  ['Only the pilots of two boats are trained by the company.', 'qualifies', 'Coastal College'],
  ['Some crews are trained while others learn alone.', 'qualifies', 'Valley Post'],
];

const piece = (text: string, publisher: string, options: WeighedSentenceOptions = {}) =>
  weighedSentence(text, { ...options, metadata: { publisher, title: `${publisher}, page one` } });

const bodyOf = (...stances: Stance[]) =>
  BODY.filter(([, stance]) => stances.includes(stance)).map(([text, stance, publisher]) =>
    piece(text, publisher, { stance }),
  );

/** All of it, with sides so faint and limits so plain that the record is divided. */
const DIVIDED = BODY.map(([text, stance, publisher]) =>
  piece(text, publisher, { stance, probability: stance === 'qualifies' ? 0.95 : 0.4 }),
);

const written = (...weighed: Parameters<typeof weighedQuestion>): ReportDraft =>
  writeReport(weighedQuestion(...weighed), () => 'news');

const section = ({ sections }: ReportDraft, kind: string) =>
  sections.find((part) => part.kind === kind)?.statements.map(({ text }) => text) ?? [];

const bottomLine = (label: VerdictLabel, ...stances: Stance[]): string =>
  section(written(QUESTION, bodyOf(...stances), label), 'bottom-line').join(' ');

const CLAIM = '“The harbour company trains the crews”';

describe('writeReport', () => {
  const divided = written(QUESTION, DIVIDED);

  it('numbers evidence in the order of first citation, the uncited last', () => {
    const statements = divided.sections.flatMap((part) => part.statements);
    const cited = [...new Set(statements.flatMap(({ citations }) => citations))];
    expect(cited).toEqual(cited.map((_, at) => at + 1));
    expect(divided.evidence.map(({ n }) => n)).toEqual(BODY.map((_, at) => at + 1));
  });

  it('tells what is close and not counted apart from what counts', () => {
    const close = piece('Crews were seen at the customs house.', 'Log', {
      stance: 'neither',
      probability: 0.6,
    });
    const findingsOf = ({ sections, evidence }: ReportDraft) =>
      sections
        .filter(({ kind }) => kind === 'finding')
        .map(({ heading, statements }) => [
          heading,
          statements.flatMap(({ citations }) => citations.map((n) => evidence[n - 1]?.stance)),
        ]);
    expect(findingsOf(written(QUESTION, [close]))).toEqual([
      ['Closest passages, not counted', ['neither']],
    ]);
    expect(findingsOf(written(QUESTION, [...bodyOf('supports'), close])).at(-1)).toEqual([
      'Related passages, not counted',
      ['neither'],
    ]);
  });

  it('has no section without statements and no statement without a citation but on what lacks', () => {
    for (const { statements } of divided.sections) expect(statements).not.toEqual([]);
    const uncited = divided.sections.flatMap(({ statements }) =>
      statements.filter(({ citations }) => citations.length === 0),
    );
    expect(uncited).toEqual([]);
    const nothing = written(QUESTION, []);
    expect(nothing.sections.map(({ kind }) => kind)).toEqual([
      'summary',
      'uncertainty',
      'bottom-line',
    ]);
    expect(nothing.evidence).toEqual([]);
  });

  it.each<[Stance[]]>([[['supports']], [['refutes']], [['supports', 'refutes', 'qualifies']]])(
    'sums up %s in two to four sentences',
    (stances) => {
      const summary = section(written(QUESTION, bodyOf(...stances)), 'summary');
      expect(summary.length).toBeGreaterThanOrEqual(2);
      expect(summary.length).toBeLessThanOrEqual(4);
      expect(new Set(summary).size).toBe(summary.length);
    },
  );

  it('ends in line with the verdict', () => {
    expect(bottomLine('supported', 'supports')).toBe(`On this evidence, ${CLAIM} holds up.`);
    expect(bottomLine('refuted', 'refutes')).toBe(`On this evidence, ${CLAIM} does not hold up.`);
    expect(bottomLine('conflicting', 'supports', 'refutes')).toBe(
      `The evidence on ${CLAIM} is divided: some passages support it, others contradict it.`,
    );
    expect(bottomLine('conflicting', 'supports', 'qualifies')).toBe(
      `On this evidence, ${CLAIM} holds up only in part: some passages support it, others limit or dispute it.`,
    );
    expect(bottomLine('conflicting', 'qualifies')).toBe(
      `On this evidence, ${CLAIM} holds up only in part: the passages found limit or dispute it.`,
    );
    expect(bottomLine('not-enough-evidence')).toBe(
      `This dossier does not settle ${CLAIM}. It would be settled by the records made at the time.`,
    );
  });

  it('lets each side speak once among the competing accounts, and only where there are two', () => {
    const sure = bodyOf('supports', 'refutes', 'qualifies');
    expect(section(written(QUESTION, sure), 'narratives')).toHaveLength(3);
    // What only leans to a side is nobody's account.
    expect(section(divided, 'narratives')).toEqual([]);
    expect(section(written(QUESTION, bodyOf('supports')), 'narratives')).toEqual([]);
  });

  it('heads findings by phrases of the sources, none twice', () => {
    const headings = divided.sections
      .filter(({ kind }) => kind === 'finding')
      .map(({ heading }) => heading);
    const text = BODY.map(([sentence]) => sentence.toLowerCase()).join(' ');
    expect(headings).not.toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
    const own = ['What holds up and what does not', 'What changed', 'Also on record'];
    for (const heading of headings)
      expect(own.includes(heading) || text.includes(heading.toLowerCase())).toBe(true);
  });

  it('puts every piece of evidence that takes a side into the findings once', () => {
    const cited = divided.sections
      .filter(({ kind }) => kind === 'finding')
      .flatMap(({ statements }) => statements.flatMap(({ citations }) => citations));
    expect(cited.toSorted((a, b) => a - b)).toEqual(divided.evidence.map(({ n }) => n));
  });

  it.each<[string, Stance[]]>([
    [QUESTION, []],
    [QUESTION, ['supports']],
    [QUESTION, ['supports', 'refutes']],
    ['How are the crews trained?', ['supports']],
    ['How much did the company pay the crews in 2025?', []],
    ['Is the FBI trained by the EPA?', ['refutes']],
  ])('asks three to five questions on after "%s" and %s', (question, stances) => {
    const { asksNext } = written(question, bodyOf(...stances));
    const followUps = asksNext.map((says) => rendered(FOLLOW_UPS, says));
    expect(followUps.length).toBeGreaterThanOrEqual(3);
    expect(followUps.length).toBeLessThanOrEqual(5);
    expect(new Set(followUps).size).toBe(followUps.length);
    for (const followUp of followUps) expect(followUp).toMatch(/^[A-Z].*\?$/);
  });

  it('quotes sources on what is not known and says who is never heard', () => {
    const silence = piece('Whether the crews are trained is unknown.', 'Valley Post', {
      stance: 'neither',
      silent: true,
    });
    expect(section(written(QUESTION, [...bodyOf('supports'), silence]), 'uncertainty')).toEqual([
      'Valley Post reports: “Whether the crews are trained is unknown”.',
    ]);
    expect(section(written('Is the FBI trained by the EPA?', []), 'uncertainty')).toEqual([
      'Nothing in the dossier settles whether the FBI is trained by the EPA.',
      'The dossier holds no document by the FBI.',
      'The dossier holds no document by the EPA.',
    ]);
  });

  it('writes the same report of the same weighing', () => {
    const again = written(QUESTION, DIVIDED);
    expect({ ...again, numberOf: null }).toEqual({ ...divided, numberOf: null });
  });
});
