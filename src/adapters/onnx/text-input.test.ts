import { expect, it } from 'vitest';
import { textInput } from './text-input.js';

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0) + 1000);

it('puts a text between its two marks, all in one segment', () => {
  expect(textInput(letters, 'ab', 16)).toEqual({
    ids: [101, 1097, 1098, 102],
    segments: [0, 0, 0, 0],
  });
  expect(textInput(letters, '', 16)).toEqual({ ids: [101, 102], segments: [0, 0] });
});

it('cuts a long text at its end', () => {
  const { ids } = textInput(letters, 'abcdefgh'.repeat(9), 16);
  expect(ids).toEqual([101, ...letters('abcdefghabcdef'), 102]);
});
