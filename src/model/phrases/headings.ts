import { fixed, type SaysOf, template } from './template.js';
import { capital } from './wording.js';

/** What stands above a section. */
export const HEADINGS = {
  'in-short': fixed('In short'),
  'what-holds': fixed('What holds up and what does not'),
  'what-changed': fixed('What changed'),
  /** Words that the sources below it share. */
  matter: template({ matter: 'matter' }, ({ matter }) => capital(matter)),
  'the-record': fixed('What the record says'),
  'also-on-record': fixed('Also on record'),
  'closest-passages': fixed('Closest passages, not counted'),
  'also-near': fixed('Related passages, not counted'),
  'competing-accounts': fixed('Competing accounts'),
  undocumented: fixed('What remains undocumented'),
  'bottom-line': fixed('Bottom line'),
} as const;

export type HeadingSays = SaysOf<typeof HEADINGS>;
