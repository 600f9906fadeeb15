import type { Evidence, Stance } from '../../src/model/evidence.js';
import { STATEMENTS } from '../../src/model/phrases/phrases.js';
import { rendered } from '../../src/model/phrases/template.js';
import { type Report, reportSchema, type Section, type Statement } from '../../src/model/report.js';

/** What a sample piece of evidence says of itself; the rest follows from its text. */
export interface SampleEvidence {
  publisher: string;
  kind?: string;
  title?: string;
  date?: string | null;
  url?: string | null;
  page?: number | null;
  /** The document's text; the quote must occur in it. */
  text: string;
  quote: string;
  stance?: Stance;
  probability?: number;
  speaker?: string | null;
  certainty?: Evidence['certainty'];
  origin?: string;
}

/** Evidence number `n`, its span, prefix and suffix taken from the sample's text. */
export const sampleEvidence = (n: number, sample: SampleEvidence): Evidence => {
  const start = sample.text.indexOf(sample.quote);
  if (start < 0) throw new Error(`sample ${n} does not contain its quote`);
  const end = start + sample.quote.length;
  const hash = n.toString(16).padStart(4, '0').repeat(16);
  return {
    n,
    claim: 'c1',
    document: {
      id: `doc_${hash.slice(0, 16)}`,
      title: sample.title ?? `${sample.publisher}, document ${n}`,
      publisher: sample.publisher,
      kind: sample.kind ?? 'news',
      date: sample.date === undefined ? '2025-03-04' : sample.date,
      url: sample.url ?? null,
      path: `documents/${n}.html`,
      sha256: hash,
    },
    extraction: `ext_${hash.slice(0, 16)}`,
    span: { start, end },
    page: sample.page ?? null,
    quote: sample.quote,
    prefix: sample.text.slice(Math.max(0, start - 200), start),
    suffix: sample.text.slice(end, end + 200),
    stance: sample.stance ?? 'supports',
    probability: sample.probability ?? 0.8,
    speaker: sample.speaker ?? null,
    certainty: sample.certainty ?? 'asserted',
    origin: sample.origin ?? `o${n}`,
  };
};

/** A statement that passed its audit. */
export const sampleStatement = (text: string, ...citations: number[]): Statement => ({
  text,
  citations,
  form: 'composed',
  audit: { status: citations.length === 0 ? 'not-applicable' : 'entailed', score: 1 },
});

/** A quotation as a value, in the words of today. */
export const sampleQuotation = (
  publisher: string,
  kind: string,
  quote: string,
  n: number,
): Statement => {
  const says = {
    template: 'quotation' as const,
    slots: { publisher, title: `${publisher}, page one`, file: null, kind, quotes: [quote] },
  };
  const text = rendered(STATEMENTS, says);
  return { ...sampleStatement(text, n), says, form: 'quoted' };
};

const section = (kind: Section['kind'], heading: string, ...statements: Statement[]): Section => ({
  kind,
  heading,
  statements,
});

const EVIDENCE: Evidence[] = [
  sampleEvidence(1, {
    publisher: 'Tern Valley Water Board',
    kind: 'government',
    title: 'Operating licence of the Alder Reservoir',
    date: '2019-05-02',
    url: 'https://board.example/licence.pdf',
    page: 3,
    text: 'Section 4. Levels.\n\nThe Board shall report levels monthly. The level shall not fall below 212 metres between June and September. Breaches are reported to the council.',
    quote: 'The level shall not fall below 212 metres between June and September.',
    stance: 'qualifies',
    probability: 0.94,
    origin: 'licence',
  }),
  sampleEvidence(2, {
    publisher: 'Tern Valley Water Board',
    kind: 'government',
    title: 'Monthly level report, August 2024',
    date: '2024-09-03',
    url: 'https://board.example/levels/2024-08.html',
    text: 'The lowest reading of the month was 211.4 metres, on 23 August. Inflow was a third of the mean.',
    quote: 'The lowest reading of the month was 211.4 metres, on 23 August.',
    probability: 0.91,
    origin: 'gauge',
  }),
  sampleEvidence(3, {
    publisher: 'Valley Growers’ Alliance',
    kind: 'advocacy',
    title: 'Newsletter, autumn 2024',
    date: '2024-10',
    text: 'Two members told us they saw the old bridge piers dry for most of August. We have asked for the logs.',
    quote: 'saw the old bridge piers dry for most of August',
    probability: 0.77,
    speaker: 'two members',
    origin: 'newsletter',
  }),
  sampleEvidence(4, {
    publisher: 'Tern Courier',
    title: 'Piers dry for weeks, growers say',
    date: '2024-10-14',
    url: 'https://courier.example/piers',
    text: 'According to the growers’ newsletter, the old bridge piers were dry for most of August.',
    quote:
      'According to the growers’ newsletter, the old bridge piers were dry for most of August.',
    probability: 0.71,
    certainty: 'hedged',
    origin: 'newsletter',
  }),
  sampleEvidence(5, {
    publisher: 'Morning Ledger',
    title: 'Was the Alder too low?',
    date: '2024-10-16',
    url: 'https://ledger.example/alder',
    text: 'Growers say that the piers stood dry all August, the Courier reports.',
    quote: 'Growers say that the piers stood dry all August',
    probability: 0.69,
    speaker: 'growers',
    certainty: 'hedged',
    origin: 'newsletter',
  }),
  sampleEvidence(6, {
    publisher: 'Lakeside Institute',
    kind: 'academic',
    title: 'Satellite levels of four upland reservoirs',
    date: '2025-02-11',
    url: 'https://lakeside.example/levels',
    page: 12,
    text: 'Our estimate for late August is 211.6 metres. The error of the method is half a metre, so a level above the limit cannot be excluded.',
    quote:
      'The error of the method is half a metre, so a level above the limit cannot be excluded.',
    stance: 'qualifies',
    probability: 0.88,
    origin: 'satellite',
  }),
  sampleEvidence(7, {
    publisher: 'Alder Hydro',
    kind: 'company',
    title: 'Statement on levels',
    date: '2024-10-20',
    url: 'https://hydro.example/statement',
    text: 'The August reading came from a gauge due for repair. The reservoir was at no time below its licensed level.',
    quote: 'The reservoir was at no time below its licensed level.',
    stance: 'refutes',
    probability: 0.86,
    speaker: 'Alder Hydro',
    certainty: 'denied',
    origin: 'operator',
  }),
  sampleEvidence(8, {
    publisher: 'Tern Courier',
    title: 'Growers take the operator to court',
    date: '2024-12-02',
    url: 'https://courier.example/court',
    text: 'The alliance seeks damages from Alder Hydro for lost crops.',
    quote: 'The alliance seeks damages from Alder Hydro for lost crops.',
    stance: 'neither',
    probability: 0.9,
    origin: 'suit',
  }),
  sampleEvidence(9, {
    publisher: 'Unsigned leaflet',
    kind: 'unknown',
    title: 'What they don’t tell you about the Alder',
    date: null,
    text: 'Everybody here knows that the gauge was fine.',
    quote: 'the gauge was fine',
    probability: 0.55,
    origin: 'leaflet',
  }),
];

const SECTIONS: Section[] = [
  section(
    'summary',
    'Executive summary',
    sampleStatement('The licence forbids a level below 212 metres from June to September.', 1),
    sampleStatement('The board’s own gauge read 211.4 metres on 23 August 2024.', 2),
    sampleStatement('The operator says that the gauge was faulty and the level lawful.', 7),
  ),
  section(
    'finding',
    'The gauge read 60 centimetres too low',
    sampleStatement('“The lowest reading of the month was 211.4 metres,” the board reports.', 2),
    sampleStatement('The institute estimates 211.6 metres, half a metre more or less.', 6),
  ),
  section(
    'finding',
    'What people saw goes back to one newsletter',
    sampleStatement(
      'Two members of the growers’ alliance say that the old bridge piers were dry.',
      3,
    ),
    {
      ...sampleStatement('Two papers repeat it.', 4, 5),
      audit: { status: 'partly', score: 0.62 },
    },
  ),
  section('narratives', 'Competing accounts'),
  section(
    'uncertainty',
    'What remains uncertain',
    sampleStatement('The dossier holds no maintenance record of the gauge.'),
  ),
  section(
    'bottom-line',
    'Bottom line',
    sampleStatement(
      'A reading below the limit is documented; whether the gauge was right is disputed and untested.',
      2,
      7,
    ),
    sampleStatement('Nobody has published the log that would tell.'),
  ),
];

/** A report on an invented matter, with something in every field. */
export const SAMPLE_REPORT: Report = reportSchema.parse({
  schema: 'corroborate/report@1',
  id: 'rep_tern0valley1',
  question: 'Did the Alder Reservoir fall below its licensed level in August 2024?',
  checkedAt: '2026-11-22T09:30:00.000Z',
  asOf: '2026-11-20',
  dossier: { name: 'Tern Valley water', revision: '7f3a1c09be42', documents: 14 },
  engine: { version: '0.1.0', writer: 'extractive', models: { reader: 'lexical-1' } },
  claims: [{ id: 'c1', text: 'The Alder Reservoir fell below its licensed level in August 2024.' }],
  verdict: {
    label: 'conflicting',
    probability: 0.68,
    confidence: 'moderate',
    reasons: [
      '9 pieces of evidence from 7 origins',
      'two primary records',
      'both parties are in court',
    ],
    stability: { rewordings: 4, agreeing: 4, mirrored: true },
  },
  sections: SECTIONS,
  evidence: EVIDENCE,
  origins: [
    { id: 'licence', evidence: [1], why: 'The licence itself.' },
    { id: 'gauge', evidence: [2], why: 'The board’s gauge.' },
    { id: 'newsletter', evidence: [3, 4, 5], why: 'Two papers rest on one newsletter.' },
    { id: 'satellite', evidence: [6], why: 'The institute’s own measurement.' },
    { id: 'operator', evidence: [7], why: 'The operator’s statement.' },
    { id: 'suit', evidence: [8], why: 'The paper’s court report.' },
    { id: 'leaflet', evidence: [9], why: 'Stands alone.' },
  ],
  narratives: [
    {
      id: 'n1',
      label: 'It fell below the limit',
      stance: 'supports',
      holders: ['Valley Growers’ Alliance', 'Tern Courier', 'Morning Ledger'],
      interests: [{ text: 'The alliance seeks damages from the operator.', evidence: [8] }],
      evidence: [2, 3, 4, 5],
      leavesOpen: ['No photograph or log is shown.'],
    },
    {
      id: 'n2',
      label: 'The gauge was wrong',
      stance: 'refutes',
      holders: ['Alder Hydro'],
      interests: [{ text: 'The operator is the defendant in the suit.', evidence: [8] }],
      evidence: [7],
      leavesOpen: ['No repair order is shown.'],
    },
  ],
  gaps: [
    {
      text: 'No log of the gauge for August 2024 is in the record.',
      evidence: [2],
      record: 'the gauge’s hourly log',
      holder: 'Tern Valley Water Board',
    },
    {
      text: 'The repair that the operator mentions is not documented.',
      evidence: [7],
      record: 'the repair order',
      holder: null,
    },
    { text: 'Nobody says who read the gauge.', evidence: [], record: null, holder: null },
  ],
  sources: [
    {
      publisher: 'Tern Valley Water Board',
      kind: 'government',
      interests: ['Licenses the operator.'],
      documents: 4,
      cited: 2,
    },
    {
      publisher: 'Valley Growers’ Alliance',
      kind: 'advocacy',
      interests: ['Seeks damages from Alder Hydro.'],
      documents: 2,
      cited: 1,
    },
    { publisher: 'Tern Courier', kind: 'news', interests: [], documents: 3, cited: 2 },
    { publisher: 'Morning Ledger', kind: 'news', interests: [], documents: 2, cited: 1 },
    { publisher: 'Lakeside Institute', kind: 'academic', interests: [], documents: 1, cited: 1 },
    {
      publisher: 'Alder Hydro',
      kind: 'company',
      interests: ['Operates the reservoir.', 'Defendant in the suit.'],
      documents: 1,
      cited: 1,
    },
    { publisher: 'Unsigned leaflet', kind: 'unknown', interests: [], documents: 1, cited: 1 },
  ],
  followUps: [
    'Who reads the gauge, and how often?',
    'When was the gauge last calibrated?',
    'What does the licence say about faulty readings?',
  ],
});
