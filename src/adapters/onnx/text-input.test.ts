import { expect, it } from 'vitest';
import { textInput } from './text-input.js';

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0) + 1000);

it('puts a text between its two marks, all in one segment, with nothing left out of sight', () => {
  expect(textInput(letters, 'ab', 16)).toEqual({
    input_ids: [101, 1097, 1098, 102],
    token_type_ids: [0, 0, 0, 0],
    attention_mask: [1, 1, 1, 1],
  });
  expect(textInput(letters, '', 16)).toEqual({
    input_ids: [101, 102],
    token_type_ids: [0, 0],
    attention_mask: [1, 1],
  });
});

it('cuts a long text at its end', () => {
  const { input_ids: ids } = textInput(letters, 'abcdefgh'.repeat(9), 16);
  expect(ids).toEqual([101, ...letters('abcdefghabcdef'), 102]);
});
