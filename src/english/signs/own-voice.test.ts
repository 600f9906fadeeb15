import { expect, it } from 'vitest';
import { contradicts, tellsOwnWork } from './own-voice.js';

it('knows a sentence that speaks against what it hands on, but not by the words that it quotes', () => {
  expect(contradicts('The Monitor’s article is wrong in two points.')).toBe(true);
  expect(contradicts('Contrary to what the League says, the ladder stands.')).toBe(true);
  expect(contradicts('The League says “this is false”.')).toBe(false);
});

it('knows what writers saw and did themselves', () => {
  expect(tellsOwnWork('We counted 52 dogs.')).toBe(true);
  expect(tellsOwnWork('A clerk told this newspaper that it was open.')).toBe(true);
  expect(tellsOwnWork('“We counted,” the League says.')).toBe(false);
});
