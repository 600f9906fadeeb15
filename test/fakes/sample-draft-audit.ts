import type {
  DraftAudit,
  DraftQuotation,
  DraftSentence,
  PlacedQuote,
} from '../../src/model/draft-audit.js';

/** What a passage for a draft's sentence is where nothing else matters. */
export const PLACED: PlacedQuote = {
  document: {
    id: 'doc_0000000000000001',
    title: 'Minutes <b>of</b> May',
    publisher: 'Harbour Board',
    kind: 'government',
    date: '2024-05-01',
    url: 'https://harbour.example/minutes',
    path: 'minutes.md',
    sha256: '0'.repeat(64),
  },
  span: { start: 0, end: 21 },
  page: 2,
  quote: 'The board met in May.',
};

const SENTENCE: DraftSentence = {
  text: '',
  span: { start: 0, end: 0 },
  region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
  class: 'supported',
  unchecked: null,
  finding: 'supported',
  missing: [],
  unsupported: [],
  nowhere: [],
  probability: null,
  best: null,
  citations: [],
  quotations: [],
  entailment: null,
};

const TEXT = [
  'What the board did',
  'The board met in May. It paid <i>7,000</i> dollars to Elm. The crews “learn no knots in winter at all. They never did.” It was right.',
  'Nobody came & left.',
].join('\n\n');

const said = (text: string, rest: Partial<DraftSentence>): DraftSentence => {
  const start = TEXT.indexOf(text);
  return { ...SENTENCE, text, span: { start, end: start + text.length }, ...rest };
};

const MISQUOTED: DraftQuotation = {
  text: 'learn no knots in winter at all. They never did.',
  span: { start: 11, end: 59 },
  found: null,
  status: 'changed',
  says: [PLACED],
  differs: [
    { start: 6, end: 8 },
    { start: 38, end: 43 },
  ],
};

/** A draft with a sentence of most classes, and markup in its words. */
export const SAMPLE_DRAFT_AUDIT: DraftAudit = {
  kind: 'draft',
  file: 'draft <1>.md',
  path: './drafts/draft <1>.md',
  text: TEXT,
  turns: [],
  failOn: ['contradicted', 'quotation'],
  sentences: [
    said('What the board did', { class: 'not-checked', unchecked: 'heading', finding: null }),
    said('The board met in May.', { probability: 0.9, best: PLACED }),
    said('It paid <i>7,000</i> dollars to Elm.', {
      class: 'partly',
      finding: 'not-decided',
      missing: ['7,000', 'Elm'],
      unsupported: [
        { text: '7,000', kind: 'number', span: { start: 11, end: 16 } },
        { text: 'Elm', kind: 'name', span: { start: 32, end: 35 } },
      ],
      nowhere: [{ text: 'Elm', kind: 'name', span: { start: 32, end: 35 } }],
      best: PLACED,
    }),
    said('The crews “learn no knots in winter at all.', {
      class: 'contradicted',
      finding: 'refuted',
      quotations: [MISQUOTED],
      best: PLACED,
    }),
    said('They never did.”', { class: 'not-decided', finding: 'not-decided' }),
    said('It was right.', { class: 'opinion', unchecked: 'opinion', finding: null }),
    said('Nobody came & left.', { class: 'not-found', finding: 'not-found', region: null }),
  ],
};
