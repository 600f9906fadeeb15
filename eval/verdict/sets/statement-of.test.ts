import { expect, it } from 'vitest';
import { statementOf } from './statement-of.js';

it.each([
  ['When was Ann Lee born?', '15 May 1885', 'Ann Lee was born on 15 May 1885.'],
  ['When was the Zook House built?', 'about 1820', 'The Zook House was built in about 1820.'],
  ['When did Louis die?', '1737', 'Louis died in 1737.'],
  [
    'What sport is Doak associated with?',
    'Football',
    'Doak is associated with the sport Football.',
  ],
  ['Who is the creator of Real World?', 'Ann Lee', 'Ann Lee is the creator of Real World.'],
  ['What is the population of Wadi?', '40,147', 'The population of Wadi is 40,147.'],
  ['How far is it?', '3 km', 'The answer to “How far is it” is 3 km.'],
])('makes of %s %s: %s', (question, answer, statement) => {
  expect(statementOf(question, answer)).toBe(statement);
});
