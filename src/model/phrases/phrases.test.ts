import { expect, it } from 'vitest';
import { CONCLUSIONS } from './conclusions.js';
import { GAPS, OWN_WORDS } from './gaps.js';
import { EDITION, PHRASES } from './phrases.js';
import { leadWords } from './quotations.js';
import { soughtWords, USUAL_RECORD_NAMES, usualRecord } from './records.js';
import type { SlotKinds, SlotValues, Table } from './template.js';
import { inQuotationMarks, namesUpTo } from './written.js';

/** What each kind of slot is filled with here. */
const SAMPLES: SlotValues = {
  quotes: ['The company trains the crews.', 'He said “yes”.'],
  publisher: 'Bay Courier',
  title: 'Crews and pilots',
  publisherKind: 'news',
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
    'in-support':
      'In support, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    against: 'Against it, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    limiting:
      'Limiting or disputing it, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    closest:
      'Closest to it, Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'part-that-holds':
      'In support: Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'narrower-scope':
      'Holds in a narrower scope: Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'other-time':
      'Holds of another time: Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    intention:
      'Intended, not done: Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'on-paper':
      'Holds on paper, and not always in practice: Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    disputed:
      'Disputed or imprecise: Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'part-that-fails':
      'Against it: Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'newer-record':
      'A newer primary record (2024-05-01): Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    'older-account':
      'An older account (2024-05-01): Bay Courier reports: “The company trains the crews” and ‘He said “yes”’.',
    holds: 'On this record “The company trains the crews” holds.',
    'does-not-hold': 'On this record “The company trains the crews” does not hold.',
    divided:
      'The record is divided on “The company trains the crews”: some passages hold it and others the contrary.',
    'holds-in-part':
      'On this record “The company trains the crews” holds only in part: passages that support it stand beside passages that limit or dispute it.',
    limited:
      'On this record “The company trains the crews” holds only in part: what there is limits or disputes it.',
    undecided:
      'This dossier does not decide “The company trains the crews”. What would settle it: the records kept at the time.',
    unanswered:
      'This dossier does not decide “How are the crews trained?”. What would settle it: the records kept at the time.',
    'nothing-decides': 'Nothing in the dossier decides whether the company trains the crews.',
    'no-answer': 'The dossier does not answer the question “How are the crews trained?”.',
    'no-document-by': 'The dossier holds no document by the FBI.',
    'nothing-speaks-of':
      'Nothing in the dossier that was found for the claim speaks of: crews, 2024.',
    'cited-document':
      'The dossier does not hold a report by the Harbour Office, which Bay Courier cites.',
    'numbered-sources': 'The dossier does not hold the numbered sources of “Crews and pilots”.',
    'no-document-dated':
      'The dossier holds no document on this matter that is dated between 2023-01-02 and 2024-06.',
    'without-exact-date':
      'The dossier does not say whether 2 documents without an exact date had been published by 2024-12-31; left out.',
    'other-language':
      'The dossier holds passages in another language than English; they were not judged.',
    'hides-text': '“Crews and pilots” holds text that its readers do not see; it was left out.',
    'not-readable':
      'The dossier does not hold the text of 2 of 14 documents that could not be read.',
  },
  gaps: {
    'own-words': 'The company trains the crews. He said “yes”.',
  },
  reasons: {
    'nothing-close': 'No passage of the dossier bears on the claim closely enough to count.',
    base: 'Two documents, one origin.',
    'primary-records': 'Two primary records among them.',
    'titled-as-records': 'Two documents titled as records, from publishers of unknown kind.',
    'records-not-known':
      'Whether a primary record is among them is not known: the kinds of their publishers are not.',
    'no-primary-record': 'No primary record among them.',
    'all-with-stake':
      'Every account goes back to a publisher with a stake in the matter or an unknown one.',
    'without-stake': 'Without a declared stake: Bay Courier, Cape Herald.',
    undated: 'None of them is dated.',
    newest: 'The newest dated account is of 2021-03; one account has no date.',
    'only-interested':
      'Only those with a stake deny it: Marlin Systems (a party to the claim), Quiet Shores League (an opponent).',
    outranked: 'A newer primary record (Harbour Notes, 2023-01-02) outranks 2 older accounts.',
    'single-unidentified':
      'Single, unidentified source: everything that bears on the claim goes back to one undated page whose publisher is not known, and that alone decides nothing.',
  },
  accounts: {
    held: 'The company trains the crews.',
    'in-part': 'Only in part, or in dispute: The company trains the crews.',
    'held-by-interested':
      'Only those with a stake hold this: Marlin Systems (a party to the claim), Quiet Shores League (an opponent).',
    'not-in-dossier': 'Not in the dossier: the payment records with amounts and dates.',
  },
  origins: {
    'one-document': 'One document: “Harbour Notes”.',
    reprint: 'Sound Gazette shares 62 % of a text with Inlet Chronicle.',
    quotes: 'Sound Gazette quotes Inlet Chronicle.',
    repeats: 'Sound Gazette repeats Inlet Chronicle.',
    'hands-on-report': 'Sound Gazette hands on what Inlet Chronicle reported.',
    'hands-on-words': 'Sound Gazette hands on what Inlet Chronicle said.',
    'hands-on-absent-report':
      'Sound Gazette hands on what Inlet Chronicle reported; the dossier holds no document of theirs on it.',
    'hands-on-absent-words':
      'Sound Gazette hands on what Inlet Chronicle said; the dossier holds no document of theirs on it.',
    cites: 'Harbour Notes cites “Harbour Notes”.',
    'cites-absent': 'Harbour Notes cites “Harbour Notes”, which the dossier lacks.',
    more: 'And 2 more of the kind.',
    'ruled-one': 'Ruled one account by A. Reader: One press release.',
    'ruled-apart': 'Ruled an account of its own by A. Reader: One press release.',
  },
  headings: {
    'in-short': 'In short',
    'what-holds': 'What holds, and what does not',
    'what-changed': 'What changed',
    matter: 'Night pilots',
    'the-record': 'What the record says',
    'also-on-record': 'Also on record',
    'closest-passages': 'Closest passages, not counted',
    'also-near': 'Also near it, not counted',
    'competing-accounts': 'Competing accounts',
    undocumented: 'What remains undocumented',
    'bottom-line': 'Bottom line',
  },
  followUps: {
    'record-read': 'Where can the payment records with amounts and dates be read?',
    'record-of-holder-read':
      'Where can the payment records with amounts and dates of the Harbour Office be read?',
    'party-itself': 'What does the FBI itself say of whether the company trains the crews?',
    'who-besides': 'Who besides Harbour Notes documents this?',
    'since-newest': 'What has changed since 2021-03, the date of the newest source cited?',
    'which-primary-record': 'Which primary record shows whether the company trains the crews?',
    'since-when': 'Since when, and how often, is it documented that the company trains the crews?',
    'who-decided': 'Who decided, paid for and oversees what the question asks about?',
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
    `On this record ${both} hold.`,
    `On this record ${both} do not hold.`,
    `The record is divided on ${both}: some passages hold them and others the contrary.`,
    `On this record ${both} hold only in part: passages that support them stand beside passages that limit or dispute them.`,
    `On this record ${both} hold only in part: what there is limits or disputes them.`,
    `This dossier does not decide ${both}.`,
    'This dossier does not decide “How are the crews trained?”.',
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
    'the law, ruling or policy in full',
    'the figures with the method of counting',
    'the records kept at the time',
    'the list of its sources',
    'the date of publication of “A”, “B”, “C” and 1 more',
    'the log, concerning the FBI and Marlin, 2025',
    'the records kept at the time, concerning after 2024-05-01',
  ]);
});

it('says who says it by the kind of publisher, and by the title where nobody signs', () => {
  const said = (kind: string, publisher = 'Bay Courier') =>
    leadWords({
      template: 'quotation',
      slots: { publisher, title: 'A leaflet', kind, quotes: [] },
    });
  expect(['court', 'news', 'advocacy', 'academic', 'odd'].map((kind) => said(kind))).toEqual([
    'Bay Courier states:',
    'Bay Courier reports:',
    'Bay Courier says:',
    'Bay Courier writes:',
    'Bay Courier writes:',
  ]);
  expect(said('unknown', 'Unknown')).toBe('“A leaflet” writes:');
});

it('counts names beyond the most, and marks a quotation by the marks it holds itself', () => {
  expect(namesUpTo(['a', 'b', 'c'], 3)).toBe('a, b, c');
  expect(namesUpTo(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  expect(inQuotationMarks('It trains them.')).toBe('“It trains them”');
  expect(inQuotationMarks('He said “yes” to it.')).toBe('‘He said “yes” to it’');
  expect(inQuotationMarks('He said "yes".')).toBe('‘He said "yes"’');
});
