import { expect, it } from 'vitest';
import { parsedJson } from './parsed-json.js';

it('reads JSON, and takes any other text for none', () => {
  expect(['{"a": [1]}', 'null', '{"a": ', ''].map(parsedJson)).toEqual([
    { a: [1] },
    null,
    undefined,
    undefined,
  ]);
});
