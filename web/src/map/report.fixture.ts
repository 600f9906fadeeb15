import type { Evidence, Report } from '../api/types.js';

type Part = Partial<Omit<Evidence, 'document'>> & { document?: Partial<Evidence['document']> };

/** A piece of evidence for tests, of which only what matters is given. */
export const evidenceWith = ({ document, ...part }: Part): Evidence => ({
  n: 1,
  claim: 'c1',
  document: {
    id: 'doc_1',
    title: 'A title',
    publisher: 'A publisher',
    kind: 'news',
    date: '2025-07-02',
    url: null,
    path: null,
    sha256: '00',
    ...document,
  },
  extraction: 'ext_1',
  span: { start: 0, end: 11 },
  page: null,
  quote: 'A sentence.',
  prefix: '',
  suffix: '',
  stance: 'supports',
  probability: 0.5,
  speaker: null,
  certainty: 'asserted',
  origin: 'o1',
  ...part,
});

/** A report for tests, likewise. */
export const reportWith = (part: Partial<Report>): Report => ({
  schema: 'corroborate/report@1',
  id: 'rep_1',
  question: 'Is it so?',
  checkedAt: '2026-11-24T10:00:00.000Z',
  asOf: null,
  dossier: { name: 'dossier', revision: 'r1', documents: 1 },
  engine: { version: '0.1.0', writer: 'extractive', models: {} },
  claims: [{ id: 'c1', text: 'It is so.' }],
  verdict: null,
  sections: [],
  evidence: [],
  origins: [],
  narratives: [],
  gaps: [],
  sources: [],
  followUps: [],
  ...part,
});
