import { expect, it } from 'vitest';
import { parseQuestion } from '../asking/parse-question.js';
import { statementOfShort } from './short-answer.js';

it.each([
  ['Who paid for the radios?', 'The fund', 'The fund paid for the radios.'],
  ['Who did the army train?', 'About 400 deputies', 'The army trained about 400 deputies.'],
  ['Who was the director?', 'Ms. Lee', 'Ms. Lee was the director.'],
  ['What did the fund pay for?', 'The radios', 'The fund paid for the radios.'],
  ['Which company runs the camp?', 'Harven Logistics', 'Harven Logistics runs the camp.'],
  ['When was it signed?', '14 March 2022', 'It was signed on 14 March 2022.'],
  ['When was it signed?', 'March 14, 2022', 'It was signed on March 14, 2022.'],
  ['When did the course end?', 'March 2019', 'The course ended in March 2019.'],
  ['When did the course end?', 'Two years ago', 'The course ended two years ago.'],
  ['In what year was it signed?', '2019', 'It was signed in 2019.'],
  ['Where were they trained?', 'Kolm', 'They were trained in Kolm.'],
  ['Where were they trained?', 'At the academy', 'They were trained at the academy.'],
  ['How many officers were trained?', 'About 400', 'About 400 officers were trained.'],
  ['How many officers did you train?', '400 officers', 'You trained 400 officers.'],
  ['How much did the trip cost?', '$3 million', 'The trip cost $3 million.'],
  ['How long did the course last?', 'Two weeks', 'The course lasted two weeks.'],
  ['Why was it dropped?', 'Because of the cost', 'It was dropped because of the cost.'],
  ['Why was it dropped?', 'The cost', undefined],
  ['How was it paid for?', 'By cheque', undefined],
])('makes of %j and %j: %j', (asked, answer, statement) => {
  const question = parseQuestion(asked);
  expect(question.kind).toBe('open');
  expect(question.kind === 'open' && statementOfShort(question, answer)).toBe(statement);
});
