import { interestedWords } from './interested.js';
import { PHRASES } from './settings.js';
import { fixed, type SaysOf, template } from './template.js';
import { capital, inWords } from './written.js';

const SAY = {
  supports: 'support it',
  refutes: 'deny it',
  qualifies: 'limit or dispute it',
} as const;

/** Why confidence in a verdict is what it is: how good the evidence base is. */
export const REASONS = {
  'nothing-close': fixed('No passage of the dossier bears on the claim closely enough to count.'),
  base: template(
    { documents: 'documents', origins: 'origins' },
    ({ documents, origins }) =>
      `${capital(inWords(documents, 'document'))}, ${inWords(origins, 'origin')}.`,
  ),
  'primary-records': template(
    { records: 'count' },
    ({ records }) => `${capital(inWords(records, 'primary record'))} among them.`,
  ),
  'titled-as-records': template(
    { documents: 'count' },
    ({ documents }) =>
      `${capital(inWords(documents, 'document'))} titled as ${documents === 1 ? 'a record' : 'records'}, from publishers of unknown kind.`,
  ),
  'records-not-known': fixed(
    'Whether a primary record is among them is not known: the kinds of their publishers are not.',
  ),
  'no-primary-record': fixed('No primary record among them.'),
  'all-with-stake': fixed(
    'Every account goes back to a publisher with a stake in the matter or an unknown one.',
  ),
  'without-stake': template(
    { publishers: 'publishers' },
    ({ publishers }) =>
      `Without a declared stake: ${publishers.slice(0, PHRASES.disinterested).join(', ')}${publishers.length > PHRASES.disinterested ? ' and others' : ''}.`,
  ),
  undated: fixed('None of them is dated.'),
  newest: template({ date: 'newest', undated: 'undatedAccounts' }, ({ date, undated }) =>
    undated === 0
      ? `The newest account is of ${date}.`
      : `The newest dated account is of ${date}; ${inWords(undated, 'account')} ${undated === 1 ? 'has' : 'have'} no date.`,
  ),
  'only-interested': template(
    { stance: 'stance', interested: 'interested' },
    ({ stance, interested }) =>
      `Only those with a stake ${SAY[stance]}: ${interestedWords(interested)}.`,
  ),
  outranked: template(
    { publisher: 'name', date: 'end', older: 'count' },
    ({ publisher, date, older }) =>
      `A newer primary record (${publisher}, ${date ?? 'undated'}) outranks ${older === 1 ? 'an older account' : `${older} older accounts`}.`,
  ),
  'single-unidentified': fixed(
    'Single, unidentified source: everything that bears on the claim goes back to one undated page whose publisher is not known, and that alone decides nothing.',
  ),
} as const;

export type ReasonSays = SaysOf<typeof REASONS>;
