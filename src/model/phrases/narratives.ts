import { interestedWords } from './interested.js';
import { recordWords } from './records.js';
import { type SaysOf, template } from './template.js';

/** What is said of one side of a dispute. */
export const NARRATIVES = {
  held: template({ assertion: 'assertion' }, ({ assertion }) => assertion),
  'in-part': template(
    { assertion: 'assertion' },
    ({ assertion }) => `Only in part, or disputed: ${assertion}`,
  ),
  'held-by-interested': template(
    { interested: 'interested' },
    ({ interested }) => `Everyone who says this has a stake: ${interestedWords(interested)}.`,
  ),
  'not-in-dossier': template(
    { record: 'record' },
    ({ record }) => `Not in the dossier: ${recordWords(record)}.`,
  ),
} as const;

export type NarrativeSays = SaysOf<typeof NARRATIVES>;
