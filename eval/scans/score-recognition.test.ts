import { expect, it } from 'vitest';
import { formSentences } from './form-sentences.js';
import { scoreRecognition } from './score-recognition.js';

const FORM =
  'The agency shall provide notice in writing to the other party within ninety days of it. ';
const OTHER =
  'Nothing in this agreement limits what the law of the state demands of either of them.';

it('takes the sentences that texts of a form share', () => {
  expect(formSentences([`${FORM}${OTHER}`, `${FORM}Signed by A.`, FORM])).toEqual([FORM.trim()]);
});

it('counts the letters that were read wrong, in the sentences that are there', () => {
  const text = `Notice. ${FORM.replace('notice', 'notlce').replace('days', 'day')}`;
  expect(scoreRecognition(text, [FORM.trim(), OTHER])).toEqual({
    sentences: 2,
    found: 1,
    exact: 0,
    letters: FORM.trim().length,
    errors: 2,
  });
});
