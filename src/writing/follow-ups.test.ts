import { expect, it } from 'vitest';
import { HARBOUR_CLAIM, weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { parseQuestion } from '../asking/parse-question.js';
import { followUpsOf } from './follow-ups.js';

const QUESTION = parseQuestion('Does the harbour company train the crews?');

const asked = (publisher: string) => {
  const evidence = [weighedSentence('The company trains them.', { metadata: { publisher } })];
  return followUpsOf(QUESTION, [HARBOUR_CLAIM], evidence, []);
};

it('asks who besides the one publisher has documented it, or who else where nobody knows the publisher', () => {
  expect(asked('Harbour Notes')).toContainEqual({
    template: 'who-besides',
    slots: { publisher: 'Harbour Notes' },
  });
  expect(asked('Unknown')).toContainEqual({ template: 'who-else', slots: {} });
  expect(asked('Unknown').map(({ template }) => template)).not.toContain('who-besides');
});
