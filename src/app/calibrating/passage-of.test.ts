import { expect, it } from 'vitest';
import { passageOf } from './passage-of.js';

it('reads a text as one passage of its sentences, and ends one at a line break', () => {
  expect(passageOf('It rose. It set\r\nIt was dark', { title: 'Sun', date: '2021-04-30' })).toEqual(
    {
      sentences: ['It rose.', 'It set', 'It was dark'],
      title: 'Sun',
      publisher: '',
      date: '2021-04-30',
      heading: '',
    },
  );
  expect(passageOf('').sentences).toEqual([]);
});
