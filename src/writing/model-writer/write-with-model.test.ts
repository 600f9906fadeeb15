import { describe, expect, it } from 'vitest';
import { failsWith, scriptedModel } from '../../../test/fakes/scripted-language-model.js';
import { readerOf } from '../../../test/fakes/told-reader.js';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { writtenReport } from '../../../test/fakes/written-report.js';
import type { Assistance } from '../../model/assistance.js';
import type { Report } from '../../model/report.js';
import type { StanceProbabilities } from '../../ports/reader.js';
import { verifyReport } from '../verify-report.js';
import { writeWithModel } from './write-with-model.js';

const SURE: StanceProbabilities = { supports: 0.9, refutes: 0, qualifies: 0, neither: 0.1 };
const NO: StanceProbabilities = { supports: 0.1, refutes: 0.8, qualifies: 0, neither: 0.1 };

const REPORT = writtenReport('Does the harbour company train the crews?', [
  weighedSentence('The harbour company has trained 14 crews since May.'),
]);
const [EVIDENCE] = REPORT.evidence;
const PUBLISHER = EVIDENCE?.document.publisher ?? '';
const GOOD = `${PUBLISHER} reports that the harbour company has trained 14 crews since May.`;

const COUNTED: Assistance = {
  role: 'writer',
  model: 'scripted-1',
  endpoint: 'http://127.0.0.1',
  local: true,
  requests: 1,
  documents: [],
  keptBack: 0,
  tokens: { input: 100, output: 10 },
  cost: null,
  failures: [],
};

const bottomOf = ({ sections }: Report) => sections.find(({ kind }) => kind === 'bottom-line');
const summaryOf = ({ sections }: Report) => sections.find(({ kind }) => kind === 'summary');

/** What a report comes to whose model says this, and once more that where it is told what failed. */
async function write(said: unknown, again: unknown = { sentences: [] }, stances = SURE) {
  const { model, requests } = scriptedModel(
    ({ answer }) => (answer.name === 'report_sentences' ? said : again),
    { role: 'writer' },
  );
  const passage = {
    sentences: [EVIDENCE?.quote ?? ''],
    title: '',
    publisher: '',
    date: null,
    heading: '',
  };
  const { report, sentences } = await writeWithModel(model, {
    report: REPORT,
    reader: readerOf(stances).reader,
    passageOf: (n) => (n === 1 ? passage : undefined),
  });
  // What was counted is laid in by who opened the model; the audit asks for it.
  return { report: { ...report, assistance: [{ ...COUNTED, sentences }] }, requests };
}

const only = (text: string, ...citations: number[]) => ({
  summary: [{ text, citations }],
  findings: [],
  bottomLine: [],
});

describe('writeWithModel', () => {
  it('puts sentences that hold in their places, and says how many there are', async () => {
    const sentence = { text: `${GOOD} [1]`, citations: [1] };
    const { report, requests } = await write({
      summary: [sentence],
      findings: [{ ...sentence, finding: 1 }],
      bottomLine: [sentence],
    });
    const statement = {
      text: GOOD,
      citations: [1],
      form: 'generated',
      audit: { status: 'entailed', score: 0.9 },
    };
    expect(summaryOf(report)?.statements).toEqual([statement]);
    expect(report.sections.find(({ kind }) => kind === 'finding')?.statements[0]).toEqual(
      statement,
    );
    expect(bottomOf(report)?.statements).toEqual([bottomOf(REPORT)?.statements[0], statement]);
    expect(report.engine.writer).toBe('scripted-1');
    expect(report.assistance[0]?.sentences).toEqual({ written: 3, replaced: 0, entailsFrom: 0.5 });
    expect(requests.map(({ documents }) => documents)).toEqual([[EVIDENCE?.document.id]]);
    expect(verifyReport(report)).toEqual([]);
  });

  it.each([
    ['another number', GOOD.replace('14', '41'), 1],
    ['another name', GOOD.replace('the harbour company', 'the Osprey company'), 1],
    ['a negation', GOOD.replace('has trained', 'has not trained'), 1],
    [
      'words that nobody said',
      `“The crews love it”, writes ${PUBLISHER} of the harbour company.`,
      1,
    ],
    [
      'a verdict',
      `${PUBLISHER} proves that the harbour company has trained 14 crews since May.`,
      1,
    ],
    ['evidence that does not exist', GOOD, 7],
    ['an address', `${GOOD.slice(0, -1)}, see https://example.org.`, 1],
    ['two sentences', `${GOOD} It rained.`, 1],
  ])('replaces a sentence with %s', async (_, text, n) => {
    const { report, requests } = await write(only(text, n), only(text, n));
    expect(report.sections).toEqual(REPORT.sections);
    expect(report.engine.writer).toBe('extractive');
    expect(report.assistance[0]?.sentences).toMatchObject({ written: 1, replaced: 1 });
    expect(requests.map(({ answer }) => answer.name)).toEqual([
      'report_sentences',
      'repaired_sentences',
    ]);
    expect(verifyReport(report)).toEqual([]);
  });

  it('replaces a sentence that the reader does not find entailed', async () => {
    const { report } = await write(only(GOOD, 1), { sentences: [] }, NO);
    expect(report.sections).toEqual(REPORT.sections);
  });

  it('has a sentence repaired once, and tells the model what was wrong with it', async () => {
    const wrong = GOOD.replace('14', '41');
    const { report, requests } = await write(only(wrong, 1), {
      sentences: [{ number: 1, text: GOOD, citations: [1] }],
    });
    expect(summaryOf(report)?.statements.map(({ text }) => text)).toEqual([GOOD]);
    expect(requests[1]?.material).toContain('[1] does not have: 41 crews');
    expect(requests).toHaveLength(2);
    expect(report.assistance[0]?.sentences).toMatchObject({ written: 1, replaced: 0 });
  });

  it('tells the model nothing of a passage that it was not shown', async () => {
    const report = writtenReport('Does the harbour company train the crews?', [
      weighedSentence('The harbour company has trained 14 crews since May.'),
      weighedSentence('The harbour company trained the Osprey crews in secret.', {
        metadata: { title: 'Papers of a source' },
      }),
    ]);
    const secret = report.evidence.find(({ document }) => document.title === 'Papers of a source');
    const hidden = secret?.n ?? 0;
    const guess = 'The harbour company has not trained the Osprey crews in 1998, it is said.';
    const { model, requests } = scriptedModel(() => only(guess, hidden), { role: 'writer' });
    const scoped = { ...model, mayBeSent: (id: string) => id !== secret?.document.id };
    await writeWithModel(scoped, {
      report,
      reader: readerOf(SURE).reader,
      passageOf: () => ({
        sentences: [secret?.quote ?? ''],
        title: '',
        publisher: '',
        date: null,
        heading: '',
      }),
    });
    const failed = /<failed>\n(.*)\n<\/failed>/.exec(requests[1]?.material ?? '')?.[1] ?? '{}';
    expect(JSON.parse(failed)).toEqual({
      number: 1,
      text: guess,
      citations: [hidden],
      faults: [`[${hidden}] may not be cited here`],
    });
  });

  it('leaves the report as it was where the model fails', async () => {
    const { report } = await write(failsWith('timeout'));
    const sentences = { written: 0, replaced: 0, entailsFrom: 0.5 };
    expect(report).toEqual({ ...REPORT, assistance: [{ ...COUNTED, sentences }] });
  });

  it('takes no more of ten thousand sentences than have a place', async () => {
    const many = Array.from({ length: 10_000 }, () => ({ text: GOOD, citations: [1] }));
    const { report } = await write({
      summary: many,
      findings: many.map((sentence, finding) => ({ ...sentence, finding })),
      bottomLine: many,
    });
    expect(report.assistance[0]?.sentences?.written).toBe(8);
  });

  it('gives the same report on the same answers', async () => {
    const [one, other] = await Promise.all([write(only(GOOD, 1)), write(only(GOOD, 1))]);
    expect(JSON.stringify(one.report)).toBe(JSON.stringify(other.report));
  });

  it('asks of no side where the verdict is open', async () => {
    const undecided = writtenReport('Does the harbour company train the crews?', []);
    const { model, requests } = scriptedModel(() => only(GOOD, 1), { role: 'writer' });
    const ground = { reader: readerOf(SURE).reader, passageOf: () => undefined };
    const { report } = await writeWithModel(model, { report: undecided, ...ground });
    expect([report.sections, requests]).toEqual([undecided.sections, []]);
  });
});
