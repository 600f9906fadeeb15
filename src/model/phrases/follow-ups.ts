import { recordWords } from './records.js';
import { fixed, type SaysOf, template } from './template.js';

/** What to ask next. */
export const FOLLOW_UPS = {
  'record-read': template(
    { record: 'record' },
    ({ record }) => `Where can I find ${recordWords(record)}?`,
  ),
  'record-of-holder-read': template(
    { record: 'record', holder: 'name' },
    ({ record, holder }) => `How can I get ${recordWords(record)} from ${holder}?`,
  ),
  'party-itself': template(
    { party: 'party', claim: 'affirmed' },
    ({ party, claim }) => `What does ${party} itself say about whether ${claim}?`,
  ),
  'who-besides': template(
    { publisher: 'name' },
    ({ publisher }) => `Who besides ${publisher} has documented this?`,
  ),
  'who-else': fixed('Who else has documented this?'),
  'since-newest': template(
    { date: 'newest' },
    ({ date }) => `What has changed since ${date}, the date of the newest source cited?`,
  ),
  'which-primary-record': template(
    { claim: 'affirmed' },
    ({ claim }) => `Which primary record shows whether ${claim}?`,
  ),
  'since-when': template(
    { claim: 'affirmed' },
    ({ claim }) => `When was it first documented that ${claim}, and how often since?`,
  ),
  /** One of the questions that a language model says the question comes to. */
  proposed: template({ words: 'words' }, ({ words }) => words),
  'who-decided': fixed('Who made the decision, who paid for it and who oversees it?'),
} as const;

export type FollowUpSays = SaysOf<typeof FOLLOW_UPS>;
