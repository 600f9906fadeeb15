import { expect, it } from 'vitest';
import { CONCLUSIONS } from './conclusions.js';
import { GAPS, OWN_WORDS } from './gaps.js';
import { EDITION, PHRASES } from './phrases.js';
import { leadWords } from './quotations.js';
import { soughtWords, USUAL_RECORD_NAMES, usualRecord } from './records.js';
import type { SlotKinds, SlotValues, Table } from './template.js';
import { inQuotationMarks, namesUpTo } from './wording.js';

/** What each kind of slot is filled with here. */
const SAMPLES: SlotValues = {
  quotes: ['The company trains the crews.', 'He said “yes”.'],
  publisher: 'Bay Courier',
  title: 'Crews and pilots',
  publisherKind: 'news',
  file: null,
  alike: ['The company trains the crews.', 'The firm trains the crews.'],
  date: '2024-05-01',
  claims: ['The company trains the crews.'],
  affirmed: 'the company trains the crews',
  assertion: 'The company trains the crews.',
  question: 'How are the crews trained?',
  party: 'the FBI',
  parts: ['crews', '2024'],
  phrase: 'a report by the Harbour Office',
  matter: 'night pilots',
  end: '2023-01-02',
  asOf: '2024-12-31',
  searched: 12,
  documents: 2,
  origins: 1,
  undatedAccounts: 1,
  newest: '2021-03',
  publishers: ['Bay Courier', 'Cape Herald'],
  interested: [
    { name: 'Marlin Systems', standing: 'party' },
    { name: 'Quiet Shores League', standing: 'opponent' },
  ],
  stance: 'refutes',
  record: usualRecord('payments'),
  recordOrNull: usualRecord('kept'),
  count: 2,
  share: 0.62,
  name: 'Harbour Notes',
  words: 'One press release.',
  yes: true,
  computed: { words: 'the number of rows in ferries', value: '12' },
};

/** Names by what they are to their sentence; a stretch of time has two ends. */
const NAMED: Record<string, string> = {
  later: 'Sound Gazette',
  earlier: 'Inlet Chronicle',
  holder: 'the Harbour Office',
  by: 'A. Reader',
  to: '2024-06',
};

const slotsOf = (kinds: SlotKinds) =>
  Object.fromEntries(
    Object.entries(kinds).map(([slot, kind]) => [slot, NAMED[slot] ?? SAMPLES[kind]]),
  );

const sentencesOf = (table: Table) =>
  Object.fromEntries(
    Object.entries(table).map(([name, { slots, render }]) => [name, render(slotsOf(slots))]),
  );

/**
 * Every sentence that a report can say, in one place. Whoever changes one here raises the edition too:
 * an audit compares the words of a report with these only where they are of one edition.
 */
const SENTENCES = {
  statements: {
    quotation: 'Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    alike: 'Two documents say the same, nearly word for word: “The company trains the crews”.',
    'in-support':
      'In support, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    against: 'Against it, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    limiting:
      'As a qualification, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    closest:
      'Coming closest, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'worded-differently':
      'Worded differently, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'part-that-holds':
      'In support, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'narrower-scope':
      'On a narrower point, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'other-time':
      'About another time, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    intention:
      'As a plan only, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'on-paper':
      'On paper but not always in practice, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    computed: 'Computed from the tables of the dossier: the number of rows in ferries: 12.',
    disputed:
      'In disputed or imprecise terms, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'part-that-fails':
      'Against it, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'newer-record':
      'In a newer primary record (2024-05-01), Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'older-account':
      'In an older account (2024-05-01), Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    holds: 'On this evidence, “The company trains the crews” holds up.',
    'does-not-hold': 'On this evidence, “The company trains the crews” does not hold up.',
    divided:
      'The evidence on “The company trains the crews” is divided: some passages support it, others contradict it.',
    'holds-in-part':
      'On this evidence, “The company trains the crews” holds up only in part: some passages support it, others limit or dispute it.',
    limited:
      'On this evidence, “The company trains the crews” holds up only in part: the passages found limit or dispute it.',
    undecided:
      'This dossier does not settle “The company trains the crews”. It would be settled by the records made at the time.',
    unanswered:
      'This dossier does not answer “How are the crews trained?” It would be settled by the records made at the time.',
    'nothing-decides': 'Nothing in the dossier settles whether the company trains the crews.',
    'no-answer': 'The dossier does not answer the question “How are the crews trained?”',
    'no-document-by': 'The dossier holds no document by the FBI.',
    'nothing-speaks-of': 'No passage found for the claim mentions: crews, 2024.',
    'cited-document':
      'Bay Courier cites a report by the Harbour Office, which is not in the dossier.',
    'numbered-sources': 'The numbered sources of “Crews and pilots” are not in the dossier.',
    'no-document-dated':
      'The dossier holds no document on this matter dated between 2023-01-02 and 2024-06.',
    'without-exact-date':
      'Two documents without an exact date were left out: the dossier does not show whether they had been published by 2024-12-31.',
    'other-language': 'Some passages in the dossier are not in English and were not assessed.',
    'hides-text':
      '“Crews and pilots” contains text hidden from its readers; that text was left out.',
    'not-readable': 'Documents that could not be read: 2 of 14.',
  },
  gaps: {
    'own-words': 'The company trains the crews. He said “yes”.',
  },
  reasons: {
    'nothing-close': 'No passage in the dossier bears closely enough on the claim to count.',
    base: 'Two documents, one origin.',
    'primary-records': 'They include two primary records.',
    'titled-as-records':
      'Two documents have the title of a record, but the kind of publisher is unknown.',
    'records-not-known':
      'It is unclear whether they include a primary record: the kinds of their publishers are unknown.',
    'no-primary-record': 'None of them is a primary record.',
    'all-with-stake':
      'Every account comes from a publisher that is unknown or has a stake in the matter.',
    'without-stake': 'Publishers with no declared stake: Bay Courier, Cape Herald.',
    undated: 'None of them is dated.',
    newest: 'The newest dated account is from 2021-03; one account has no date.',
    'only-interested':
      'Everyone who denies it has a stake: Marlin Systems (a party to the claim), Quiet Shores League (an opponent).',
    outranked:
      'A newer primary record (Harbour Notes, 2023-01-02) takes precedence over two older accounts.',
    'single-unidentified':
      'Single, unidentified source: everything that bears on the claim comes from one undated page by an unknown publisher, which settles nothing on its own.',
  },
  accounts: {
    held: 'The company trains the crews.',
    'in-part': 'Only in part, or disputed: The company trains the crews.',
    'held-by-interested':
      'Everyone who says this has a stake: Marlin Systems (a party to the claim), Quiet Shores League (an opponent).',
    'not-in-dossier': 'Not in the dossier: the payment records with amounts and dates.',
  },
  origins: {
    'one-document': 'One document: “Harbour Notes”.',
    reprint: 'Sound Gazette and Inlet Chronicle share 62% of a text.',
    quotes: 'Sound Gazette quotes Inlet Chronicle.',
    repeats: 'Sound Gazette repeats Inlet Chronicle.',
    'hands-on-report': 'Sound Gazette relays what Inlet Chronicle reported.',
    'hands-on-words': 'Sound Gazette relays what Inlet Chronicle said.',
    'hands-on-absent-report':
      'Sound Gazette relays what Inlet Chronicle reported; the original is not in the dossier.',
    'hands-on-absent-words':
      'Sound Gazette relays what Inlet Chronicle said; the original is not in the dossier.',
    cites: 'Harbour Notes cites “Harbour Notes”.',
    'cites-absent': 'Harbour Notes cites “Harbour Notes”, which is not in the dossier.',
    more: 'And two more reasons like these.',
    'ruled-one': 'A. Reader ruled that these are one account: One press release.',
    'ruled-apart': 'A. Reader ruled that this is a separate account: One press release.',
  },
  headings: {
    'in-short': 'In short',
    'what-holds': 'What holds up and what does not',
    'what-changed': 'What changed',
    matter: 'Night pilots',
    'the-record': 'What the record says',
    'also-on-record': 'Also on record',
    'closest-passages': 'Closest passages, not counted',
    'also-near': 'Related passages, not counted',
    'competing-accounts': 'Competing accounts',
    undocumented: 'What remains undocumented',
    'bottom-line': 'Bottom line',
  },
  followUps: {
    'record-read': 'Where can I find the payment records with amounts and dates?',
    proposed: 'One press release.',
    'record-of-holder-read':
      'How can I get the payment records with amounts and dates from the Harbour Office?',
    'party-itself': 'What does the FBI itself say about whether the company trains the crews?',
    'who-besides': 'Who besides Harbour Notes has documented this?',
    'who-else': 'Who else has documented this?',
    'since-newest': 'What has changed since 2021-03, the date of the newest source cited?',
    'which-primary-record': 'Which primary record shows whether the company trains the crews?',
    'since-when':
      'When was it first documented that the company trains the crews, and how often since?',
    'who-decided': 'Who made the decision, who paid for it and who oversees it?',
  },
};

it('says each of its sentences in these words', () => {
  const { gaps, ...tables } = PHRASES;
  const sentences = Object.entries(tables).map(([name, table]) => [name, sentencesOf(table)]);
  expect(EDITION).toBe('en-1');
  expect({ ...Object.fromEntries(sentences), gaps: sentencesOf(OWN_WORDS) }).toEqual(SENTENCES);
  expect(Object.keys(gaps)).toEqual([...Object.keys(GAPS), 'own-words']);
});

it('speaks of several claims as of several, and of no record not at all', () => {
  const claims = ['It trains the crews.', 'It pays them.'];
  const both = '“It trains the crews” and “It pays them”';
  expect(
    Object.values(CONCLUSIONS).map(({ render }) => render({ ...SAMPLES, claims, record: null })),
  ).toEqual([
    `On this evidence, ${both} hold up.`,
    `On this evidence, ${both} do not hold up.`,
    `The evidence on ${both} is divided: some passages support them, others contradict them.`,
    `On this evidence, ${both} hold up only in part: some passages support them, others limit or dispute them.`,
    `On this evidence, ${both} hold up only in part: the passages found limit or dispute them.`,
    `This dossier does not settle ${both}.`,
    'This dossier does not answer “How are the crews trained?”',
  ]);
});

it('names each record, and whom and which time it would have to be about', () => {
  const year = { from: '2025', to: '2025' };
  expect([
    ...USUAL_RECORD_NAMES.map((record) => soughtWords(usualRecord(record), null)),
    soughtWords(
      { template: 'dates-of-publication', slots: { titles: ['A', 'B', 'C', 'D'] } },
      null,
    ),
    soughtWords(
      { template: 'named-record', slots: { phrase: 'the log' } },
      { parties: ['the FBI', 'Marlin'], times: [year] },
    ),
    soughtWords(usualRecord('kept'), { parties: [], times: [{ from: '2024-05-01', to: null }] }),
  ]).toEqual([
    'the payment records with amounts and dates',
    'the signed agreement with its annexes',
    'the full text of the law, ruling or policy',
    'the figures and how they were counted',
    'the records made at the time',
    'the list of its sources',
    'the date of publication of “A”, “B”, “C” and 1 more',
    'the log, concerning the FBI and Marlin, for 2025',
    'the records made at the time, for the period after 2024-05-01',
  ]);
});

it('says who says it by the kind of publisher, and by the title where nobody signs', () => {
  const said = (kind: string, publisher = 'Bay Courier') =>
    leadWords({
      template: 'quotation',
      slots: { publisher, title: 'A leaflet', file: 'leaflet.pdf', kind, quotes: [] },
    });
  expect(['court', 'news', 'advocacy', 'academic', 'odd'].map((kind) => said(kind))).toEqual([
    'Bay Courier states:',
    'Bay Courier reports:',
    'Bay Courier says:',
    'Bay Courier writes:',
    'Bay Courier writes:',
  ]);
  expect(said('unknown', 'Unknown')).toBe('“A leaflet” (leaflet.pdf) says:');
});

it('counts names beyond the most, and marks a quotation by the marks it holds itself', () => {
  expect(namesUpTo(['a', 'b', 'c'], 3)).toBe('a, b, c');
  expect(namesUpTo(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  expect(inQuotationMarks('It trains them.')).toBe('“It trains them”');
  expect(inQuotationMarks('He said “yes” to it.')).toBe('‘He said “yes” to it’');
  expect(inQuotationMarks('He said "yes".')).toBe('‘He said "yes"’');
});
