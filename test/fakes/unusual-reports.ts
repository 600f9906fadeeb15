import type { Report } from '../../src/model/report.js';
import { SAMPLE_REPORT, sampleEvidence, sampleStatement } from './sample-report.js';

/** What a hostile document may try in its title, its words and its address. */
const HOSTILE = {
  script: '<script>document.title = "owned"</script><img src=x onerror=alert(1)>',
  quotes: `"'><svg onload=alert(1)>' "`,
  override: 'paid \u202eton\u202c the fine\u2066',
  terminal: '\u001b[2J\u001b]0;owned\u0007 gone \u009b31m',
  markdown: '# no](https://evil.example) **bold** ![x](y) | cell `code` <b>',
  address: 'javascript:alert(1)',
} as const;

/** A how-question: an account without a verdict. */
export const OPEN_QUESTION: Report = {
  ...SAMPLE_REPORT,
  question: 'How is the level of the Alder Reservoir measured?',
  claims: [],
  verdict: null,
};

/** Nothing in the dossier bears on the question. */
export const NO_EVIDENCE: Report = {
  ...SAMPLE_REPORT,
  question: 'Was the spillway rebuilt in 1987?',
  claims: [{ id: 'c1', text: 'The spillway was rebuilt in 1987.' }],
  verdict: {
    label: 'not-enough-evidence',
    probability: 0.9,
    confidence: 'low',
    reasons: ['no passage bears on the claim'],
    stability: null,
  },
  sections: [
    {
      kind: 'summary',
      heading: '',
      statements: [sampleStatement('The dossier holds nothing on the spillway.')],
    },
    {
      kind: 'bottom-line',
      heading: '',
      statements: [sampleStatement('Nothing in the dossier decides the claim.')],
    },
  ],
  evidence: [],
  origins: [],
  narratives: [],
  gaps: [
    {
      text: 'No document is about the spillway.',
      evidence: [],
      record: 'the building permit',
      holder: 'the district archive',
    },
  ],
  sources: [],
};

const manyEvidence = Array.from({ length: 60 }, (_, index) =>
  sampleEvidence(index + 1, {
    publisher: `Gazette ${(index % 11) + 1}`,
    text: `Before it stands something. Reading ${index + 1} was below the limit, the paper wrote. After it as well.`,
    quote: `Reading ${index + 1} was below the limit, the paper wrote.`,
    date: index % 9 === 0 ? null : `20${15 + (index % 10)}-0${(index % 9) + 1}-15`,
    stance: (['supports', 'refutes', 'qualifies', 'neither'] as const)[index % 4] ?? 'neither',
    origin: `o${index % 25}`,
  }),
);

/** Sixty pieces of evidence from 25 origins. */
export const MUCH_EVIDENCE: Report = {
  ...SAMPLE_REPORT,
  evidence: manyEvidence,
  origins: Array.from({ length: 25 }, (_, index) => ({
    id: `o${index}`,
    evidence: manyEvidence.filter(({ origin }) => origin === `o${index}`).map(({ n }) => n),
    why: 'The same reading.',
  })),
  sections: [
    ...SAMPLE_REPORT.sections,
    ...Array.from({ length: 6 }, (_, index) => ({
      kind: 'finding' as const,
      heading: `Readings of decade ${index + 1}`,
      statements: Array.from({ length: 10 }, (__, row) =>
        sampleStatement(
          `Reading ${index * 10 + row + 1} was below the limit.`,
          index * 10 + row + 1,
        ),
      ),
    })),
  ],
};

const long = 'Proceedings of the standing committee on water levels and related matters '.repeat(5);

/** Titles, names and addresses that fit nowhere. */
export const LONG_NAMES: Report = {
  ...SAMPLE_REPORT,
  question: `${long.trim()}?`,
  evidence: SAMPLE_REPORT.evidence.map((evidence) => ({
    ...evidence,
    speaker: long.trim(),
    document: {
      ...evidence.document,
      title: `${long}${'Donaudampfschiff'.repeat(20)}`,
      publisher: `${'Vereinigte'.repeat(12)} ${evidence.n}`,
      url: `https://archive.example/${'segment/'.repeat(60)}?q=${'x'.repeat(400)}`,
    },
  })),
  sources: SAMPLE_REPORT.sources.map((source) => ({
    ...source,
    publisher: 'Vereinigte'.repeat(12),
  })),
};

/** Everything goes back to one account. */
export const ONE_ORIGIN: Report = {
  ...SAMPLE_REPORT,
  evidence: SAMPLE_REPORT.evidence.map((evidence) => ({ ...evidence, origin: 'only' })),
  origins: [
    {
      id: 'only',
      evidence: SAMPLE_REPORT.evidence.map(({ n }) => n),
      why: 'All of them rest on one newsletter.',
    },
  ],
};

const hostileText = Object.values(HOSTILE).join(' ');

/** Every string that a document, a register or a question may carry is hostile. */
export const HOSTILE_REPORT: Report = {
  ...SAMPLE_REPORT,
  question: hostileText,
  dossier: { ...SAMPLE_REPORT.dossier, name: hostileText },
  claims: [{ id: 'c1', text: hostileText }],
  sections: SAMPLE_REPORT.sections.map((section) => ({
    ...section,
    heading: hostileText,
    statements: section.statements.map((statement) => ({ ...statement, text: hostileText })),
  })),
  evidence: SAMPLE_REPORT.evidence.map((evidence) => ({
    ...evidence,
    quote: hostileText,
    prefix: hostileText,
    suffix: hostileText,
    speaker: hostileText,
    document: {
      ...evidence.document,
      title: hostileText,
      publisher: hostileText,
      kind: hostileText,
      date: HOSTILE.quotes,
      url: HOSTILE.address,
      path: hostileText,
      sha256: hostileText,
    },
  })),
  origins: SAMPLE_REPORT.origins.map((origin) => ({ ...origin, why: hostileText })),
  narratives: SAMPLE_REPORT.narratives.map((narrative) => ({
    ...narrative,
    label: hostileText,
    holders: [hostileText],
    interests: [{ text: hostileText, evidence: [1] }],
    leavesOpen: [hostileText],
  })),
  gaps: [{ text: hostileText, evidence: [1], record: hostileText, holder: hostileText }],
  sources: [
    { publisher: hostileText, kind: hostileText, interests: [hostileText], documents: 1, cited: 1 },
  ],
  followUps: [hostileText],
};
