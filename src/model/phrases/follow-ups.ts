import { recordWords } from './records.js';
import { fixed, type SaysOf, template } from './template.js';

/** What to ask next. */
export const FOLLOW_UPS = {
  'record-read': template(
    { record: 'record' },
    ({ record }) => `Where can ${recordWords(record)} be read?`,
  ),
  'record-of-holder-read': template(
    { record: 'record', holder: 'name' },
    ({ record, holder }) => `Where can ${recordWords(record)} of ${holder} be read?`,
  ),
  'party-itself': template(
    { party: 'party', claim: 'affirmed' },
    ({ party, claim }) => `What does ${party} itself say of whether ${claim}?`,
  ),
  'who-besides': template(
    { publisher: 'name' },
    ({ publisher }) => `Who besides ${publisher} documents this?`,
  ),
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
    ({ claim }) => `Since when, and how often, is it documented that ${claim}?`,
  ),
  'who-decided': fixed('Who decided, paid for and oversees what the question asks about?'),
} as const;

export type FollowUpSays = SaysOf<typeof FOLLOW_UPS>;
