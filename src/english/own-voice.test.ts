import { expect, it } from 'vitest';
import { contests, quotationsIn, tellsOwnWork } from './own-voice.js';

it('knows a sentence that speaks against what it hands on, but not by the words that it quotes', () => {
  expect(contests('The Monitor’s article is wrong in two points.')).toBe(true);
  expect(contests('Contrary to what the League says, the ladder stands.')).toBe(true);
  expect(contests('The League says “this is false”.')).toBe(false);
});

it('knows what writers saw and did themselves', () => {
  expect(tellsOwnWork('We counted 52 dogs.')).toBe(true);
  expect(tellsOwnWork('A clerk told this newspaper that it was open.')).toBe(true);
  expect(tellsOwnWork('“We counted,” the League says.')).toBe(false);
});

it('takes out the stretches within quotation marks', () => {
  expect(quotationsIn('“One thing” and "another".')).toEqual(['One thing', 'another']);
});
