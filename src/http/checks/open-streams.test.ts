import { expect, it } from 'vitest';
import { OpenStreams } from './open-streams.js';

it('opens so many streams of one caller and of all, and more once one is closed', () => {
  const streams = new OpenStreams();
  const own = Array.from({ length: 21 }, () => streams.enter('ada'));
  expect(own.map((leave) => leave !== null)).toEqual([...Array(20).fill(true), false]);
  const [first] = own;
  first?.();
  first?.();
  expect([streams.enter('ada'), streams.enter('ada')].map((leave) => leave !== null)).toEqual([
    true,
    false,
  ]);
  const others = Array.from({ length: 200 }, (_, at) => streams.enter(`caller ${at}`));
  expect(others.filter((leave) => leave !== null)).toHaveLength(180);
});
