import { type RecordSays, recordWords } from './records.js';
import { template } from './template.js';
import { withoutEndMark } from './wording.js';

const CLAIMS = { claims: 'claims' } as const;

const quoted = (claims: readonly string[]): string =>
  claims.map((claim) => `“${withoutEndMark(claim)}”`).join(' and ');

const one = (claims: readonly string[], singular: string, plural: string): string =>
  claims.length === 1 ? singular : plural;

const settling = (record: RecordSays | null): string =>
  record === null ? '' : ` It would be settled by ${recordWords(record)}.`;

/** What may be said at the end, in line with the verdict. */
export const CONCLUSIONS = {
  holds: template(
    CLAIMS,
    ({ claims }) => `On this evidence, ${quoted(claims)} ${one(claims, 'holds', 'hold')} up.`,
  ),
  'does-not-hold': template(
    CLAIMS,
    ({ claims }) => `On this evidence, ${quoted(claims)} ${one(claims, 'does', 'do')} not hold up.`,
  ),
  divided: template(
    CLAIMS,
    ({ claims }) =>
      `The evidence on ${quoted(claims)} is divided: some passages support ${one(claims, 'it', 'them')}, others contradict ${one(claims, 'it', 'them')}.`,
  ),
  'holds-in-part': template(
    CLAIMS,
    ({ claims }) =>
      `On this evidence, ${quoted(claims)} ${one(claims, 'holds', 'hold')} up only in part: some passages support ${one(claims, 'it', 'them')}, others limit or dispute ${one(claims, 'it', 'them')}.`,
  ),
  limited: template(
    CLAIMS,
    ({ claims }) =>
      `On this evidence, ${quoted(claims)} ${one(claims, 'holds', 'hold')} up only in part: the passages found limit or dispute ${one(claims, 'it', 'them')}.`,
  ),
  undecided: template(
    { ...CLAIMS, record: 'recordOrNull' },
    ({ claims, record }) => `This dossier does not settle ${quoted(claims)}.${settling(record)}`,
  ),
  unanswered: template(
    { question: 'question', record: 'recordOrNull' },
    ({ question, record }) =>
      `This dossier does not answer “${withoutEndMark(question)}?”${settling(record)}`,
  ),
} as const;
