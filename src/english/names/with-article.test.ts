import { expect, it } from 'vitest';
import { withArticle } from './with-article.js';

it('puts an article before common nouns and spelled acronyms alone', () => {
  const names = ['Harbour Council', 'The Border Police', 'FBI', 'ICE', 'Marlin'];
  expect(names.map(withArticle)).toEqual([
    'the Harbour Council',
    'the Border Police',
    'the FBI',
    'ICE',
    'Marlin',
  ]);
});
