import { expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { writtenReport } from '../../../test/fakes/written-report.js';
import type { Gap, Report } from '../../model/report.js';
import { writerMaterial } from './writer-material.js';

const OPEN = 'The harbour company has trained 14 crews since May.';
const SECRET = 'The harbour company trained no crews in April.';
const REPORT = writtenReport('Does the harbour company train the crews?', [
  weighedSentence(OPEN),
  weighedSentence(SECRET, { stance: 'refutes', metadata: { title: 'Letter of the director' } }),
]);
const pieceOf = (quote: string) => REPORT.evidence.find((piece) => piece.quote === quote);
const secret = pieceOf(SECRET)?.document.id;
const sendable = (id: string): boolean => id !== secret;

it('gives all evidence with the documents that it is of', () => {
  const material = writerMaterial(REPORT, () => true);
  expect(material?.documents).toEqual(REPORT.evidence.map(({ document }) => document.id));
  for (const words of [OPEN, SECRET]) expect(material?.text).toContain(words);
});

it('has no word of a document that may not be sent', () => {
  const material = writerMaterial(REPORT, sendable);
  expect(material?.documents).toEqual([pieceOf(OPEN)?.document.id]);
  expect(material?.text).toContain(OPEN);
  expect(material?.text).not.toMatch(/April|director/);
});

it('leaves out headings and gaps that rest on such a document', () => {
  const numbers = [OPEN, SECRET].map((quote) => pieceOf(quote)?.n ?? 0);
  const statement = {
    text: 'Both speak of crews.',
    citations: numbers,
    form: 'composed' as const,
    audit: { status: 'entailed' as const, score: 1 },
  };
  const gap: Gap = {
    kind: 'unrecorded',
    text: 'The director cites a ledger.',
    evidence: numbers.slice(1),
    record: null,
    holder: null,
  };
  const report: Report = {
    ...REPORT,
    sections: [{ kind: 'finding', heading: 'April', statements: [statement] }],
    gaps: [gap],
  };
  expect(writerMaterial(report, () => true)?.text).toContain(
    `1. April: sources ${numbers.join(', ')}`,
  );
  expect(writerMaterial(report, () => true)?.text).toContain(gap.text);
  const text = writerMaterial(report, sendable)?.text;
  expect(text).toContain(`1. sources ${numbers[0]}`);
  expect(text).not.toMatch(/April|director/);
});

it('is none where no evidence may be sent', () => {
  expect(writerMaterial(REPORT, () => false)).toBeNull();
});
