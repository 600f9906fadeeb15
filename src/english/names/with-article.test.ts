import { expect, it } from 'vitest';
import { withArticle } from './with-article.js';

it('puts an article before common nouns and spelled acronyms alone', () => {
  const names = [
    'Harbour Council',
    'The Border Police',
    'FBI',
    'EPA',
    'ICE',
    'OECD',
    'NATO',
    'Marlin',
  ];
  expect(names.map(withArticle)).toEqual([
    'the Harbour Council',
    'the Border Police',
    'the FBI',
    'the EPA',
    'ICE',
    'the OECD',
    'NATO',
    'Marlin',
  ]);
});
