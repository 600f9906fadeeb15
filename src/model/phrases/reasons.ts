import { interestedWords } from './interested.js';
import { PHRASES } from './settings.js';
import { fixed, type SaysOf, template } from './template.js';
import { capital, inWords } from './wording.js';

const SAY = {
  supports: 'supports it',
  refutes: 'denies it',
  qualifies: 'limits or disputes it',
} as const;

/** Why confidence in a verdict is what it is: how good the evidence base is. */
export const REASONS = {
  'nothing-close': fixed('No passage in the dossier bears closely enough on the claim to count.'),
  base: template(
    { documents: 'documents', origins: 'origins' },
    ({ documents, origins }) =>
      `${capital(inWords(documents, 'document'))}, ${inWords(origins, 'origin')}.`,
  ),
  'primary-records': template(
    { records: 'count' },
    ({ records }) => `They include ${inWords(records, 'primary record')}.`,
  ),
  'titled-as-records': template(
    { documents: 'count' },
    ({ documents }) =>
      `${capital(inWords(documents, 'document'))} ${documents === 1 ? 'has' : 'have'} the title of a record, but the kind of publisher is unknown.`,
  ),
  'records-not-known': fixed(
    'It is unclear whether they include a primary record: the kinds of their publishers are unknown.',
  ),
  'no-primary-record': fixed('None of them is a primary record.'),
  'all-with-stake': fixed(
    'Every account comes from a publisher that is unknown or has a stake in the matter.',
  ),
  'without-stake': template(
    { publishers: 'publishers' },
    ({ publishers }) =>
      `Publishers with no declared stake: ${publishers.slice(0, PHRASES.disinterested).join(', ')}${publishers.length > PHRASES.disinterested ? ' and others' : ''}.`,
  ),
  undated: fixed('None of them is dated.'),
  newest: template({ date: 'newest', undated: 'undatedAccounts' }, ({ date, undated }) =>
    undated === 0
      ? `The newest account is from ${date}.`
      : `The newest dated account is from ${date}; ${inWords(undated, 'account')} ${undated === 1 ? 'has' : 'have'} no date.`,
  ),
  'only-interested': template(
    { stance: 'stance', interested: 'interested' },
    ({ stance, interested }) =>
      `Everyone who ${SAY[stance]} has a stake: ${interestedWords(interested)}.`,
  ),
  outranked: template(
    { publisher: 'name', date: 'end', older: 'count' },
    ({ publisher, date, older }) =>
      `A newer primary record (${publisher}, ${date ?? 'undated'}) takes precedence over ${older === 1 ? 'an older account' : inWords(older, 'older account')}.`,
  ),
  'single-unidentified': fixed(
    'Single, unidentified source: everything that bears on the claim comes from one undated page by an unknown publisher, which settles nothing on its own.',
  ),
} as const;

export type ReasonSays = SaysOf<typeof REASONS>;
