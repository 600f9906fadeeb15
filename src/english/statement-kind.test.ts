import { expect, it } from 'vitest';
import { statementKind } from './statement-kind.js';

it.each([
  ['Did the county sign the agreement?', 'question'],
  ['Who pays for it?”', 'question'],
  ['Great question!', 'greeting'],
  ['Sure, of course', null],
  ['I hope this helps!', 'greeting'],
  ['Let me know if you need anything else.', 'greeting'],
  ['As an AI language model, I cannot browse the web.', 'greeting'],
  ['Here is a short summary of what is known:', 'about-the-text'],
  ['See the minutes for more.', 'instruction'],
  ['Please contact the clerk’s office.', 'instruction'],
  ['The county should cancel the agreement.', 'opinion'],
  ['It is a disgrace.', 'opinion'],
  ['I think the board was foolish.', 'opinion'],
  ['The bridge will probably never be built.', 'forecast'],
])('takes “%s” for: %s', (sentence, kind) => {
  expect(statementKind(sentence)).toBe(kind);
});

it.each([
  'The auditor said the county should cancel the agreement.',
  'It is a disgrace that the county paid 5 million dollars.',
  'The agreement will probably end on 3 March 2027.',
  'Check fraud cost the county $4,000.',
  'Never before had the county paid.',
  'Thanks to a grant, the pier reopened.',
  'Sorry roads cost lives.',
  'Visit numbers were higher in spring.',
  'Call volumes were higher in spring.',
  'Note that the crews learn knots in spring.',
  'The mayor signed the agreement in secret.',
  'The county must publish the agreement.',
  'Under the agreement the county should be repaid.',
  'The council is likely to have paid $4,000.',
])('takes “%s” for a statement', (sentence) => {
  expect(statementKind(sentence)).toBeNull();
});
