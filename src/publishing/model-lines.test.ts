import { expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../test/fakes/sample-report.js';
import type { Assistance } from '../model/assistance.js';
import { modelLines } from './model-lines.js';
import { publish } from './publish.js';

const WRITER: Assistance = {
  role: 'writer',
  model: 'large-1',
  endpoint: 'https://api.example.org',
  local: false,
  requests: 3,
  documents: ['doc_a', 'doc_b'],
  keptBack: 1,
  tokens: { input: 12_000, output: 900 },
  cost: 0.0495,
  failures: [
    { why: 'quota', message: 'The writer large-1 takes no more requests for now', times: 1 },
  ],
};
const READER: Assistance = {
  ...WRITER,
  role: 'reader',
  model: 'small-1',
  local: true,
  requests: 1,
  documents: [],
  keptBack: 0,
  tokens: { input: null, output: null },
  cost: null,
  failures: [],
};
const LINES = [
  'The writer large-1 at https://api.example.org was asked 3 times, with words of 2 documents. 1 private document was kept from it. It read 12,000 tokens and wrote 900, at 0.0495 US dollars. The writer large-1 takes no more requests for now (1 time).',
  'The reader small-1 on this machine was asked 1 time, with words of no document.',
];

it('says what each model was asked, sent and paid, and how it failed', () => {
  expect(modelLines({ assistance: [WRITER, READER] })).toEqual(LINES);
  expect(modelLines({})).toEqual([]);
});

it('stands in each form of a report', () => {
  const report = { ...SAMPLE_REPORT, assistance: [WRITER, READER] };
  const look = { color: false, width: 80 };
  for (const format of ['text', 'md', 'html'] as const) {
    const flat = publish(report, format, look).replaceAll('\\', '').replace(/\s+/g, ' ');
    for (const line of LINES) expect(flat).toContain(line);
    expect(publish(SAMPLE_REPORT, format, look)).not.toContain('large-1');
  }
});
