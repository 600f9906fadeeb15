import { describe, expect, it } from 'vitest';
import { asksOpenly, readAnswer, readShortAnswer } from './answers.js';

describe('readAnswer', () => {
  it.each([
    ['Yes.', { says: 'yes', limit: '', rest: '' }],
    ['A. No, sir.', { says: 'no', limit: '', rest: '' }],
    ['That is correct.', { says: 'yes', limit: '', rest: '' }],
    ['That’s not true.', { says: 'no', limit: '', rest: '' }],
    ['Ms. Okafor: We did not.', { says: 'no', limit: '', rest: '' }],
    ['They have.', { says: 'yes', limit: '', rest: '' }],
    ['They haven’t, to be exact.', { says: 'no', limit: '', rest: 'to be exact.' }],
    ['Yes, but only on paper.', { says: 'yes', limit: 'but only on paper.', rest: '' }],
    ['Not to my knowledge.', { says: 'no', limit: 'to my knowledge', rest: '' }],
    [
      'No – the crews were paid by the port.',
      { says: 'no', limit: '', rest: 'the crews were paid by the port.' },
    ],
  ] as const)('reads %j', (text, answer) => {
    expect(readAnswer(text)).toEqual(answer);
  });

  it.each([
    'No one was trained.',
    'No records were kept.',
    'Yesterday the crews left.',
    'They have three boats.',
    'It was not a course of theirs.',
    'Of course we asked them.',
    'Nobody knows.',
    '',
  ])('sees no answer in %j', (text) => {
    expect(readAnswer(text)).toBeUndefined();
  });
});

describe('readShortAnswer', () => {
  it.each([
    ['The fund did.', 'The fund'],
    ['A. In March 2019.', 'In March 2019'],
    ['MS. LEE: About 400.', 'About 400'],
    ['Because the budget had been spent.', 'Because the budget had been spent'],
  ])('takes what was asked for out of %j', (text, answer) => {
    expect(readShortAnswer(text)).toBe(answer);
  });

  it.each([
    'Nobody.',
    'I do not recall.',
    'The county pays for it.',
    'The council met in May.',
    'And who says so?',
    'and the council',
    'One for each of the boats that lay in the old harbour.',
    '…',
  ])('sees none in %j', (text) => {
    expect(readShortAnswer(text)).toBeUndefined();
  });
});

it.each([
  ['Q. Who paid?', true],
  ['So when did it end?', true],
  ['In what year was it signed?', true],
  ['Did they go?', false],
  ['It was signed?', false],
])('tells of %j whether it asks for more than yes or no: %j', (question, open) => {
  expect(asksOpenly(question)).toBe(open);
});
