import { expect, it } from 'vitest';
import { isEnglish } from './is-english.js';

it.each([
  ['The county signed an agreement with the ministry.', true],
  ['Deputies who went to Esmara were not paid by the county.', true],
  ['Der Hafen schult die Mannschaften nicht.', false],
  ['Het ministerie is niet bij de zaak betrokken.', false],
  ['Le comté a signé un accord avec le ministère.', false],
  ['El condado firmó un acuerdo con el ministerio.', false],
  ['港口培训船员。', false],
  ['', false],
])('tells of “%s”: %s', (sentence, english) => {
  expect(isEnglish(sentence)).toBe(english);
});
