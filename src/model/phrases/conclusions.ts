import { type RecordSays, recordWords } from './records.js';
import { template } from './template.js';
import { bare } from './written.js';

const CLAIMS = { claims: 'claims' } as const;

const quoted = (claims: readonly string[]): string =>
  claims.map((claim) => `“${bare(claim)}”`).join(' and ');

const one = (claims: readonly string[], singular: string, plural: string): string =>
  claims.length === 1 ? singular : plural;

const settling = (record: RecordSays | null): string =>
  record === null ? '' : ` What would settle it: ${recordWords(record)}.`;

/** What may be said at the end, in line with the verdict. */
export const CONCLUSIONS = {
  holds: template(
    CLAIMS,
    ({ claims }) => `On this record ${quoted(claims)} ${one(claims, 'holds', 'hold')}.`,
  ),
  'does-not-hold': template(
    CLAIMS,
    ({ claims }) => `On this record ${quoted(claims)} ${one(claims, 'does', 'do')} not hold.`,
  ),
  divided: template(
    CLAIMS,
    ({ claims }) =>
      `The record is divided on ${quoted(claims)}: some passages hold ${one(claims, 'it', 'them')} and others the contrary.`,
  ),
  'holds-in-part': template(
    CLAIMS,
    ({ claims }) =>
      `On this record ${quoted(claims)} ${one(claims, 'holds', 'hold')} only in part: passages that support ${one(claims, 'it', 'them')} stand beside passages that limit or dispute ${one(claims, 'it', 'them')}.`,
  ),
  limited: template(
    CLAIMS,
    ({ claims }) =>
      `On this record ${quoted(claims)} ${one(claims, 'holds', 'hold')} only in part: what there is limits or disputes ${one(claims, 'it', 'them')}.`,
  ),
  undecided: template(
    { ...CLAIMS, record: 'recordOrNull' },
    ({ claims, record }) => `This dossier does not decide ${quoted(claims)}.${settling(record)}`,
  ),
  unanswered: template(
    { question: 'question', record: 'recordOrNull' },
    ({ question, record }) =>
      `This dossier does not decide “${bare(question)}?”.${settling(record)}`,
  ),
} as const;
