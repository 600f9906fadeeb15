import { describe, expect, it } from 'vitest';
import type { SentenceInContext } from '../model/sentence.js';
import { restateAnsweredQuestion, whoAnswers } from './restate-answers.js';

const sentence = (text: string): SentenceInContext => ({
  text,
  before: '',
  after: '',
  heading: '',
  title: 'Hearing on the harbour',
  publisher: 'Port council',
  date: null,
});

describe('stated', () => {
  it.each([
    ['Did the county send deputies abroad? No.', ['The county did not send deputies abroad.']],
    [
      'Did the county send deputies abroad?\n\nNo, it never had the money.',
      ['The county did not send deputies abroad.', 'It never had the money.'],
    ],
    ['Q. Has the port paid the army? A. Yes.', ['The port has paid the army.']],
    [
      'Has the port paid the army? Yes, but only in 2019.',
      ['The port has paid the army, but only in 2019.'],
    ],
    [
      'Is the army training the crews? Not to my knowledge.',
      ['The army is not training the crews, to my knowledge.'],
    ],
    ['Didn’t the port pay for the trip? Yes, Senator.', ['The port paid for the trip.']],
    [
      'SEN. LEE: Did the army run the course? THE WITNESS: It did not.',
      ['The army did not run the course.'],
    ],
    ['So the contract was signed in 2020? Correct.', ['The contract was signed in 2020.']],
    ['Q. Who trained the crews?\n\nA. The Esmaran navy.', ['The Esmaran navy trained the crews.']],
    ['MR. ROW: Who owns the boat? MS. LEE: The county does.', ['The county owns the boat.']],
  ])('reads %j as what it states', (text, statements) => {
    expect(restateAnsweredQuestion(sentence(text)).map((part) => part.text)).toEqual(statements);
  });

  it.each([
    'The army trains the crews.',
    'Did the army train the crews? Nobody knows.',
    'Did the army train the crews? No one was trained.',
    'Did the army train them, and did the port pay? No.',
    'Why did they train? No, wait.',
    'The crews were trained in May. Did the army train them? No.',
    'Who knew of it? Nobody.',
    'What happened next? The council met in May.',
    'Did the army train the crews?',
  ])('leaves %j as it is', (text) => {
    expect(restateAnsweredQuestion(sentence(text))).toEqual([sentence(text)]);
  });
});

it('hands what is said beyond the answer on with its question before it', () => {
  const [, beyond] = restateAnsweredQuestion(
    sentence('Did the port pay? No, the army paid for it.'),
  );
  expect(beyond).toEqual({
    ...sentence('The army paid for it.'),
    before: 'Did the port pay?',
  });
});

it('tells who answers from the label of the answer', () => {
  const asked = 'Ms. Okafor: Were records kept?';
  expect([
    whoAnswers(sentence(`${asked} Mr. Brandt: No.`)),
    whoAnswers(sentence(`${asked} A. No.`)),
    whoAnswers(sentence('Mr. Brandt: We kept no records.')),
  ]).toEqual(['Mr. Brandt', null, null]);
});
